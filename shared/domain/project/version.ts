import * as z from 'zod'
import { actorSchema, languageSchema } from '../people'
import { proposalContentSchema } from '../proposal/proposal-content'
import { daySchema, instantSchema } from '../time'

/** One submission of content, numbered from 1 and never changed. `hash` is over `content`. */
export const versionSchema = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  n: z.int().positive(),
  purpose: z.enum(['proposal', 'amendment']),
  contentLanguage: languageSchema,
  content: proposalContentSchema,
  hash: z.string(),
  submittedAt: instantSchema,
  submittedBy: actorSchema,
  /** Who entered it on the mission's behalf. */
  enteredBy: actorSchema.optional(),
  /** The day on which the document came that it was entered from. */
  receivedOn: daySchema.optional(),
})
export type Version = z.infer<typeof versionSchema>
