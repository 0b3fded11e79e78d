import type { HumanTask } from '../../tasks/task'
import { refuse, type Refusal } from '../change'
import { isOpenQuestion } from '../open-question'
import { leaveOpen } from '../question'
import type { ProjectFile, State } from '../state'
import { AS_IT_IS, ONCE, type KindRules, type Opening } from './rules'

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
