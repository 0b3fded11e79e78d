import type { Child } from 'hono/jsx'
import { conditionOf } from '../../shared/domain/decide/decision/condition'
import { delegatesFor } from '../../shared/domain/decide/kinds/delegate'
import { leaders } from '../../shared/domain/decide/kernel/office'
import { askedParties } from '../../shared/domain/decide/tasks/on-task'
import { isOpenQuestion } from '../../shared/domain/decide/request/open-question'
import { isRefusal } from '../../shared/domain/decide/kernel/change'
import { returnOnTask } from '../../shared/domain/decide/kinds/return-on-task'
import { askQuestion } from '../../shared/domain/decide/request/question'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { sameParty } from '../../shared/domain/people'
import type { Condition } from '../../shared/domain/project/project'
import { dayOf } from '../../shared/domain/time'
import {
  AskQuestion,
  GiveAway,
  NotPaid,
  type ShownQuestion,
} from '../../shared/pages/tasks/other-acts'
import { formText } from '../../shared/runtime/http/form-post'
import type { Language } from '../../shared/texts/language'
import { nameOf, stateOf, type Case } from './case'

/** Whether whoever holds the link is still among those asked. */
export function isAsked({ task, by }: Case): boolean {
  return askedParties(task).some((party) => sameParty(party, by))
}

export function conditionAtHand({ file, task }: Case): Condition | undefined {
  return task.kind === 'confirm-condition' ? conditionOf(file.project, task.subject) : undefined
}

/** Whether whoever holds the link may return what the task is about to its mission. */
export function mayReturn(found: Case, now: string): boolean {
  const { file, task, by } = found
  const command = { taskId: task.id, by, letter: '.', comments: [] }
  return !isRefusal(
    returnOnTask(stateOf(found, now), file, { type: 'return-proposal', ...command }),
  )
}

export function mayWaive(found: Case, now: string): boolean {
  return leaders(stateOf(found, now)).some((party) => sameParty(party, found.by))
}

/** What the mission was asked about the version at hand, with what came of it. */
export function questionsAsked({ file, task, programme }: Case, now: string): ShownQuestion[] {
  return file.questions
    .filter(({ version }) => version === task.version)
    .map((question) => ({
      askedBy: nameOf(programme, { type: 'person', id: question.askedBy }),
      askedOn: dayOf(question.askedAt),
      text: question.text,
      answer: question.answer,
      isOpen: isOpenQuestion(file, question, now),
    }))
}

/** What else whoever holds the link can do: ask the mission, give the task to a colleague. */
export function otherActsOf(
  found: Case,
  showing: { language: Language; path: string; now: string; typed: RawAnswers },
  problems: Readonly<Record<string, string>>,
): Child {
  const { task, file, by } = found
  const { language, now, typed } = showing
  const path = `${showing.path}?lang=${language}`
  const state = stateOf(found, now)
  const question = { type: 'ask-question' as const, taskId: task.id, by, text: '.' }
  const mayAsk = !isRefusal(askQuestion(state, file, question))
  const people = by.type === 'person' ? delegatesFor(state, file, task, by) : []
  const isPayment = task.kind === 'confirm-disbursement' && isAsked(found)
  return (
    <>
      {isPayment ? (
        <NotPaid
          language={language}
          path={path}
          isAskedAgain={file.project.status !== 'finalising'}
          typed={formText(typed, 'reason')}
          problem={problems['reason']}
          day={formText(typed, 'askAgainOn')}
          dayProblem={problems['askAgainOn']}
        />
      ) : null}
      {mayAsk ? (
        <AskQuestion
          language={language}
          path={path}
          typed={formText(typed, 'question')}
          problem={problems['question']}
        />
      ) : null}
      {people.length > 0 ? (
        <GiveAway
          language={language}
          path={path}
          people={people.map(({ id, name }) => ({ value: id, label: name }))}
          typed={formText(typed, 'delegate')}
          problem={problems['delegate']}
        />
      ) : null}
    </>
  )
}
