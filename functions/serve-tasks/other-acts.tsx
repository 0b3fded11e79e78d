import { confirmsPayment, traitsOf } from '../../shared/domain/tasks/kinds'
import type { Child } from 'hono/jsx'
import { conditionOf } from '../../shared/domain/decide/decision/condition'
import { delegatesFor } from '../../shared/domain/decide/kinds/delegate'
import { isStillOwed } from '../../shared/domain/decide/running/not-paid'
import { leaders } from '../../shared/domain/decide/kernel/office'
import { askedParties } from '../../shared/domain/decide/tasks/on-task'
import { isOpenQuestion } from '../../shared/domain/decide/request/open-question'
import { isRefusal } from '../../shared/domain/decide/kernel/change'
import { returnOnTask } from '../../shared/domain/decide/kinds/return-on-task'
import { askQuestion } from '../../shared/domain/decide/request/question'
import { sameParty } from '../../shared/domain/people'
import type { Person } from '../../shared/domain/programme/programme'
import type { Condition } from '../../shared/domain/project/project'
import { dayOf } from '../../shared/domain/time'
import type { AskedForm } from '../../shared/pages/answers/answer-fields'
import {
  OtherAct,
  type OtherActName,
  type ShownQuestion,
} from '../../shared/pages/tasks/other-acts'
import { notPaidTexts } from '../../shared/texts/not-paid'
import { nameOf, stateOf, type Case } from './case'

/** Whether whoever holds the link is still among those asked. */
export function isAsked({ task, by }: Case): boolean {
  return askedParties(task).some((party) => sameParty(party, by))
}

export function conditionAtHand({ file, task }: Case): Condition | undefined {
  return traitsOf(task.kind).about === 'condition'
    ? conditionOf(file.project, task.subject)
    : undefined
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

/** Whether a payment that was not made is asked for again, and not cancelled. */
export function isAskedAgain({ file, task }: Case, now: string): boolean {
  return confirmsPayment(task.kind) && isStillOwed(file, task.subject, dayOf(now))
}

/** To whom whoever holds the link may give the task. */
export function colleagues(found: Case, now: string): Person[] {
  const { task, by, file } = found
  return by.type === 'person' ? delegatesFor(stateOf(found, now), file, task, by) : []
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

/** What else whoever holds the link can do: say that nothing was paid, ask the mission, give the task away. */
export function otherActsOf(
  found: Case,
  path: string,
  now: string,
  form: (act: OtherActName) => AskedForm,
): Child {
  const { task, file, by } = found
  const state = stateOf(found, now)
  const question = { type: 'ask-question' as const, taskId: task.id, by, text: '.' }
  const mayAsk = !isRefusal(askQuestion(state, file, question))
  const isPayment = confirmsPayment(task.kind) && isAsked(found)
  const lead = isAskedAgain(found, now) ? notPaidTexts.again : notPaidTexts.cancelled
  return (
    <>
      {isPayment ? (
        <OtherAct name="not-paid" form={form('not-paid')} path={path} lead={lead} />
      ) : null}
      {mayAsk ? <OtherAct name="ask" form={form('ask')} path={path} /> : null}
      {colleagues(found, now).length > 0 ? (
        <OtherAct name="delegate" form={form('delegate')} path={path} />
      ) : null}
    </>
  )
}
