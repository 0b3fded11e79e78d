import type { HumanTask } from '../../../tasks/task'
import { refuse, type Refusal } from '../../kernel/change'
import { isOpenQuestion } from '../../request/open-question'
import { leaveOpen } from '../../request/question'
import type { ProjectFile, State } from '../../kernel/state'
import { AS_IT_IS, ONCE, type KindRules, type Opening } from './kind-rules'

function open(state: State, file: ProjectFile, { subject }: HumanTask): Opening | Refusal {
  const found = file.questions.find((one) => one.n === subject)
  return found && isOpenQuestion(file, found, state.now)
    ? AS_IT_IS
    : refuse('not-allowed', 'There is no open question.', ['ask-question'])
}

export const answerQuestion: KindRules = {
  opensIn: ['in-gender-review', 'in-funding-decision'],
  round: ONCE,
  open,
  expire: leaveOpen,
}
