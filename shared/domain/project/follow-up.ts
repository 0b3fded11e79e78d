import * as z from 'zod'
import { storedText } from '../text/stored-text'
import { changeRequestSchema } from '../amending/amendment-content'
import { actorSchema, languageSchema } from '../people'
import { reportContentSchema } from '../reporting/report-content'
import { daySchema, instantSchema } from '../time'
import { correctedMarks } from './movement'
import { confirmedMarkersSchema, plannedPartSchema } from './project'

/** Money that finance confirmed as paid; amounts in US cents. */
const paymentSchema = z.object({
  cents: z.int().positive(),
  on: daySchema,
  reference: z.string(),
  by: actorSchema,
  at: instantSchema,
  ...correctedMarks,
})

export type PlannedPart = z.infer<typeof plannedPartSchema>

/**
 * A part payment; amounts in US cents. `confirmed` means that nothing more is owed of it, be it paid on it or
 * on another.
 */
export const instalmentSchema = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  n: z.int().positive(),
  plannedCents: z.int().positive(),
  plannedOn: daySchema,
  status: z.enum(['planned', 'asked', 'confirmed', 'cancelled']),
  /** It is paid once a report of this kind was received; `plannedOn` is then when that is expected. */
  awaits: plannedPartSchema.shape.after,
  /** The report on which it is paid, and whether nobody had looked at it. */
  openedBy: z
    .object({ report: z.int().positive(), notReviewed: z.literal(true).optional() })
    .optional(),
  /** When the running execution of its workflow was signalled. */
  startedAt: instantSchema.optional(),
  /** Whether the project ran or was ending when finance was first asked for it since its last answer. */
  askedWhile: z.enum(['running', 'ending']).optional(),
  /** What was confirmed as paid on it, the first first. */
  payments: z.array(paymentSchema).optional(),
  /** The only payment, as it was once stored. */
  paid: paymentSchema.optional(),
})
export type Instalment = z.infer<typeof instalmentSchema>

/**
 * A status report. A planned one waits for its day; `not-reviewed` was received and nobody looked in
 * time, which isn't held against the mission; `missed` never came.
 */
export const statusReportSchema = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  n: z.int().positive(),
  kind: z.enum(['interim', 'council', 'final']),
  asOf: daySchema,
  askOn: daySchema,
  dueOn: daySchema,
  round: z.int().positive(),
  status: z.enum([
    'planned',
    'asked',
    'filed',
    'returned',
    'accepted',
    'not-reviewed',
    'missed',
    'cancelled',
  ]),
  contentLanguage: languageSchema.optional(),
  content: reportContentSchema.optional(),
  hash: z.string().optional(),
  filedAt: instantSchema.optional(),
  filedBy: actorSchema.optional(),
  /** The person who entered it for the mission, which then sent it, and when its document had come. */
  entered: z.object({ by: z.string(), receivedOn: daySchema, at: instantSchema }).optional(),
  reviewNote: storedText(4_000).optional(),
  /** When the mission was told that it will be asked for: a final report, some time before the end. */
  announcedAt: instantSchema.optional(),
  /** When the running execution of its workflow was signalled. */
  startedAt: instantSchema.optional(),
  /** When its workflow was through and what follows it was set going. */
  concludedAt: instantSchema.optional(),
})
export type StatusReport = z.infer<typeof statusReportSchema>

export const amendmentLevelSchema = z.enum(['small', 'larger', 'substantive'])
export type AmendmentLevel = z.infer<typeof amendmentLevelSchema>

/** A request to change an active project; the changed text is version `version`. */
export const amendmentSchema = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  n: z.int().positive(),
  level: amendmentLevelSchema,
  late: z.boolean(),
  request: changeRequestSchema,
  version: z.int().positive(),
  versionHash: z.string(),
  /** Material fields that differ from the version in force. */
  changedFields: z.array(z.string()),
  requestedAt: instantSchema,
  requestedBy: actorSchema,
  round: z.int().positive(),
  status: z.enum([
    'requested',
    'approved',
    'refused',
    'applied',
    'lapsed',
    'returned',
    'withdrawn',
  ]),
  /** The person who decided, or `vote`. */
  decidedBy: z.string().optional(),
  /** People who decided on it, and on no other change before. */
  deciders: z.array(z.string()).optional(),
  reason: z.string().optional(),
  /** Refused because the year's envelope couldn't pay for what it asks. */
  because: z.literal('lack-of-funds').optional(),
  /** Returned by the gender reviewer, with `reason` as the letter: the mission corrects it as request `next`. */
  returned: z.object({ at: instantSchema, by: actorSchema, next: z.int().positive() }).optional(),
  /** How often the chair's decision on it was opened again. */
  redecided: z.int().positive().optional(),
  /** Markers of the changed text, in force once it is applied. */
  markers: confirmedMarkersSchema.optional(),
  previousEnd: daySchema,
  newEnd: daySchema.optional(),
})
export type Amendment = z.infer<typeof amendmentSchema>

/** A question a reviewer asked the mission, and its answer. */
export const questionSchema = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  n: z.int().positive(),
  askedBy: z.string(),
  text: storedText(4_000),
  askedAt: instantSchema,
  dueAt: instantSchema,
  answer: storedText(8_000).optional(),
  answeredAt: instantSchema.optional(),
  answeredBy: actorSchema.optional(),
  /** The version it was asked about. */
  version: z.int().positive().optional(),
  /** The longest that the decision waits for the answer. */
  waitsUntil: instantSchema.optional(),
  /** When it was given up without an answer. */
  closedAt: instantSchema.optional(),
})
export type Question = z.infer<typeof questionSchema>
