import * as z from 'zod'
import { date } from '../../forms/field'
import type { Party } from '../../people'
import type { PlannedPart } from '../../project/follow-up'
import { answerForm, type AnswerForm } from '../declared'
import { amount, option, required, rows } from '../question'
import type { PlanAtDesk } from './case'

/** How a grant is paid, row by row. */
export interface PlanInstalments {
  type: 'plan-instalments'
  parts: readonly (PlannedPart & { row: number })[]
  by: Party
}

const PLAN_ROWS = 6

/** Parts of a grant, each with a day or the report it waits for; they add up to what is to be paid. */
export function planForm({ dueCents, after }: PlanAtDesk, by: Party): AnswerForm<PlanInstalments> {
  return answerForm({
    id: 'plan-instalments',
    schema: z.object({
      parts: rows(PLAN_ROWS, {
        amount: required(amount({ maxCents: dueCents })),
        on: date(),
        after: option(after),
      }),
    }),
    result: ({ parts }) => ({
      type: 'plan-instalments',
      parts: parts.map(({ row, amount: cents, on, after: report }) => ({
        row,
        cents,
        ...(on !== undefined && { on }),
        ...(report !== undefined && { after: report }),
      })),
      by,
    }),
  })
}
