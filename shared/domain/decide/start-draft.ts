import type { Digest } from '../audit/record'
import type { Draft } from '../drafts/draft'
import { draftLinkState } from '../links/validity'
import { missionContact } from '../people'
import { plusMinutes } from '../time'
import { refuse, type Decided } from './change'
import type { CommandOf } from './commands'
import { combine, recording, telling, writing } from './draft-change'
import { freshLink } from './links'
import { callOf, missionOf } from './look-up'
import { onStart } from './sender'
import type { State } from './state'
import { newProposalDraft } from './working-copy'

/** A form sent again so soon is the same wish: a double click, or a browser that didn't get its answer. */
const SAME_WISH_MINUTES = 10

/**
 * The form that began a draft was sent again: at once that changes nothing, later the draft's link is mailed
 * anew. Refused as `expired` when the draft is over, so that another may be begun.
 */
function startAgain(state: State, before: Draft): Decided {
  if (plusMinutes(before.createdAt, SAME_WISH_MINUTES) > state.now)
    return refuse('already-done', 'This form has been sent: the draft is there.')
  const isOver = before.lapsedAt !== undefined
  if (isOver || draftLinkState(before, state.programme.policy, state.now) !== 'open')
    return refuse('expired', 'The draft that this form began is over.')
  const { id } = before
  const to = { type: 'draft' as const, id }
  const link = { type: 'draft' as const, draftId: id }
  return freshLink(to, link)
}

/** Opens a working copy for a mission and mails its link. */
export function startDraft(
  state: State,
  command: CommandOf<'start-draft'>,
  digest: Digest,
): Decided {
  const call = callOf(state, command.callId)
  missionOf(state, command.mission)
  if (state.now < call.opensAt || state.now > call.closesAt)
    return refuse('not-allowed', 'The call is closed.', ['another call that is open'])
  if (state.draft) return startAgain(state, state.draft)
  const { draft, change } = onStart(state, begun(state, command), digest)
  return combine(
    writing({ type: 'draft', item: draft, expected: undefined }),
    recording({
      chain: 'programme',
      kind: 'draft-created',
      by: missionContact(command.mission),
      facts: { draftId: draft.id, callId: call.id },
    }),
    telling({
      type: 'mail',
      mail: 'draft-link',
      to: { type: 'draft', id: draft.id },
      link: { type: 'draft', draftId: draft.id },
    }),
    change,
  )
}

function begun(state: State, command: CommandOf<'start-draft'>): Draft {
  const { draftId: id, callId, mission, address, language } = command
  return newProposalDraft(state, { id, callId, mission, address, language })
}
