import { partyKey, sameParty } from '../../people'
import { kindsThat, votesOnRequest } from '../../tasks/kinds'
import type { HumanTask } from '../../tasks/task'
import { returnAmendment, reviewedChange } from '../running/amendment-return'
import { refuse, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { taskOf } from '../kernel/look-up'
import { actOn, notAsRead } from '../tasks/on-task'
import { returnProposal } from '../request/return-proposal'
import { returners } from '../tasks/returning'
import type { ProjectFile, State } from '../kernel/state'

/** The task in which somebody returns; a vote is returned by the chair, who isn't asked in it. */
function taskToReturn(
  state: State,
  file: ProjectFile,
  command: CommandOf<'return-proposal'>,
): { task: HumanTask } | Refusal {
  const task = taskOf(file, command.taskId)
  if (!task || !votesOnRequest(task.kind))
    return actOn(
      state,
      file,
      command,
      kindsThat(({ weighsRequest }) => weighsRequest),
    )
  if (task.status !== 'open')
    return refuse('already-done', `The task has ended: ${task.outcome ?? task.status}.`)
  const chairs = returners(state, file)
  return chairs.some((party) => sameParty(party, command.by))
    ? (notAsRead(task, command) ?? { task })
    : refuse('not-allowed', 'Reviewers vote; the chair returns.', chairs.map(partyKey))
}

/** Returns what a task is about to its mission: a proposal, or a changed design. */
export function returnOnTask(
  state: State,
  file: ProjectFile,
  command: CommandOf<'return-proposal'>,
): Decided {
  const found = taskToReturn(state, file, command)
  if ('refused' in found) return found
  const { task } = found
  const change = reviewedChange(file, task)
  return change
    ? returnAmendment(state, file, command, task, change)
    : returnProposal(state, file, command, task)
}
