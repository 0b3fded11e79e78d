import { amendmentOf } from '../../running/request-amendment'
import { combine } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import { receipts } from '../../decision/vote'
import { onChange } from './on-change'
import type { KindRules } from './kind-rules'

export const voteAmendment: KindRules = {
  ...onChange,
  round: (file, subject) => amendmentOf(file, subject)?.round ?? 1,
  pass: ({ now }, _file, task) => endTask(task, 'to-chair', now),
  expire: ({ now }, _file, task) =>
    combine(endTask(task, 'to-chair', now, undefined, 'expired'), receipts(task)),
}
