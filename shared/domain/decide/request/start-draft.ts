import { isOpenCall } from '../../programme/call-time'
import type { Digest } from '../../audit/record'
import type { Draft } from '../../drafts/draft'
import { draftLinkState } from '../../links/validity'
import { plusMinutes } from '../../time'
import { isRefusal, refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, telling, writing } from '../kernel/compose'
import { freshLink } from './links'
import { callOf, missionOf } from '../kernel/look-up'
import { onStart, senderStands } from './sender'
import type { State } from '../kernel/state'
import { newProposalDraft } from '../kernel/working-copy'

/** A form sent again so soon is the same wish: a double click, or a browser that didn't get its answer. */
const SAME_WISH_MINUTES = 10

function isOpen({ programme, now }: State, draft: Draft): boolean {
  const isOver = draft.lapsedAt !== undefined || draft.becameProject !== undefined
  return !isOver && draftLinkState(draft, programme.policy, now) === 'open'
}

/**
 * Whoever has a draft open asks again, and the draft's link is mailed anew, so that nobody has two of one
 * proposal; the same form sent again at once changes nothing. Refused as `expired` when the draft is over, so that another may be begun.
 */
function startAgain(state: State, before: Draft, isSameForm: boolean): Decided {
  if (isSameForm && plusMinutes(before.createdAt, SAME_WISH_MINUTES) > state.now)
    return refuse('already-done', 'This form has been sent: the draft is there.')
  if (!isOpen(state, before)) return refuse('expired', 'The draft that this form began is over.')
  const { id } = before
  const to = { type: 'draft' as const, id }
  const link = { type: 'draft' as const, draftId: id }
  // Of what people do whom nobody has confirmed there is no record each.
  return senderStands(state, before) === 'known' ? freshLink(to, link) : mailDraft(id)
}

function mailDraft(id: string): Change {
  return telling({
    type: 'mail',
    mail: 'draft-link',
    to: { type: 'draft', id },
    link: { type: 'draft', draftId: id },
  })
}

/** What the fullest beginning writes: a draft, its guard, a count, a record with its head and mark, and two mails. */
const ITEMS = 8

/** Makes all beginnings write as many items, so that nobody can tell by it how an address stands. */
function evened(state: State, draftId: string, change: Change): Change {
  const { writes, records, outbox } = change
  const heads = new Set(records.map(({ chain }) => chain))
  const marks = records.length > 0 ? 1 : 0
  const written = writes.length + records.length + heads.size + marks + outbox.length
  const nothing = Array.from({ length: Math.max(0, ITEMS - written) }, (_, n) => ({
    type: 'nothing' as const,
    id: `${draftId}.${state.now}.${n}`,
  }))
  return combine(change, writing(...nothing))
}

/** Opens a working copy for a mission and mails its link, or mails the link of the one that is open. */
export function startDraft(
  state: State,
  command: CommandOf<'start-draft'>,
  digest: Digest,
): Decided {
  const decided = start(state, command, digest)
  return isRefusal(decided) ? decided : evened(state, command.draftId, decided)
}

function start(state: State, command: CommandOf<'start-draft'>, digest: Digest): Decided {
  const call = callOf(state, command.callId)
  missionOf(state, command.mission)
  if (!isOpenCall(call, state.now))
    return refuse('not-allowed', 'The call is closed.', ['another call that is open'])
  const { begun: last } = state
  // Begun at the same moment, or so lately that no search by address finds it.
  if (last?.draft && last.draftId !== command.draftId && isOpen(state, last.draft))
    return startAgain(state, last.draft, false)
  if (state.draft) return startAgain(state, state.draft, command.again !== true)
  const { draft, change } = onStart(state, begun(state, command), digest)
  return combine(
    writing(
      { type: 'draft', item: draft, expected: undefined },
      {
        type: 'begun',
        beginner: { callId: call.id, mission: draft.mission, address: draft.address },
        draftId: draft.id,
        before: last?.draftId,
      },
    ),
    mailDraft(draft.id),
    change,
  )
}

function begun(state: State, command: CommandOf<'start-draft'>): Draft {
  const { draftId: id, callId, mission, address, language } = command
  return newProposalDraft(state, { id, callId, mission, address, language })
}
