import {
  CODE_TRIES,
  codeHashInput,
  codeStands,
  OPEN_MINUTES,
  type Code,
} from '../confidential/code'
import { confidentialOf } from '../confidential/content'
import type { Digest } from '../audit/record'
import type { LinkPurpose } from '../outbox/item'
import { plusMinutes } from '../time'
import { refuse, type Decided } from './change'
import type { CommandOf } from './commands'
import { combine, note, telling, writing } from './draft-change'
import { MAILS_PER_HOUR } from './mails-per-hour'
import type { ProjectFile, State } from './state'

function subjectOf(purpose: LinkPurpose): { taskId: string | null } {
  return { taskId: purpose.type === 'task' ? purpose.taskId : null }
}

/** Has a code mailed to the reader's registered address; one asked for before is worthless from now on. */
export function askCode(state: State, file: ProjectFile, command: CommandOf<'ask-code'>): Decided {
  const { by, purpose, linkHash } = command
  if (confidentialOf(file, purpose).length === 0)
    return refuse('not-found', 'Nothing confidential is behind this link.')
  if (state.mailsThisHour >= MAILS_PER_HOUR) return refuse('too-many', 'Three codes an hour.')
  const before = state.code
  const code: Code = {
    schema: 1,
    linkHash,
    n: (before?.n ?? 0) + 1,
    tries: 0,
    askedAt: state.now,
  }
  return combine(
    writing(
      { type: 'code', item: code, before },
      { type: 'mail-count', address: command.address, hour: state.now.slice(0, 13) },
    ),
    note(file.project, 'code-asked', by, subjectOf(purpose)),
    telling({
      type: 'mail',
      mail: 'confidential-code',
      to: by,
      projectId: file.project.id,
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
  file: ProjectFile,
  command: CommandOf<'open-confidential'>,
  digest: Digest,
): Decided {
  const { by, purpose, linkHash } = command
  const { code } = state
  const stands = codeStands(code, state.now)
  if (!code || code.linkHash !== linkHash) return refuse('not-found', 'No code was asked for.')
  if (stands === 'open') return refuse('already-done', 'It is open.')
  if (code.tries >= CODE_TRIES) return refuse('too-many', 'The code was tried five times.')
  if (stands === 'none') return refuse('expired', 'The code has expired.')
  if (code.hash === undefined) return refuse('not-allowed', 'The code is on its way.', ['wait'])
  const tried: Code = { ...code, tries: code.tries + 1 }
  if (digest(codeHashInput(linkHash, code.n, command.code)) !== code.hash) {
    return combine(
      writing({ type: 'code', item: tried, before: code }),
      note(file.project, 'code-wrong', by, { ...subjectOf(purpose), tries: tried.tries }),
    )
  }
  const { hash: _used, expiresAt: _over, ...rest } = tried
  return combine(
    writing({
      type: 'code',
      item: { ...rest, openUntil: plusMinutes(state.now, OPEN_MINUTES) },
      before: code,
    }),
    note(file.project, 'confidential-opened', by, subjectOf(purpose)),
  )
}
