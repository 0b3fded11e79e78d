import * as z from 'zod'
import { choice, choices, impreciseDate, line, text } from '../forms/field'
import { defineForm } from '../forms/form'
import { proposalContentSchema, proposalForm } from '../proposal/content'

/** What a request for a change says beside the changed proposal. */
export const changeRequestSchema = z.object({
  changes: choices('changeKind', { required: true }),
  reason: choice('changeReason', { required: true }),
  explanation: text({ required: true, max: 2_000 }),
  initiatedBy: line({ max: 300 }),
  newEnd: impreciseDate(),
})
export type ChangeRequest = z.infer<typeof changeRequestSchema>

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
    { id: 'change', fields: ['changes', 'reason', 'explanation', 'initiatedBy', 'newEnd'] },
    ...proposalForm.sections.map((section) => ({
      id: section.id,
      fields: proposalContentSchema.keyof().options.filter((name) => section.fields.includes(name)),
    })),
  ],
})
