import type { Project } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import type { Change } from '../change'
import { combine } from '../draft-change'
import { endTask } from '../end-task'
import type { ProjectFile, State } from '../state'
import { become } from '../status'
import { receipts } from '../vote'
import type { KindRules } from './rules'

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
