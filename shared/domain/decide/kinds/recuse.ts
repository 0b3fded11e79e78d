import { kindsThat, traitsOf, votesOnRequest } from '../../tasks/kinds'
import type { HumanTask } from '../../tasks/task'
import { settleAmendmentVote } from '../running/amendment-vote'
import type { Change, Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, NOTHING, writing } from '../kernel/compose'
import { passUnreviewed } from '../request/gender-review'
import { callSuccessors, isVacant } from './mend-roster'
import { actOn, askedParties, personId } from '../tasks/on-task'
import type { ProjectFile, State } from '../kernel/state'
import { tellVacancy } from '../tasks/vacancy'
import { settleVote } from '../decision/vote'

/** A task from which somebody stepped aside is for who comes next; with nobody left the desk is told. */
function handedOn(state: State, file: ProjectFile, task: HumanTask): Change {
  const { task: next, change } = callSuccessors(state, file, task, 'recuse')
  if (askedParties(next).length === 0 && traitsOf(task.kind).reviewsGender)
    return passUnreviewed(state, file, task)
  return combine(
    writing({ type: 'task', item: next }),
    change,
    isVacant(state, file, next) ? tellVacancy(state, file, next, 'recuse') : NOTHING,
  )
}

/**
 * Takes oneself out of a task, and one's vote with it. The quorum stays: with too few left the alternates
 * are called, and when those don't suffice the chair decides.
 */
export function recuse(state: State, file: ProjectFile, command: CommandOf<'recuse'>): Decided {
  const found = actOn(
    state,
    file,
    command,
    kindsThat(({ mayStepAside }) => mayStepAside),
  )
  if ('refused' in found) return found
  const { task } = found
  const person = personId(command.by)
  const left: HumanTask = {
    ...task,
    recused: [...task.recused, { person, why: 'declared', at: state.now }],
    votes: task.votes.map((vote) => (vote.person === person ? { ...vote, void: true } : vote)),
  }
  const recused = note(file.project, 'recused', command.by, { taskId: task.id, why: 'declared' })
  if (!traitsOf(task.kind).isVote) return combine(recused, handedOn(state, file, left))
  const { task: joined, change } = callSuccessors(state, file, left, 'recuse')
  const settled = votesOnRequest(task.kind)
    ? settleVote(state, file, joined, command.by)
    : settleAmendmentVote(state, file, joined, command.by)
  if ('refused' in settled) return settled
  return combine(recused, change, settled)
}
