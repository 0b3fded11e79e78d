import * as z from 'zod'
import { partySchema } from '../people'
import { instantSchema } from '../time'
import { linkPurposeSchema } from '../links/purpose'

/**
 * Notices to a mission of what became of its project: those who speak for it, contact and alternate, get each
 * a mail of their own with their own link.
 */
export const missionNoticeSchema = z.enum([
  'submission-received',
  'submission-waits',
  'sender-not-confirmed',
  'sender-refused',
  'proposal-returned',
  'proposal-lapsed',
  'decision-declined',
  'decision-waitlisted',
  'decision-reopened',
  'funds-reserved',
  'offer-lapsed',
  'waitlist-ended',
  'funds-committed',
  'condition-met',
  'disbursement-confirmed',
  'payment-cancelled',
  'report-announced',
  'report-received',
  'report-accepted',
  'report-missed',
  'amendment-draft',
  'amendment-received',
  'amendment-applied',
  'amendment-refused',
  'amendment-returned',
  'amendment-reopened',
  'addition-reserved',
  'addition-committed',
  'addition-short',
  'return-requested',
  'project-suspended',
  'project-resumed',
  'end-corrected',
  'public-text-written',
  'project-terminated',
  'project-reopened',
  'project-closed',
  'results-received',
  'contact-changing',
  'sum-corrected',
  'instalments-planned',
])
export type MissionNotice = z.infer<typeof missionNoticeSchema>

/** Mails to one reader: who is asked, who asked for it, or whoever's part it is about. */
const singleMailSchema = z.enum([
  'draft-link',
  'draft-lapsing',
  'task-opened',
  'task-reminder',
  'task-escalated',
  'task-over',
  'vote-receipt',
  'question-answered',
  'question-open',
  'decision-receipt',
  'objection-raised',
  'report-returned',
  'amendment-withdrawn',
  'proposal-withdrawn',
  'proposal-taken-back',
  'contact-asked',
  'contact-changed',
  'due-extended',
  'sender-asked',
  'sender-known',
  'sender-unknown',
  'mailbox-submission',
  'mailbox-decision',
  'mailbox-reminder',
  'focal-started',
  'focal-returned',
  'focal-offer',
  'focal-comment',
  'entry-link',
  'report-entered',
  'version-not-confirmed',
  'results-added',
  'meeting-vote',
  'vote-opened',
  'vote-ended',
  'desk-link',
  'fresh-link',
  'open-links',
  'confidential-code',
  'incident-raised',
  'fund-incident',
  'record-tampered',
  'seal',
  'correction-made',
  'correction-refused',
  'correction-lapsed',
  'activity-proposed',
  'activity-confirmed',
  'activity-refused',
  'activity-lapsed',
])
export type SingleMail = z.infer<typeof singleMailSchema>

/** Mails there are; each has a template in three languages. */
export const mailKindSchema = z.enum([...missionNoticeSchema.options, ...singleMailSchema.options])
export type MailKind = z.infer<typeof mailKindSchema>

/** Mails that ask for something; once it is done, or can't be done any more, they would only confuse. */
export const askingMails: readonly MailKind[] = [
  'task-opened',
  'task-reminder',
  'task-escalated',
  'report-returned',
  'proposal-returned',
  'draft-link',
  'draft-lapsing',
  'amendment-draft',
  'due-extended',
  'entry-link',
  'report-entered',
  'sender-asked',
  'focal-started',
  'focal-returned',
]

/**
 * Whom a mail is for and whose its link is: a party, whoever began a draft, or whoever is asked to become a
 * project's contact. Always an id, never an address.
 */
export const mailTargetSchema = z.discriminatedUnion('type', [
  ...partySchema.options,
  z.object({ type: z.literal('draft'), id: z.string() }),
  z.object({ type: z.literal('nominee'), projectId: z.string() }),
])
export type MailTarget = z.infer<typeof mailTargetSchema>

/** Who gets no links besides: an outside witness, by their place in the policy. */
const mailReaderSchema = z.discriminatedUnion('type', [
  ...mailTargetSchema.options,
  z.object({ type: z.literal('witness'), place: z.int().nonnegative() }),
])

/** One of several links in a mail, with whose it is. */
export const openLinkSchema = z.object({ purpose: linkPurposeSchema, holder: mailTargetSchema })
export type OpenLink = z.infer<typeof openLinkSchema>

/** A mail to be: who, what about, and which link to mint when it is sent. */
export const mailOrderSchema = z.object({
  type: z.literal('mail'),
  mail: mailKindSchema,
  to: mailReaderSchema,
  projectId: z.string().optional(),
  taskId: z.string().optional(),
  subject: z.int().optional(),
  /** Which payment on the part payment that is its subject, from 1. */
  payment: z.int().positive().optional(),
  link: linkPurposeSchema.optional(),
  /** Several links of one reader, each with whose it is, where a mail carries them all. */
  links: z.array(openLinkSchema).max(20).optional(),
  /** The seal on the audit record that a mail carries. */
  seal: z.object({ n: z.int().positive(), hash: z.string().length(64) }).optional(),
  /** The code to be made when it is sent: of which link, and its number. */
  code: z.object({ linkHash: z.string(), n: z.int().positive() }).optional(),
})
export type MailOrder = z.infer<typeof mailOrderSchema>

export const workflowSchema = z.enum([
  'funding-request',
  'disbursement',
  'status-report',
  'amendment',
  'closure',
  'waitlist',
  'condition',
  'question',
  'correction',
])
export type Workflow = z.infer<typeof workflowSchema>

/** A workflow to be started: `name` is deterministic and `input` holds ids only. */
export const startSignalSchema = z.object({
  type: z.literal('start'),
  workflow: workflowSchema,
  name: z.string().max(80),
  input: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type StartSignal = z.infer<typeof startSignalSchema>

/** A human task whose workflow is to be told that it has ended. */
export const completeSignalSchema = z.object({
  type: z.literal('complete'),
  projectId: z.string(),
  taskId: z.string(),
})

export const outboxOrderSchema = z.discriminatedUnion('type', [
  mailOrderSchema,
  startSignalSchema,
  completeSignalSchema,
])
export type OutboxOrder = z.infer<typeof outboxOrderSchema>

/** An order as stored: a leg of the transaction that caused it. `id` follows from the audit record's place. */
export const outboxItemSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  order: outboxOrderSchema,
  status: z.enum(['pending', 'done', 'failed']),
  createdAt: instantSchema,
  attempts: z.int().nonnegative(),
  doneAt: instantSchema.optional(),
  messageId: z.string().optional(),
  failure: z.string().optional(),
})
export type OutboxItem = z.infer<typeof outboxItemSchema>
