import * as z from 'zod'
import type { MailKind, MailOrder } from '../outbox/item'
import type { AuditKind } from './kinds'
import type { AuditDraft, AuditRecord } from './record'

/** By these whoever decided hears of it, and can say that it wasn't them. */
const RECEIPTS = [
  'vote-receipt',
  'decision-receipt',
  'meeting-vote',
] as const satisfies readonly MailKind[]

/** Whether by this mail whoever decided hears of it. */
export function isReceipt(mail: MailKind): boolean {
  return RECEIPTS.some((one) => one === mail)
}

/**
 * The mail that each of these acts owes to whoever must hear of it: one of those named, ordered by the same
 * transaction. Acts of which people hear only as things stand (a mailbox that is known, a roster that isn't
 * empty) aren't here.
 */
export const owed = {
  approved: RECEIPTS,
  declined: RECEIPTS,
  'waitlist-offer-accepted': RECEIPTS,
  'meeting-recorded': ['meeting-vote'],
  'objection-raised': ['objection-raised'],
  'reconsideration-asked': ['decision-reopened'],
  returned: ['proposal-returned'],
  'taken-back': ['proposal-returned'],
  revived: ['proposal-returned'],
  'version-confirmed': ['submission-received'],
  'version-objected': ['version-not-confirmed'],
  reserved: ['funds-reserved'],
  'offer-lapsed': ['offer-lapsed'],
  'declined-for-lack-of-funds': ['waitlist-ended'],
  committed: ['funds-committed'],
  'condition-confirmed': ['condition-met'],
  'condition-waived': ['condition-met'],
  'disbursement-confirmed': ['disbursement-confirmed'],
  'instalment-cancelled': ['payment-cancelled'],
  'write-off-proposed': ['task-reminder'],
  'report-announced': ['report-announced'],
  'report-filed': ['report-received'],
  'report-accepted': ['report-accepted'],
  'report-entered': ['report-entered'],
  'amendment-requested': ['amendment-received'],
  'amendment-returned': ['amendment-returned'],
  'amendment-reopened': ['amendment-reopened'],
  'addition-committed': ['addition-committed'],
  suspended: ['project-suspended'],
  resumed: ['project-resumed'],
  'end-corrected': ['end-corrected'],
  'results-added': ['results-received'],
  'public-text-written': ['public-text-written'],
  terminated: ['project-terminated'],
  'correction-confirmed': ['correction-made'],
  'correction-refused': ['correction-refused'],
  'correction-lapsed': ['correction-lapsed'],
  closed: ['project-closed'],
  reopened: ['project-reopened', 'sum-corrected'],
  delegated: ['task-opened'],
  'task-reassigned': ['task-opened'],
  'alternates-appointed': ['task-opened'],
  'due-extended': ['due-extended'],
  'contact-asked': ['contact-changing'],
  'contact-replaced': ['contact-changed'],
  'code-asked': ['confidential-code'],
  'desk-link-asked': ['desk-link'],
  'fresh-link-asked': ['fresh-link'],
  'open-links-asked': ['open-links'],
  'entry-link-asked': ['entry-link'],
  'activity-proposed': ['activity-proposed'],
  'activity-confirmed': ['activity-confirmed'],
  'activity-refused': ['activity-refused'],
  'activity-lapsed': ['activity-lapsed'],
} as const satisfies Readonly<Partial<Record<AuditKind, readonly MailKind[]>>>

/** With what else in its transaction a vote owes its voter a receipt: until then it may be changed. */
const endingVote: ReadonlyMap<string, readonly AuditKind[]> = new Map([
  ['vote-cast', ['approved', 'declined', 'to-chair']],
  ['amendment-vote-cast', ['amendment-approved', 'amendment-refused', 'to-chair']],
] as const)

const mailsOwed: ReadonlyMap<string, readonly MailKind[]> = new Map(Object.entries(owed))

type Said = Pick<AuditRecord | AuditDraft, 'kind' | 'by' | 'onBehalfOf' | 'facts'>

/** The records of a transaction of which those who must hear aren't told by the mails that it orders. */
export function unnoticed<One extends Said>(
  transaction: readonly One[],
  mails: readonly Pick<MailOrder, 'mail' | 'to'>[],
): One[] {
  const endsVote = (kind: string) =>
    transaction.some((other) => endingVote.get(kind)?.some((one) => one === other.kind))
  return transaction.filter((said) => {
    const kinds = mailsOwed.get(said.kind) ?? (endsVote(said.kind) ? RECEIPTS : undefined)
    if (!kinds) return false
    const told = mails.filter(({ mail }) => kinds.includes(mail))
    const hears = (id: string) => told.some(({ to }) => to.type === 'person' && to.id === id)
    return told.length === 0 || (kinds === RECEIPTS && !decidersOf(said).every(hears))
  })
}

const votedSchema = z.object({ by: z.literal('vote'), deciders: z.array(z.string()) })

/** Everybody whose votes decided; else who decided, be it by another's hand. */
function decidersOf({ facts, by, onBehalfOf = by }: Said): string[] {
  const voted = votedSchema.safeParse(facts)
  if (voted.success) return voted.data.deciders
  return onBehalfOf.type === 'person' ? [onBehalfOf.id] : []
}
