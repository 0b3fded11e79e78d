import { isCommentable } from '../decide/request/comment-draft'
import { mayJudge } from '../decide/request/judge-sender'
import { missionIn } from '../decide/kernel/look-up'
import { isSecretary } from '../decide/kernel/office'
import { workingCopy } from '../decide/kernel/working-copy'
import { completionDraftId } from '../decide/request/return-proposal'
import { senderStands } from '../decide/request/sender'
import type { State } from '../decide/kernel/state'
import type { Draft } from '../drafts/draft'
import type { Link } from './link'
import { plusDays } from '../time'
import { draftLinkState, isReplaced } from './validity'
import type { Loss, Verdict } from './verdict'

const lost = (why: Loss): Verdict => ({ stands: 'lost', why, isNamed: false })

/** Whether a form can be filled in, as far as it hangs on what it is for. */
function lifeOf(link: Link, draft: Draft, state: State): Verdict {
  switch (draft.purpose) {
    case 'report': {
      const task = state.file?.tasks.findLast((one) => workingCopy(one) === draft.id)
      return { stands: task?.status === 'open' ? 'open' : 'spent' }
    }
    case 'completion': {
      const project = state.file?.project
      const waits = project?.status === 'returned' && completionDraftId(project) === draft.id
      return { stands: waits ? 'open' : 'spent' }
    }
    case 'new':
    case 'amendment': {
      const { policy } = state.programme
      const isFresh = plusDays(link.mintedAt, policy.draftLifeDays) >= state.now
      const isOpen = isFresh || draftLinkState(draft, policy, state.now) === 'open'
      return { stands: isOpen ? 'open' : 'expired' }
    }
    default:
      return draft.purpose satisfies never
  }
}

/** How the link of a form stands, for whoever began it, its mission, or the secretariat that fills it in. */
export function draftVerdict(link: Link, draftId: string, state: State): Verdict {
  const { holder } = link
  const { draft, file } = state
  if (draft?.id !== draftId) return { stands: 'lapsed' }
  if (holder.type === 'nominee') return { stands: 'unknown' }
  if (holder.type === 'draft' && holder.id !== draftId) return { stands: 'unknown' }
  if (holder.type === 'mission' && holder.mission !== draft.mission) return { stands: 'unknown' }
  if (file && isReplaced(link, file.project)) return lost('replaced')
  if (!missionIn(state, draft.mission)) return lost('replaced')
  if (!state.programme.calls.some(({ id }) => id === draft.callId)) return { stands: 'lapsed' }
  if (holder.type === 'person' && !isSecretary(state, holder)) return lost('no-role')
  if (draft.becameProject !== undefined) return { stands: 'spent' }
  if (draft.lapsedAt !== undefined) return { stands: 'lapsed' }
  if (holder.type !== 'person' && senderStands(state, draft) === 'unknown') return lost('disowned')
  return lifeOf(link, draft, state)
}

/** How a link about somebody else's form stands while that isn't sent. */
function whileUnsent(link: Link, draft: Draft, state: State): Verdict {
  if (draft.becameProject !== undefined) return { stands: 'spent' }
  if (!isCommentable(state, draft)) return { stands: 'lapsed' }
  return { stands: link.expiresAt < state.now ? 'expired' : 'open' }
}

/**
 * How the link stands by which a mission's offices, or the secretariat, say whether they know who writes. All
 * whom nobody has confirmed are on its page, so that it is never spent before its time is over. A form that is
 * judged by it is one of the mission.
 */
export function sendersVerdict(link: Link, mission: string, state: State): Verdict {
  const { holder } = link
  const { draft, file, programme } = state
  const isThere = programme.missions.some(({ code }) => code === mission)
  const isAnothers = [draft?.mission, file?.project.mission].some(
    (of) => of !== undefined && of !== mission,
  )
  if (!isThere || isAnothers || holder.type === 'draft' || holder.type === 'nominee')
    return { stands: 'unknown' }
  if (!mayJudge(state, mission, holder))
    return holder.type === 'person' ? lost('no-role') : { stands: 'unknown' }
  return { stands: link.expiresAt < state.now ? 'expired' : 'open' }
}

/**
 * The same for a link that was mailed about one form, until that has lapsed. Once opened it judges each form of
 * the same mission, which is then the one at hand.
 */
export function senderVerdict(link: Link, draftId: string, state: State): Verdict {
  const { draft } = state
  if (!draft || (draft.id === draftId && draft.lapsedAt !== undefined)) return { stands: 'lapsed' }
  return sendersVerdict(link, draft.mission, state)
}

/** How the link stands by which a mission's focal point comments on a form. */
export function commentVerdict(link: Link, draftId: string, state: State): Verdict {
  const { holder } = link
  const { draft } = state
  if (draft?.id !== draftId) return { stands: 'lapsed' }
  const isFocalPoint =
    holder.type === 'mission' && holder.mission === draft.mission && holder.as === 'focal-point'
  if (!isFocalPoint) return { stands: 'unknown' }
  const verdict = whileUnsent(link, draft, state)
  return verdict.stands !== 'spent' && senderStands(state, draft) === 'unknown'
    ? lost('not-asked')
    : verdict
}
