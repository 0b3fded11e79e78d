import type { HumanTask } from '../../../tasks/task'
import type { Change } from '../../kernel/change'
import { combine, note, system } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import type { ProjectFile, State } from '../../kernel/state'
import { become } from '../../kernel/status'
import type { KindRules } from './kind-rules'

/** Undecided: it is put to the chair again, in the next round. */
function nextSitting(state: State, { project }: ProjectFile, task: HumanTask): Change {
  return combine(
    become(state, project, { ...project, round: project.round + 1 }),
    note(project, 'undecided', system('chase-task'), { taskId: task.id, round: project.round }),
    endTask(task, 'undecided', state.now, undefined, 'expired'),
  )
}

export const chairDecision: KindRules = {
  opensIn: ['in-funding-decision'],
  round: ({ project }) => project.round,
  expire: nextSitting,
}
