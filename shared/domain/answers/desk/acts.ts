import * as z from 'zod'
import { date, text } from '../../forms/field'
import type { Party } from '../../people'
import { resolvedSchema } from '../../project/incident'
import { longestOf } from '../../text/stored-text'
import { answerForm, type AnswerForm } from '../declared'
import { newcomer } from '../newcomer'
import { option, options, required, ticked } from '../question'
import type { DeskCase, TaskAtDesk } from './case'
import { correctionForm } from './correction'
import { planForm } from './plan'
import { reason } from './reason'
import { meetingForm } from './meeting'
import { clearPublicText, translatePublicText, writePublicText } from './public-text'

export const settlingNote = () => required(text({ max: longestOf(resolvedSchema.shape.note) }))

/** An act on the whole project for which people say nothing but why. */
function onReason<const Type extends string>(type: Type) {
  return ({ by }: DeskCase) =>
    answerForm({
      id: type,
      schema: z.object({ reason: reason() }),
      result: (values) => ({ type, reason: values.reason, by }),
    })
}

/** An act on the task that its form names; none where that isn't there. */
function onTask<Form extends AnswerForm<unknown> | undefined>(
  declares: (task: TaskAtDesk, by: Party) => Form,
) {
  return ({ task, by }: DeskCase) => task && declares(task, by)
}

/** An act that asks nothing. */
function pressed<Result>(id: string, result: Result): AnswerForm<Result> {
  return answerForm({ id, schema: z.object({}), result: () => result })
}

function personOf(id: string): Party {
  return { type: 'person', id }
}

/** Every act on a project at the desk, by the name of its button: what it asks, and the command it comes to. */
export const deskActs = {
  'extend-task': onTask(({ id: taskId }, by) =>
    answerForm({
      id: 'extend-task',
      schema: z.object({ dueOn: required(date()), reason: reason() }),
      result: (values) => ({ type: 'extend-task' as const, taskId, ...values, by }),
    }),
  ),
  'reassign-task': onTask(({ id: taskId, silent, fit }, by) =>
    answerForm({
      id: 'reassign-task',
      schema: z.object({
        from: required(option(silent)),
        to: required(option(fit)),
        reason: reason(),
      }),
      result: ({ from, ...values }) => ({
        type: 'reassign-task' as const,
        taskId,
        from: personOf(from),
        ...values,
        by,
      }),
    }),
  ),
  'appoint-alternates': onTask(
    ({ id: taskId, fit, isVote }, by) =>
      (isVote || undefined) &&
      answerForm({
        id: 'appoint-alternates',
        schema: z.object({ people: required(options(fit)), reason: reason() }),
        result: (values) => ({ type: 'appoint-alternates' as const, taskId, ...values, by }),
      }),
  ),
  'record-meeting': onTask((task, by) => (task.inMeeting || undefined) && meetingForm(task, by)),
  'enter-for-mission': onTask(({ id: taskId }, by) =>
    pressed('enter-for-mission', { type: 'enter-for-mission' as const, taskId, by }),
  ),
  'resend-task': onTask(
    ({ id: taskId, to }, by) =>
      to && pressed('resend-task', { type: 'resend-task' as const, taskId, to, by }),
  ),
  'resend-mail': ({ mail, by }: DeskCase) =>
    mail &&
    pressed('resend-mail', {
      type: 'resend-mail' as const,
      outboxId: mail.id,
      order: mail.order,
      by,
    }),
  'plan-instalments': ({ plan, by }: DeskCase) => plan && planForm(plan, by),
  'propose-correction': ({ entry, by }: DeskCase) => entry && correctionForm(entry, by),
  'correct-end': ({ by }: DeskCase) =>
    answerForm({
      id: 'correct-end',
      schema: z.object({ ends: required(date()), reason: reason() }),
      result: (values) => ({ type: 'correct-end' as const, ...values, by }),
    }),
  'write-public-text': ({ publicText, by }: DeskCase) =>
    publicText && writePublicText(publicText, by),
  'clear-public-text': ({ publicText, by }: DeskCase) =>
    publicText && clearPublicText(publicText, by),
  'translate-public-text': ({ publicText, by }: DeskCase) =>
    publicText && translatePublicText(publicText, by),
  suspend: onReason('suspend'),
  resume: onReason('resume'),
  'replace-contact': ({ by }: DeskCase) =>
    answerForm({
      id: 'replace-contact',
      schema: z.object({ ...newcomer(), reason: reason() }),
      result: (values) => ({ type: 'replace-contact' as const, ...values, by }),
    }),
  terminate: ({ by }: DeskCase) =>
    answerForm({
      id: 'terminate',
      schema: z.object({ reason: reason(), confirm: ticked() }),
      result: (values) => ({ type: 'terminate' as const, reason: values.reason, by }),
    }),
  reopen: onReason('reopen'),
  'resolve-incident': ({ incident, by }: DeskCase) =>
    incident === undefined
      ? undefined
      : answerForm({
          id: 'resolve-incident',
          schema: z.object({ note: settlingNote() }),
          result: ({ note }) => ({ type: 'resolve-incident' as const, incident, note, by }),
        }),
}

export type DeskActName = keyof typeof deskActs

/** Acts with a form of their own on each open task, and how the names of its inputs begin. */
export const formsOnTask = {
  'extend-task': 'extend',
  'reassign-task': 'reassign',
  'appoint-alternates': 'call',
  'record-meeting': 'meeting',
} as const satisfies Partial<Record<DeskActName, string>>

/** Acts on the whole project, in the order of its page. */
export const formsOnProject = [
  'suspend',
  'resume',
  'plan-instalments',
  'replace-contact',
  'correct-end',
  'write-public-text',
  'clear-public-text',
  'translate-public-text',
  'terminate',
  'reopen',
] as const satisfies readonly DeskActName[]

type ResultOf<Form> = Form extends AnswerForm<infer Result> ? Result : never

/** What the forms of the desk come to. */
export type DeskAnswer = ResultOf<ReturnType<(typeof deskActs)[DeskActName]>>

export function isDeskAct(name: string): name is DeskActName {
  return Object.hasOwn(deskActs, name)
}
