import * as z from 'zod'
import { choice, choices, impreciseDate, line, money, text } from '../forms/field'
import { defineForm } from '../forms/form'
import { proposalContentSchema, proposalForm } from '../proposal/proposal-content'

/** What a request for a change says beside the changed proposal. */
export const changeRequestSchema = z.object({
  changes: choices('changeKind', { required: true }),
  reason: choice('changeReason', { required: true }),
  explanation: text({ required: true, max: 2_000 }),
  initiatedBy: line({ max: 300 }),
  newEnd: impreciseDate(),
  additional: money(),
})
export type ChangeRequest = z.infer<typeof changeRequestSchema>

/** How much more money a change asks for, in US cents; 0 when it asks for none. */
export function additionalCents({
  request,
}: {
  request: Pick<ChangeRequest, 'changes' | 'additional'>
}): number {
  return request.changes?.includes('additional-money') ? (request.additional ?? 0) : 0
}

/** A request for a change: what is asked and why, and the proposal as it would then read. */
export const amendmentContentSchema = z.object({
  ...changeRequestSchema.shape,
  ...proposalContentSchema.shape,
})
export type AmendmentContent = z.infer<typeof amendmentContentSchema>

export const amendmentForm = defineForm({
  id: 'amendment',
  schema: amendmentContentSchema,
  sections: [
    {
      id: 'change',
      fields: ['changes', 'reason', 'explanation', 'initiatedBy', 'newEnd', 'additional'],
    },
    ...proposalForm.sections.map((section) => ({
      id: section.id,
      fields: proposalContentSchema.keyof().options.filter((name) => section.fields.includes(name)),
    })),
  ],
})
