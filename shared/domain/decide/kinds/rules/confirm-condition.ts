import { endOfDay } from '../../../time'
import type { HumanTask } from '../../../tasks/task'
import { refuse, type Change, type Refusal } from '../../kernel/change'
import { conditionOf, conditionRound, confirmers } from '../../decision/condition'
import { combine } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import type { ProjectFile, State } from '../../kernel/state'
import { become } from '../../kernel/status'
import { AS_IT_IS, type KindRules, type Opening } from './kind-rules'

function dueAt({ project }: ProjectFile, n: number): string | undefined {
  const due = conditionOf(project, n)?.due
  return due === undefined ? undefined : endOfDay(due)
}

/** Who confirms a condition is set with it. */
function asks({ project }: ProjectFile, n: number) {
  const condition = conditionOf(project, n)
  return condition && confirmers(condition)
}

function open(_state: State, { project }: ProjectFile, { subject }: HumanTask): Opening | Refusal {
  const found = conditionOf(project, subject)
  return found && !found.met
    ? AS_IT_IS
    : refuse('not-allowed', 'There is no condition to confirm.', ['a condition not met'])
}

/** It goes on blocking. */
function lapse(state: State, { project }: ProjectFile, task: HumanTask): Change {
  return combine(
    become(state, project, project),
    endTask(task, 'lapsed', state.now, undefined, 'expired'),
  )
}

export const confirmCondition: KindRules = {
  opensIn: ['reserved', 'active', 'suspended', 'finalising'],
  round: conditionRound,
  dueAt,
  asks,
  open,
  expire: lapse,
}
