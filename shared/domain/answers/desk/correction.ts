import * as z from 'zod'
import { date, line } from '../../forms/field'
import { typedMoney } from '../../forms/numbers'
import type { Party } from '../../people'
import type { EntryRef, Stated } from '../../project/correction'
import { bounds } from '../../text/bounds'
import { answerForm, type AnswerForm } from '../declared'
import { amount, askedIf, required, suggesting } from '../question'
import type { EntryAtDesk } from './case'
import { reason } from './reason'

/** A correction of what was booked; without `to` it was not made at all. */
export interface ProposeCorrection {
  type: 'propose-correction'
  entry: EntryRef
  to?: Stated
  reason: string
  by: Party
}

/** Begins with what is booked, so that only what is wrong is typed. */
export function correctionForm(entry: EntryAtDesk, by: Party): AnswerForm<ProposeCorrection> {
  const { ref, cents, on = '', reference = '', leastCents, mostCents } = entry
  // A figure of what was spent has no reference of its own.
  const hasReference = ref.kind !== 'expenditure'
  return answerForm({
    id: 'propose-correction',
    schema: z.discriminatedUnion('choice', [
      z.object({
        choice: z.literal('correct'),
        amount: suggesting(
          required(amount({ minCents: Math.max(1, leastCents), maxCents: mostCents })),
          typedMoney(cents),
        ),
        on: suggesting(required(date()), on),
        reference: askedIf(
          hasReference,
          suggesting(line({ max: bounds.paymentReference }), reference),
        ),
        reason: reason(),
      }),
      z.object({ choice: z.literal('not-made'), reason: reason() }),
    ]),
    result: (values) => ({
      type: 'propose-correction',
      entry: ref,
      reason: values.reason,
      by,
      ...(values.choice === 'correct' && {
        to: {
          cents: values.amount,
          on: values.on,
          ...(values.reference !== undefined && { reference: values.reference }),
        },
      }),
    }),
  })
}
