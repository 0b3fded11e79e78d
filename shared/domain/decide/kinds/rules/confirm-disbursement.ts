import type { HumanTask } from '../../../tasks/task'
import { refuse, type Refusal } from '../../kernel/change'
import { disbursementStep, instalmentOf, paymentRound } from '../../running/disbursement'
import { writing } from '../../kernel/compose'
import { endTask } from '../../tasks/end-task'
import { isToAsk } from '../../kernel/run-limit'
import type { ProjectFile, State } from '../../kernel/state'
import { AS_IT_IS, type KindRules, type Opening } from './kind-rules'

function open(state: State, file: ProjectFile, { subject }: HumanTask): Opening | Refusal {
  const instalment = instalmentOf(file, subject)
  if (!instalment) return refuse('not-found', 'There is no such part payment.')
  if (file.project.status === 'suspended')
    return refuse('not-allowed', 'Nothing is paid while it is suspended.', ['wait'])
  const { next } = disbursementStep(file, subject, state.now)
  if (!isToAsk(next)) return refuse('not-allowed', 'It is not to be paid now.', [next])
  const isEnding = file.project.status === 'finalising'
  const { askedWhile = isEnding ? 'ending' : 'running' } = instalment
  const change = writing({
    type: 'instalment',
    item: { ...instalment, status: 'asked', askedWhile },
  })
  return { ...AS_IT_IS, change }
}

export const confirmDisbursement: KindRules = {
  opensIn: ['active', 'suspended', 'finalising'],
  round: paymentRound,
  open,
  expire: ({ now }, _file, task) => endTask(task, 'lapsed', now, undefined, 'expired'),
}
