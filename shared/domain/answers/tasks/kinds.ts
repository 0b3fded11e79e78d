import * as z from 'zod'
import type { PersonCommand } from '../../decide/kernel/commands'
import { date, line, text } from '../../forms/field'
import { typedMoney } from '../../forms/numbers'
import { metSchema, returnLetterSchema } from '../../project/project'
import { statusReportSchema } from '../../project/follow-up'
import { remarkSchema } from '../../project/remark'
import type { TaskKind } from '../../tasks/kinds'
import { bounds } from '../../text/bounds'
import { longestOf } from '../../text/stored-text'
import { answerForm, type AnswerForm } from '../declared'
import type { AnswersSchema } from '../form'
import { amount, carried, required, suggesting, year } from '../question'
import {
  conditions,
  decidedConditions,
  onText,
  reason,
  returned,
  returnFields,
  type Asking,
} from './asking'
import { genderReviewForm } from './gender-review'

/** Makes a task's form of the case at hand. */
type Declares = (asking: Asking, kind: TaskKind) => AnswerForm<PersonCommand>

const replacing = ({ replaces }: Asking) =>
  carried(z.coerce.number().int().positive(), replaces?.toString())

/** One of two answers to a task, and nothing else. */
function either(
  id: TaskKind,
  [yes, no]: readonly [string, string],
  command: (yes: boolean, asking: Asking) => PersonCommand,
): Declares {
  return (asking) =>
    answerForm({
      id,
      schema: z.discriminatedUnion('choice', [
        z.object({ choice: z.literal(yes) }),
        z.object({ choice: z.literal(no) }),
      ]),
      result: ({ choice }) => command(choice === yes, asking),
    })
}

/** An amount that must be named, with the one at hand in its input. */
const moneyAtHand = ({ mostCents, amountCents }: Asking) =>
  suggesting(required(amount({ maxCents: mostCents })), typedMoney(amountCents))

const payment = (asking: Asking) => ({
  amount: moneyAtHand(asking),
  on: required(date()),
  reference: required(line({ max: bounds.paymentReference })),
})

/** What is answered to a change: no is given a reason. A vote says which one it takes the place of. */
function onChange(asking: Asking) {
  const common = { ...onText(asking), replaces: replacing(asking) }
  return z.discriminatedUnion('choice', [
    z.object({ choice: z.literal('approve'), reason: reason(), ...common }),
    z.object({ choice: z.literal('refuse'), reason: required(reason()), ...common }),
  ]) satisfies AnswersSchema
}

const decideAmendment =
  (id: TaskKind): Declares =>
  (asking) =>
    answerForm({
      id,
      schema: onChange(asking),
      result: ({ choice, reason: why, versionHash = '' }) => ({
        type: 'decide-amendment',
        taskId: asking.taskId,
        by: asking.by,
        versionHash,
        approve: choice === 'approve',
        ...(why !== undefined && { reason: why }),
      }),
    })

