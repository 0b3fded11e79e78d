import type { AnswerForm } from '../../shared/domain/answers/declared'
import { typedIn } from '../../shared/domain/answers/form'
import { refusedProblems } from '../../shared/domain/answers/refused'
import { decide } from '../../shared/domain/decide/decide'
import type { Refusal } from '../../shared/domain/decide/kernel/change'
import type { PersonCommand } from '../../shared/domain/decide/kernel/commands'
import type { Problem } from '../../shared/domain/forms/problems'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { problemsShown } from '../../shared/pages/answers/answer-fields'
import { wordsAtDesk, type DeskForm } from '../../shared/pages/desk/act-form'
import type { ShownProblem } from '../../shared/pages/kit/components'
import type { Scope } from '../../shared/ports/register'
import type { ActDependencies } from '../../shared/runtime/act'
import { actByLink } from '../../shared/runtime/act-by-link'
import type { AtDesk } from './open-desk'

/** A form of the desk that was posted, as its page shows it. */
interface Posted<Result> extends DeskForm {
  form: AnswerForm<Result>
}

/** What came of a form: done, something to be looked at again at its input, or what stands against it. */
export type Taken = { done: true } | { problems: ShownProblem[] } | { refusal: Refusal }

/** What is wrong with what was posted, each at its input. */
export function problemsAt(
  { language }: AtDesk,
  posted: DeskForm,
  problems: readonly Problem[],
): ShownProblem[] {
  return problemsShown(wordsAtDesk(language, posted), problems)
}

/** Reads a form at the desk and does what it comes to. */
export async function takeAct<Result>(
  dependencies: ActDependencies,
  here: AtDesk,
  raw: RawAnswers,
  posted: Posted<Result>,
  orders: (result: Result) => { command: PersonCommand; scope: Scope },
): Promise<Taken> {
  const read = posted.form.read(typedIn(raw, posted.key))
  if ('problems' in read) return { problems: problemsAt(here, posted, read.problems) }
  const { command, scope } = orders(read.result)
  const acted = await actByLink(
    dependencies,
    scope,
    (state) => decide(state, command, dependencies.digest),
    here.link,
  )
  if ('committed' in acted) return { done: true }
  const { refusal } = acted
  return refusal.refused === 'invalid'
    ? { problems: problemsAt(here, posted, refusedProblems(refusal)) }
    : { refusal }
}
