import type { HumanTask } from '../../../tasks/task'
import { amendmentOf } from '../../running/request-amendment'
import { dropAmendment, pendingOf } from '../../running/amendment-decision'
import { chairRound } from '../../running/amendment-objection'
import type { Change } from '../../kernel/change'
import { combine, NOTHING, system } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import type { ProjectFile, State } from '../../kernel/state'
import { onChange } from './on-change'
import type { KindRules } from './kind-rules'

/** The old terms stand. */
function lapse(state: State, file: ProjectFile, task: HumanTask): Change {
  const pending = pendingOf(file, task)
  const dropped =
    'refused' in pending
      ? NOTHING
      : dropAmendment(state, pending, task, system('chase-task'), { as: 'lapsed' })
  return combine(dropped, endTask(task, 'lapsed', state.now, undefined, 'expired'))
}

export const decideAmendment: KindRules = {
  ...onChange,
  round: (file, subject) => {
    const amendment = amendmentOf(file, subject)
    return amendment ? chairRound(amendment) : 1
  },
  expire: lapse,
}
