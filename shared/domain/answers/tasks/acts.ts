import * as z from 'zod'
import type { PersonCommand } from '../../decide/kernel/commands'
import type { RawAnswers } from '../../forms/raw-answers'
import { date, text } from '../../forms/field'
import type { Problem } from '../../forms/problems'
import { rawText } from '../../forms/raw'
import { questionSchema } from '../../project/follow-up'
import { incidentSchema } from '../../project/incident'
import { remarkSchema } from '../../project/remark'
import type { TaskKind } from '../../tasks/kinds'
import { longestOf } from '../../text/stored-text'
import { answerForm, type AnswerForm } from '../declared'
import { askedIf, option, required } from '../question'
import { returned, returnFields, type Asking } from './asking'
import { taskForm } from './kinds'

/** What else can be done on a task's page, by the name of its button. */
export const acts = {
  recuse: ({ taskId, by }) =>
    answerForm({
      id: 'recuse',
      schema: z.object({}),
      result: () => ({ type: 'recuse', taskId, by }),
    }),
  return: (asking) =>
    answerForm({
      id: 'return',
      schema: z.object(returnFields(asking)),
      result: (values) => ({
        type: 'return-proposal',
        taskId: asking.taskId,
        by: asking.by,
        ...returned(values),
      }),
    }),
  ask: ({ taskId, by }) =>
    answerForm({
      id: 'ask',
      schema: z.object({
        question: required(text({ max: longestOf(questionSchema.shape.text) })),
      }),
      result: ({ question }) => ({ type: 'ask-question', taskId, by, text: question }),
    }),
  'not-paid': ({ taskId, by, isAskedAgain }) =>
    answerForm({
      id: 'not-paid',
      schema: z.object({
        reason: required(text({ max: longestOf(remarkSchema.shape.text) })),
        askAgainOn: askedIf(isAskedAgain, date()),
      }),
      result: ({ reason, askAgainOn: on }) => ({
        type: 'not-paid',
        taskId,
        by,
        reason,
        ...(on !== undefined && { on }),
      }),
    }),
  delegate: ({ taskId, by, people }) =>
    answerForm({
      id: 'delegate',
      schema: z.object({ delegate: required(option(people)) }),
      result: ({ delegate: to }) => ({ type: 'delegate', taskId, by, to }),
    }),
} satisfies Readonly<Record<string, (asking: Asking) => AnswerForm<PersonCommand>>>

function isAct(name: string): name is keyof typeof acts {
  return Object.hasOwn(acts, name)
}

/** "This wasn't me": what is in force may be explained to those who look into it; what isn't is opened again. */
export function objectionForm({ taskId, by }: Pick<Asking, 'taskId' | 'by'>, isInForce: boolean) {
  return answerForm({
    id: 'object',
    schema: z.object({
      note: askedIf(isInForce, text({ max: longestOf(incidentSchema.shape.note) })),
    }),
    result: ({ note }) => ({
      type: 'object' as const,
      taskId,
      by,
      ...(note !== undefined && { note }),
    }),
  })
}

/** The form that was posted from a task's page, by the button that was pressed. */
export function postedForm(
  raw: RawAnswers,
  kind: TaskKind,
  asking: Asking,
): AnswerForm<PersonCommand> | undefined {
  const act = rawText(raw, 'act')
  return isAct(act) ? acts[act](asking) : taskForm(kind, asking)
}

/** What a task's page posted. Nothing is assumed that wasn't chosen. */
export function readTaskAnswer(
  raw: RawAnswers,
  kind: TaskKind,
  asking: Asking,
): { result: PersonCommand } | { problems: Problem[] } {
  const form = postedForm(raw, kind, asking)
  return form?.read(raw) ?? { problems: [{ path: 'choice', code: 'choose', params: {} }] }
}
