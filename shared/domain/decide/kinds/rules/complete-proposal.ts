import type { HumanTask } from '../../../tasks/task'
import type { Change } from '../../kernel/change'
import { combine, note, system } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import type { ProjectFile, State } from '../../kernel/state'
import { become } from '../../kernel/status'
import type { KindRules } from './kind-rules'
import { tellMission } from '../../tasks/tell-mission'

/** One more than this version's completion went by without an answer: what lapsed may be taken up again. */
function round(file: ProjectFile, version: number): number {
  const lapsed = file.tasks.filter(
    ({ kind, subject, status }) =>
      kind === 'complete-proposal' && subject === version && status === 'expired',
  )
  return 1 + lapsed.length
}

function lapse(state: State, file: ProjectFile, task: HumanTask): Change {
  const { project } = file
  if (project.status !== 'returned') return endTask(task, 'ended', state.now, undefined, 'closed')
  return combine(
    become(state, project, { ...project, status: 'lapsed' }),
    note(project, 'lapsed', system('chase-task'), { version: project.currentVersion }),
    endTask(task, 'lapsed', state.now, undefined, 'expired'),
    tellMission(project, 'proposal-lapsed'),
  )
}

export const completeProposal: KindRules = { opensIn: ['returned'], round, expire: lapse }
