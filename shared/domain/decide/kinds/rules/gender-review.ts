import type { ProjectStatus } from '../../../project/project'
import type { HumanTask } from '../../../tasks/task'
import { refuse, type Refusal } from '../../kernel/change'
import { note, system } from '../../kernel/compose'
import { passUnreviewed } from '../../request/gender-review'
import type { ProjectFile, State } from '../../kernel/state'
import { AS_IT_IS, type KindRules, type Opening } from './kind-rules'

const BEFORE_FUNDING: readonly ProjectStatus[] = ['in-gender-review']

/** A changed design whose confirmation carried over isn't put to the reviewer again. */
function open(_state: State, file: ProjectFile, task: HumanTask): Opening | Refusal {
  if (BEFORE_FUNDING.includes(file.project.status)) return AS_IT_IS
  const amendment = file.amendments.find(
    (one) => one.version === task.version && one.status === 'requested',
  )
  if (!amendment) return refuse('not-allowed', 'This version is not to be reviewed.', ['go on'])
  if (!amendment.markers) return AS_IT_IS
  return {
    ...AS_IT_IS,
    change: note(file.project, 'confirmation-carried-over', system('open-task'), {
      taskId: task.id,
      version: task.version,
    }),
    outcome: 'confirmed',
  }
}

export const genderReview: KindRules = {
  opensIn: [...BEFORE_FUNDING, 'active', 'suspended', 'finalising'],
  round: ({ project }) => project.round,
  version: (_file, version) => version,
  open,
  pass: passUnreviewed,
  expire: passUnreviewed,
}
