import {
  CODE_TRIES,
  codeHashInput,
  codeStands,
  OPEN_MINUTES,
  type Code,
} from '../../confidential/code'
import { confidentialInDraft, confidentialOf } from '../../confidential/confidential-answers'
import { PROGRAMME_CHAIN, type Digest, type Json } from '../../audit/record'
import type { MailOrder } from '../../outbox/item'
import type { LinkPurpose } from '../../links/purpose'
import type { Party } from '../../people'
import { plusMinutes } from '../../time'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, recording, telling, writing } from '../kernel/compose'
import { countingMail, MAILS_PER_HOUR } from '../kernel/mails-per-hour'
import type { State } from '../kernel/state'

/** What is confidential behind a link: whether anything is, and in which chain its opening is recorded. */
interface Behind {
  chain: string
  facts: { readonly [key: string]: Json }
  projectId: string | undefined
  isEmpty: boolean
}

function behind({ file, draft }: State, purpose: LinkPurpose): Behind | undefined {
  const projectId = file?.project.id
  if (purpose.type === 'draft') {
    if (draft?.id !== purpose.draftId || draft.projectId !== projectId) return undefined
    return {
      chain: projectId ?? PROGRAMME_CHAIN,
      facts: { draftId: draft.id },
      projectId,
      isEmpty: confidentialInDraft(draft).length === 0,
    }
  }
  return (
    file && {
      chain: file.project.id,
      facts: { taskId: purpose.type === 'task' ? purpose.taskId : null },
      projectId,
      isEmpty: confidentialOf(file, purpose).length === 0,
    }
  )
}

/** Whose registered address a code goes to: who began a draft is no party of a project yet. */
function codeGoesTo(
  by: Party,
  purpose: LinkPurpose,
  projectId: string | undefined,
): MailOrder['to'] {
  return purpose.type === 'draft' && projectId === undefined && by.type === 'mission'
    ? { type: 'draft', id: purpose.draftId }
    : by
}

/** Has a code mailed to the reader's registered address; one asked for before is worthless from now on. */
export function askCode(state: State, command: CommandOf<'ask-code'>): Decided {
  const { by, purpose, linkHash } = command
  const found = behind(state, purpose)
  if (!found || found.isEmpty)
    return refuse('not-found', 'Nothing confidential is behind this link.')
  if (state.mailsThisHour >= MAILS_PER_HOUR) return refuse('too-many', 'Three codes an hour.')
  const { chain, facts, projectId } = found
  const before = state.code
  const code: Code = {
    schema: 1,
    linkHash,
    n: (before?.n ?? 0) + 1,
    tries: 0,
    askedAt: state.now,
  }
  return combine(
    writing({ type: 'code', item: code, before }),
    countingMail(state, 'confidential-code', command.address),
    recording({ chain, kind: 'code-asked', by, facts }),
    telling({
      type: 'mail',
      mail: 'confidential-code',
      to: codeGoesTo(by, purpose, projectId),
      ...(projectId !== undefined && { projectId }),
      code: { linkHash, n: code.n },
    }),
  )
}

/**
 * Tries a code. A wrong one is counted and recorded; the right one opens what is confidential behind this
 * link for a few minutes, once.
 */
export function openConfidential(
  state: State,
  command: CommandOf<'open-confidential'>,
  digest: Digest,
): Decided {
  const { by, purpose, linkHash } = command
  const { code } = state
  const found = behind(state, purpose)
  if (!found) return refuse('not-found', 'Nothing confidential is behind this link.')
  const { chain, facts } = found
  const stands = codeStands(code, state.now, command.reader)
  if (!code || code.linkHash !== linkHash) return refuse('not-found', 'No code was asked for.')
  if (stands === 'open') return refuse('already-done', 'It is open.')
  if (code.tries >= CODE_TRIES) return refuse('too-many', 'The code was tried five times.')
  if (stands === 'none') return refuse('expired', 'The code has expired.')
  if (code.hash === undefined) return refuse('not-allowed', 'The code is on its way.', ['wait'])
  const tried: Code = { ...code, tries: code.tries + 1 }
  if (digest(codeHashInput(linkHash, code.n, command.code)) !== code.hash) {
    return combine(
      writing({ type: 'code', item: tried, before: code }),
      recording({ chain, kind: 'code-wrong', by, facts: { ...facts, tries: tried.tries } }),
    )
  }
  const { hash: _used, expiresAt: _over, ...rest } = tried
  return combine(
    writing({
      type: 'code',
      item: {
        ...rest,
        openUntil: plusMinutes(state.now, OPEN_MINUTES),
        reader: command.reader,
      },
      before: code,
    }),
    recording({ chain, kind: 'confidential-opened', by, facts }),
  )
}
