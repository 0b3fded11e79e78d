import { endTask } from '../../tasks/end-task'
import { onChange } from './on-change'
import { ONCE, type KindRules } from './kind-rules'

export const acknowledgeAmendment: KindRules = {
  ...onChange,
  round: ONCE,
  expire: ({ now }, _file, task) => endTask(task, 'to-chair', now, undefined, 'expired'),
}
