import type { HumanTask } from '../../../tasks/task'
import { refuse, type Change, type Refusal } from '../../kernel/change'
import { combine } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import { unspentCents } from '../../running/returned-money'
import type { ProjectFile, State } from '../../kernel/state'
import { become } from '../../kernel/status'
import { AS_IT_IS, type KindRules, type Opening } from './kind-rules'
import { tellMission } from '../../tasks/tell-mission'

function open(_state: State, { project }: ProjectFile): Opening | Refusal {
  if (project.status !== 'finalising' || (unspentCents(project) ?? 0) <= 0)
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
