import * as z from 'zod'
import {
  activityBounds,
  audiences,
  committedTo,
  paidOf,
  type Activity,
  type ActivityContent,
} from '../../activities/activity'
import { choiceSets } from '../../forms/choices'
import { date, integer, line, text } from '../../forms/field'
import type { Problem } from '../../forms/problems'
import type { RawAnswers } from '../../forms/raw-answers'
import type { Party } from '../../people'
import { remarkSchema } from '../../project/remark'
import { bounds } from '../../text/bounds'
import { longestOf } from '../../text/stored-text'
import { instantSchema } from '../../time'
import { answerForm, type AnswerForm } from '../declared'
import { amount, carried, lines, option, options, required, rows, year } from '../question'

/** More than any year's envelope ever held, in US cents. */
const MOST_CENTS = 1_000_000_000_00

const reason = () => required(text({ max: longestOf(remarkSchema.shape.text) }))

type Described = z.infer<z.ZodObject<ReturnType<typeof described>>>

/** What an activity is, as it is asked. */
const described = () => ({
  title: required(line({ max: activityBounds.title })),
  prong: required(option(choiceSets.prong)),
  when: line({ max: activityBounds.when }),
  where: line({ max: activityBounds.where }),
  about: text({ max: activityBounds.about }),
  audiences: options(audiences),
  coOrganisers: lines({
    max: activityBounds.organisers * activityBounds.organiser,
    each: activityBounds.organiser,
  }),
  participants: rows(activityBounds.participants, {
    category: required(line({ max: activityBounds.category })),
    women: integer(),
    men: integer(),
    notNoted: integer(),
  }),
  outputs: rows(activityBounds.outputs, {
    what: required(line({ max: activityBounds.output })),
    at: line({ max: activityBounds.place }),
  }),
})

function contentOf(values: Described): ActivityContent {
  const { participants, outputs, audiences: whom = [], coOrganisers = [], ...rest } = values
  return {
    ...rest,
    audiences: whom,
    coOrganisers,
    participants: participants.map(({ row: _row, ...one }) => one),
    outputs: outputs.map(({ row: _row, ...one }) => one),
  }
}

/** The answers by which a form says what an activity is now. */
export function answersOf({ content, money, year: of }: Activity): RawAnswers {
  const { participants, outputs, audiences: whom, coOrganisers, ...texts } = content
  const inRows = (list: string, items: readonly Readonly<Record<string, unknown>>[]) =>
    items.flatMap((item, index) =>
      Object.entries(item).map(([name, value]) => [`${list}.${index + 1}.${name}`, String(value)]),
    )
  return {
    ...texts,
    audiences: [...whom],
    coOrganisers: coOrganisers.join('\n'),
    ...Object.fromEntries([...inRows('participants', participants), ...inRows('outputs', outputs)]),
    cost: String(committedTo({ money, year: of }) / 100),
  }
}

const starting = () => ({
  course: required(option(['planned', 'under-way', 'done'])),
  cost: amount({ minCents: 0, maxCents: MOST_CENTS }),
})

/** Enters an activity, for a second person to confirm. */
export const proposeActivityForm = answerForm({
  id: 'activity',
  schema: z.object({ ...described(), year: required(year()), ...starting() }),
  result: ({ year: ofYear, course, cost = 0, ...values }) => ({
    year: ofYear,
    course,
    cents: cost,
    content: contentOf(values),
  }),
})

/** What an act on an activity is about. */
export interface ActivityCase {
  activity: Activity
  by: Party
}

/** Every act on an activity at the desk, by the name of its button. */
export const activityActs = {
  'confirm-activity': ({ activity: { id, proposal }, by }: ActivityCase) =>
    answerForm({
      id: 'confirm-activity',
      schema: z.object({
        proposedAt: carried(instantSchema, proposal?.at),
        answer: required(option(['agree', 'refuse'])),
        why: text({ max: longestOf(remarkSchema.shape.text) }),
      }),
      check: ({ answer, why }): Problem[] =>
        answer === 'refuse' && why === undefined
          ? [{ path: 'why', code: 'required', params: {} }]
          : [],
      result: ({ proposedAt = proposal?.at, answer, why }) => ({
        type: 'confirm-activity' as const,
        id,
        /** When what was shown had been proposed. */
        proposedAt,
        agrees: answer === 'agree',
        ...(why !== undefined && { reason: why }),
        by,
      }),
    }),
  'propose-activity-again': ({ activity: { id }, by }: ActivityCase) =>
    answerForm({
      id: 'activity',
      schema: z.object(starting()),
      result: ({ course, cost = 0 }) => ({
        type: 'propose-activity-again' as const,
        id,
        course,
        cents: cost,
        by,
      }),
    }),
  'set-activity-course': ({ activity: { id }, by }: ActivityCase) =>
    answerForm({
      id: 'activity-course',
      schema: z.discriminatedUnion('course', [
        z.object({ course: z.literal('planned'), reason: reason() }),
        z.object({ course: z.literal('under-way'), reason: reason() }),
        z.object({ course: z.literal('done'), reason: reason() }),
        z.object({ course: z.literal('postponed'), toYear: required(year()), reason: reason() }),
        z.object({ course: z.literal('reconsidered'), reason: reason() }),
      ]),
      result: (values) => ({ type: 'set-activity-course' as const, id, ...values, by }),
    }),
  'set-activity-cost': ({ activity, by }: ActivityCase) =>
    answerForm({
      id: 'activity-cost',
      schema: z.object({
        cost: required(amount({ minCents: paidOf(activity), maxCents: MOST_CENTS })),
        reason: reason(),
      }),
      result: (values) => ({
        type: 'set-activity-cost' as const,
        id: activity.id,
        cents: values.cost,
        reason: values.reason,
        by,
      }),
    }),
  'pay-activity': ({ activity, by }: ActivityCase) =>
    answerForm({
      id: 'pay-activity',
      schema: z.object({
        amount: required(
          amount({ maxCents: Math.max(1, committedTo(activity) - paidOf(activity)) }),
        ),
        on: required(date()),
        reference: required(line({ max: bounds.paymentReference })),
        rest: required(option(['stays', 'released'])),
      }),
      result: ({ amount: cents, on, reference, rest }) => ({
        type: 'pay-activity' as const,
        id: activity.id,
        cents,
        on,
        reference,
        isLast: rest === 'released',
        by,
      }),
    }),
  'change-activity': ({ activity: { id }, by }: ActivityCase) =>
    answerForm({
      id: 'activity',
      schema: z.object(described()),
      result: (values) => ({
        type: 'change-activity' as const,
        id,
        content: contentOf(values),
        by,
      }),
    }),
}

export type ActivityActName = keyof typeof activityActs

export function isActivityAct(name: string): name is ActivityActName {
  return Object.hasOwn(activityActs, name)
}

type ResultOf<Form> = Form extends AnswerForm<infer Result> ? Result : never

/** What the forms of an activity come to. */
export type ActivityAnswer = ResultOf<ReturnType<(typeof activityActs)[ActivityActName]>>

/** What those who enter an activity say of it. */
export type ActivityEntry = ResultOf<typeof proposeActivityForm>
