import type { HumanTask } from '../../tasks/task'
import { amendmentOf } from '../amendment'
import { dropAmendment, pendingOf } from '../amendment-decision'
import { chairRound } from '../amendment-objection'
import type { Change } from '../change'
import { combine, NOTHING, system } from '../draft-change'
import { endTask } from '../end-task'
import type { ProjectFile, State } from '../state'
import { onChange } from './on-change'
import type { KindRules } from './rules'

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
