import { owedOn } from '../../../money/owed'
import { dayOf } from '../../../time'
import type { HumanTask } from '../../../tasks/task'
import { refuse, type Change, type Refusal } from '../../kernel/change'
import { combine } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import type { ProjectFile, State } from '../../kernel/state'
import { become } from '../../kernel/status'
import { AS_IT_IS, type KindRules, type Opening } from './kind-rules'
import { tellMission } from '../../tasks/tell-mission'

function open({ now }: State, file: ProjectFile): Opening | Refusal {
  const { project } = file
  if (project.status !== 'finalising' || !owedOn(file, dayOf(now))?.byMissionCents)
    return refuse('not-allowed', 'No money is to come back.', ['go on'])
  return {
    ...AS_IT_IS,
    change: tellMission(project, 'return-requested'),
  }
}

/** Finance is asked again, in the next round. */
function lapse(state: State, { project }: ProjectFile, task: HumanTask): Change {
  const next =
    project.status === 'finalising' ? { ...project, returnRound: project.returnRound + 1 } : project
  return combine(
    become(state, project, next),
    endTask(task, 'lapsed', state.now, undefined, 'expired'),
  )
}

export const confirmReturn: KindRules = {
  opensIn: ['finalising'],
  round: ({ project }) => (project.status === 'finalising' ? project.returnRound + 1 : 1),
  open,
  expire: lapse,
}
