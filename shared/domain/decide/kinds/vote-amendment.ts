import { amendmentOf } from '../amendment'
import { combine } from '../draft-change'
import { endTask } from '../end-task'
import { receipts } from '../vote'
import { onChange } from './on-change'
import type { KindRules } from './rules'

export const voteAmendment: KindRules = {
  ...onChange,
  round: (file, subject) => amendmentOf(file, subject)?.round ?? 1,
  pass: ({ now }, _file, task) => endTask(task, 'to-chair', now),
  expire: ({ now }, _file, task) =>
    combine(endTask(task, 'to-chair', now, undefined, 'expired'), receipts(task)),
}