/** Each kind's form; `elsewhere` for those that are answered on pages of their own. */
const forms: Readonly<Record<TaskKind, Declares | 'elsewhere'>> = {
  'complete-proposal': 'elsewhere',
  'answer-question': 'elsewhere',
  'accept-offer': 'elsewhere',
  'file-report': 'elsewhere',
  'gender-review': genderReviewForm,
  'funding-vote': (asking) => {
    const { taskId, by } = asking
    const beside = { ...onText(asking), replaces: replacing(asking) }
    return answerForm({
      id: 'funding-vote',
      schema: z.discriminatedUnion('choice', [
        z.object({
          choice: z.literal('fund'),
          amount: moneyAtHand(asking),
          conditions: conditions(),
          reason: reason(),
          ...beside,
        }),
        z.object({ choice: z.literal('not-fund'), reason: required(reason()), ...beside }),
        z.object({ choice: z.literal('abstain'), reason: reason(), ...beside }),
      ]),
      result: (values): PersonCommand => {
        const why = values.reason === undefined ? {} : { reason: values.reason }
        const common = {
          type: 'cast-vote' as const,
          taskId,
          by,
          versionHash: values.versionHash ?? '',
          ...(values.replaces !== undefined && { replaces: values.replaces }),
        }
        switch (values.choice) {
          case 'fund': {
            const { choice, amount: amountCents } = values
            const terms = decidedConditions(values.conditions)
            return { ...common, vote: { choice, amountCents, conditions: terms, ...why } }
          }
          case 'not-fund':
            return { ...common, vote: { choice: values.choice, reason: values.reason } }
          case 'abstain':
            return { ...common, vote: { choice: values.choice, ...why } }
        }
      },
    })
  },
  'chair-decision': (asking) => {
    const { taskId, by, mayReturn } = asking
    return answerForm({
      id: 'chair-decision',
      schema: z.discriminatedUnion('choice', [
        z.object({
          choice: z.literal('approve'),
          amount: moneyAtHand(asking),
          year: year(),
          conditions: conditions(),
          reason: reason(),
          ...onText(asking),
        }),
        z.object({ choice: z.literal('decline'), reason: required(reason()), ...onText(asking) }),
        ...(mayReturn ? [z.object({ choice: z.literal('return'), ...returnFields(asking) })] : []),
      ]),
      result: (values): PersonCommand => {
        if (values.choice === 'return')
          return { type: 'return-proposal', taskId, by, ...returned(values) }
        const common = {
          type: 'decide-as-chair' as const,
          taskId,
          by,
          versionHash: values.versionHash ?? '',
        }
        if (values.choice === 'decline')
          return { ...common, decision: { choice: values.choice, reason: values.reason } }
        const { choice, amount: amountCents } = values
        return {
          ...common,
          decision: {
            choice,
            amountCents,
            conditions: decidedConditions(values.conditions),
            ...(values.year !== undefined && { year: values.year }),
            ...(values.reason !== undefined && { reason: values.reason }),
          },
        }
      },
    })
  },
  'waitlist-offer': either('waitlist-offer', ['accept', 'pass'], (accept, { taskId, by }) => ({
    type: 'answer-waitlist-offer',
    taskId,
    by,
    accept,
  })),
  'join-next-call': either('join-next-call', ['join', 'leave'], (accept, { taskId, by }) => ({
    type: 'answer-next-call',
    taskId,
    by,
    accept,
  })),
  'confirm-version': ({ taskId, by }) =>
    answerForm({
      id: 'confirm-version',
      schema: z.discriminatedUnion('choice', [
        z.object({ choice: z.literal('confirm') }),
        z.object({
          choice: z.literal('object'),
          objection: required(text({ max: longestOf(returnLetterSchema.shape.letter) })),
        }),
      ]),
      result: (values) => ({
        type: 'confirm-version',
        taskId,
        by,
        confirm: values.choice === 'confirm',
        ...(values.choice === 'object' && { objection: values.objection }),
      }),
    }),
  'confirm-disbursement': (asking) =>
    answerForm({
      id: 'confirm-disbursement',
      schema: z.object({ ...payment(asking), restOn: date() }),
      result: ({ amount: cents, on, reference, restOn }) => ({
        type: 'confirm-disbursement',
        taskId: asking.taskId,
        by: asking.by,
        cents,
        on,
        reference,
        ...(restOn !== undefined && { restOn }),
      }),
    }),
  'review-report': ({ taskId, by }) => {
    const note = text({ max: longestOf(statusReportSchema.shape.reviewNote) })
    return answerForm({
      id: 'review-report',
      schema: z.discriminatedUnion('choice', [
        z.object({ choice: z.literal('accept'), note }),
        z.object({ choice: z.literal('return'), note: required(note) }),
      ]),
      result: (values) => ({
        type: 'review-report',
        taskId,
        by,
        accept: values.choice === 'accept',
        ...(values.note !== undefined && { note: values.note }),
      }),
    })
  },
  'waive-report': ({ taskId, by, mostCents }) =>
    answerForm({
      id: 'waive-report',
      schema: z.object({
        spent: required(amount({ minCents: 0, maxCents: mostCents })),
        reason: required(reason()),
      }),
      result: ({ spent, reason: why }) => ({
        type: 'waive-report',
        taskId,
        by,
        reason: why,
        spentCents: spent,
      }),
    }),
  'acknowledge-amendment': decideAmendment('acknowledge-amendment'),
  'decide-amendment': decideAmendment('decide-amendment'),
  'vote-amendment': (asking) =>
    answerForm({
      id: 'vote-amendment',
      schema: onChange(asking),
      result: (values) => ({
        type: 'vote-amendment',
        taskId: asking.taskId,
        by: asking.by,
        approve: values.choice === 'approve',
        versionHash: values.versionHash ?? '',
        ...(values.reason !== undefined && { reason: values.reason }),
        ...(values.replaces !== undefined && { replaces: values.replaces }),
      }),
    }),
  'confirm-return': (asking) =>
    answerForm({
      id: 'confirm-return',
      schema: z.discriminatedUnion('choice', [
        z.object({ choice: z.literal('received'), ...payment(asking) }),
        z.object({ choice: z.literal('write-off'), reason: required(reason()) }),
      ]),
      result: (values): PersonCommand =>
        values.choice === 'write-off'
          ? { type: 'write-off', taskId: asking.taskId, by: asking.by, reason: values.reason }
          : {
              type: 'confirm-return',
              taskId: asking.taskId,
              by: asking.by,
              cents: values.amount,
              on: values.on,
              reference: values.reference,
            },
    }),
  'confirm-correction': ({ taskId, by }) =>
    answerForm({
      id: 'confirm-correction',
      schema: z.discriminatedUnion('choice', [
        z.object({ choice: z.literal('confirm') }),
        z.object({
          choice: z.literal('refuse'),
          reason: required(text({ max: longestOf(remarkSchema.shape.text) })),
        }),
      ]),
      result: (values) => ({
        type: 'confirm-correction',
        taskId,
        by,
        confirm: values.choice === 'confirm',
        ...(values.choice === 'refuse' && { reason: values.reason }),
      }),
    }),
  'confirm-condition': ({ taskId, by, mayWaive }) => {
    const note = required(text({ max: longestOf(metSchema.shape.note) }))
    return answerForm({
      id: 'confirm-condition',
      schema: z.discriminatedUnion('choice', [
        z.object({ choice: z.literal('met'), note }),
        ...(mayWaive ? [z.object({ choice: z.literal('waived'), note })] : []),
      ]),
      result: ({ choice, note: evidence }) => ({
        type: 'confirm-condition',
        taskId,
        by,
        how: choice,
        note: evidence,
      }),
    })
  },
}

/** The form by which a kind of task is answered; undefined where it is answered elsewhere. */
export function taskForm(kind: TaskKind, asking: Asking): AnswerForm<PersonCommand> | undefined {
  const declares = forms[kind]
  return declares === 'elsewhere' ? undefined : declares(asking, kind)
}
