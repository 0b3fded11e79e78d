import * as z from 'zod'
import { storedText } from '../text/stored-text'
import { languageSchema } from '../people'
import { daySchema, instantSchema } from '../time'
import { rawAnswersSchema } from '../forms/raw-answers'

/**
 * A working copy outside the audit chain. A proposal's is new; a completion, an amendment and a report
 * belong to a project. `revision` rises with every save; `sectionRevisions` tells which section changed.
 */
export const draftSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  form: z.enum(['proposal', 'report', 'amendment']),
  purpose: z.enum(['new', 'completion', 'amendment', 'report']),
  callId: z.string(),
  mission: z.string(),
  projectId: z.string().optional(),
  /** The closed project of the same mission on which a new proposal follows. */
  follows: z.string().optional(),
  /** Number of the report or amendment. */
  subject: z.int().positive().optional(),
  address: z.email(),
  language: languageSchema,
  answers: rawAnswersSchema,
  /** Requested changes, shown on their fields. */
  comments: z.array(z.object({ path: z.string(), text: z.string() })),
  letter: z.string().optional(),
  revision: z.int().nonnegative(),
  sectionRevisions: z.record(z.string(), z.int()),
  /** Set when the address was new to its mission: the mission's mailbox must know it before it is sent. */
  sender: z
    .object({ hash: z.string(), askedAt: instantSchema, reminders: z.int().nonnegative() })
    .optional(),
  /** What the mission's gender focal point wrote on it before it was sent. */
  focalComments: z
    .array(z.object({ text: storedText(4_000), at: instantSchema }))
    .max(20)
    .optional(),
  /**
   * Set when the secretariat enters it from a document of the mission, with the day that came; `at` once it
   * was all there and the mission was asked to look it through.
   */
  entered: z
    .object({ by: z.string(), receivedOn: daySchema, at: instantSchema.optional() })
    .optional(),
  createdAt: instantSchema,
  savedAt: instantSchema,
  warnedAt: instantSchema.optional(),
  /** Set when nobody had touched it for the whole life of a draft. */
  lapsedAt: instantSchema.optional(),
  /** Set when it was submitted: what came of it. */
  becameProject: z.string().optional(),
})
export type Draft = z.infer<typeof draftSchema>
