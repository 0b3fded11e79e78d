import type { Party } from '../../people'
import { countingVotes, type HumanTask, type Vote } from '../../tasks/task'
import { approveAmendment, dropAmendment, pendingOf } from './amendment-decision'
import type { Change, Decided, Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { actOn, personId } from '../tasks/on-task'
import { invalidInput } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { checkBallot, receipts, voters } from '../decision/vote'

export type AmendmentTally = 'open' | 'approved' | 'refused' | 'to-chair'

/**
 * What the votes on a changed design come to. Approved at quorum; refused once a quorum to approve can't be
 * reached; to the chair when the vote is split evenly, or when fewer than the quorum may still vote.
 */
export function tallyAmendment(task: HumanTask): AmendmentTally {
  const eligible = voters(task)
  if (eligible.size < task.quorum) return 'to-chair'
  const votes = countingVotes(task).filter((vote) => eligible.has(vote.person))
  const approving = votes.filter((vote) => vote.choice === 'fund').length
  const against = votes.length - approving
  if (approving >= task.quorum) return 'approved'
  if (eligible.size - against >= task.quorum) return 'open'
  return approving > 0 && approving === against ? 'to-chair' : 'refused'
}

/** What follows when a vote or a recusal changes the tally, in the same transaction. */
export function settleAmendmentVote(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  by: Party,
): Change | Refusal {
  const pending = pendingOf(file, task)
  if ('refused' in pending) return pending
  const result = tallyAmendment(task)
  const deciders = countingVotes(task).map((vote) => vote.person)
  switch (result) {
    case 'open':
      return writing({ type: 'task', item: task })
    case 'to-chair':
      return combine(
        note(file.project, 'to-chair', by, { taskId: task.id }),
        endTask(task, 'to-chair', state.now, by),
        receipts(task),
      )
    case 'approved': {
      const decided = { by: 'vote', deciders }
      const { change, outcome } = approveAmendment(state, pending, task, by, decided)
      return combine(change, endTask(task, outcome, state.now, by), receipts(task))
    }
    case 'refused': {
      const reasons = countingVotes(task).flatMap(({ choice, reason }) =>
        choice === 'not-fund' && reason ? [reason] : [],
      )
      return combine(
        dropAmendment(state, pending, task, by, {
          as: 'refused',
          by: 'vote',
          reason: reasons.join('\n\n'),
        }),
        endTask(task, 'refused', state.now, by),
        receipts(task),
      )
    }
    default:
      return result satisfies never
  }
}

/** Casts or changes a vote on a changed design; the one that completes a quorum decides. */
export function voteAmendment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'vote-amendment'>,
): Decided {
  const found = actOn(state, file, command, ['vote-amendment'])
  if ('refused' in found) return found
  const { task } = found
  const person = personId(command.by)
  const reason = command.reason?.trim()
  if (!command.approve && !reason)
    return invalidInput('A vote against needs a reason.', 'reason', 'required')
  const vote: Vote = {
    n: task.votes.length + 1,
    person,
    choice: command.approve ? 'fund' : 'not-fund',
    conditions: [],
    ...(reason && { reason }),
    at: state.now,
    ...(command.replaces !== undefined && { replaces: command.replaces }),
    void: false,
  }
  const wrong = checkBallot(task, vote)
  if (wrong) return wrong
  const settled = settleAmendmentVote(
    state,
    file,
    { ...task, votes: [...task.votes, vote] },
    command.by,
  )
  if ('refused' in settled) return settled
  return combine(
    note(file.project, 'amendment-vote-cast', command.by, {
      taskId: task.id,
      vote: vote.n,
      approve: command.approve,
      replaces: vote.replaces ?? null,
      version: task.version,
      versionHash: task.versionHash,
    }),
    settled,
  )
}
