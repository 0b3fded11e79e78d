import type { Project } from '../../../project/project'
import type { HumanTask } from '../../../tasks/task'
import type { Change } from '../../kernel/change'
import { combine } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import type { ProjectFile, State } from '../../kernel/state'
import { become } from '../../kernel/status'
import { receipts } from '../../decision/vote'
import type { KindRules } from './kind-rules'

function enter(project: Project): Project {
  return project.status === 'in-gender-review'
    ? { ...project, status: 'in-funding-decision' }
    : project
}

function toChair(state: State, { project }: ProjectFile, task: HumanTask): Change {
  return combine(
    become(state, project, project),
    endTask(task, 'to-chair', state.now, undefined, 'expired'),
    receipts(task),
  )
}

export const fundingVote: KindRules = {
  opensIn: ['in-gender-review', 'in-funding-decision'],
  round: ({ project }) => project.round,
  enter,
  pass: ({ now }, _file, task) => endTask(task, 'to-chair', now),
  expire: toChair,
}
