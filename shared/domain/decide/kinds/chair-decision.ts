import type { HumanTask } from '../../tasks/task'
import type { Change } from '../change'
import { combine, note, system } from '../draft-change'
import { endTask } from '../end-task'
import type { ProjectFile, State } from '../state'
import { become } from '../status'
import type { KindRules } from './rules'

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
