import * as z from 'zod'
import { storedText } from '../text/stored-text'
import { actorSchema } from '../people'
import { instantSchema } from '../time'

/** Acts that have a written reason, or are one text. */
export const remarkActSchema = z.enum([
  'extend-task',
  'reassign-task',
  'appoint-alternates',
  'suspend',
  'resume',
  'terminate',
  'reopen',
  'restart',
  'replace-contact',
  'record-meeting',
  'not-paid',
  'correct-end',
  'add-results',
  'propose-correction',
  'refuse-correction',
  'activity-answer',
  'activity-course',
  'activity-cost',
])

/**
 * The written reason of an act, numbered within its project or activity. Texts stay out of the audit,
 * whose record names the number.
 */
export const remarkSchema = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  n: z.int().positive(),
  act: remarkActSchema,
  text: storedText(2_000, 1),
  taskId: z.string().optional(),
  /** Set on the first of two people's: by itself it changed nothing. */
  proposes: z.literal(true).optional(),
  by: actorSchema,
  at: instantSchema,
})
export type Remark = z.infer<typeof remarkSchema>
