import type { Command } from '../decide/kernel/commands'
import type { Setting } from '../decide/settings/administer'
import type { AuditKind } from './kinds'

/** What is done to the record itself. */
type OnRecord = 'baseline' | 'repair' | 'report-tampering' | 'mail-seals'

/** What becomes of votes, once they decide. */
const DECIDED = [
  'to-chair',
  'approved',
  'declined',
  'reserved',
  'waitlisted',
  'money-reservation',
] as const satisfies readonly AuditKind[]

type Act = Command['type'] | Setting['type'] | OnRecord

/**
 * Which functions write the record: each with the acts it does, and what a record of each act may say. A
 * record of another kind under a function's mark is a forgery.
 */
export const authors = {
  'serve-portal': {
    'accept-contact': ['contact-replaced'],
    'add-results': ['results-added'],
    'agree-public-text': ['public-text-agreed'],
    'answer-offer': ['released', 'offer-accepted', 'offer-declined', 'money-release'],
    'answer-question': ['question-answered'],
    'ask-code': ['code-asked'],
    'ask-sender': ['senders-asked'],
    'comment-draft': ['focal-point-commented'],
    'copy-proposal': ['draft-created'],
    'disown-proposal': ['incident-raised'],
    'enter-report': ['report-entered'],
    'file-report': ['draft-created', 'report-filed', 'amendment-started'],
    'judge-sender': ['sender-known', 'sender-unknown', 'sender-not-confirmed'],
    'judge-senders': ['sender-known', 'sender-unknown'],
    'mail-fresh-link': ['fresh-link-asked'],
    'mail-open-links': ['open-links-asked'],
    'open-confidential': ['code-wrong', 'confidential-opened'],
    reconsider: ['decision-reopened', 'reconsideration-asked'],
    'replace-contact': ['contact-asked', 'contact-replaced'],
    'request-amendment': ['amendment-requested'],
    revive: ['revived'],
    'start-amendment': ['draft-created', 'amendment-started'],
    'start-draft': ['draft-created', 'senders-asked', 'fresh-link-asked'],
    'submit-draft': ['draft-submitted', 'submitted', 'resubmitted', 'senders-asked'],
    'take-back': ['taken-back'],
    withdraw: ['withdrawn', 'released', 'money-release'],
    'withdraw-amendment': ['amendment-withdrawn', 'addition-released', 'money-release'],
  },
  'serve-tasks': {
    'answer-next-call': ['next-call-joined', 'declined-for-lack-of-funds'],
    'answer-waitlist-offer': [
      'reserved',
      'waitlist-offer-accepted',
      'waitlist-offer-refused',
      'money-reservation',
    ],
    'ask-question': ['question-asked'],
    'cast-vote': ['vote-cast', ...DECIDED],
    'confirm-condition': ['condition-confirmed', 'condition-waived'],
    'confirm-correction': [
      'correction-confirmed',
      'correction-refused',
      'reopened',
      'money-commitment',
      'money-de-commitment',
      'money-disbursement',
      'money-expenditure',
      'money-return',
    ],
    'confirm-disbursement': ['disbursement-confirmed', 'money-disbursement'],
    'confirm-return': ['return-confirmed', 'money-return'],
    'confirm-version': ['version-confirmed', 'version-objected'],
    'decide-amendment': [
      'amendment-to-chair',
      'amendment-approved',
      'amendment-refused',
      'addition-reserved',
      'money-reservation',
      'found-short',
    ],
    'decide-as-chair': ['approved', 'declined', 'reserved', 'waitlisted', 'money-reservation'],
    delegate: ['delegated'],
    'not-paid': ['disbursement-not-paid'],
    object: [
      'objection-raised',
      'decision-reopened',
      'released',
      'waitlisted',
      'amendment-reopened',
      'addition-released',
      'incident-raised',
      'money-release',
    ],
    recuse: [
      'gender-review-not-done',
      'recused',
      'alternates-called',
      'to-chair',
      'declined',
      'amendment-refused',
      'incident-raised',
    ],
    'return-proposal': ['draft-created', 'returned', 'amendment-started', 'amendment-returned'],
    'review-gender': ['gender-review-confirmed', 'gender-review-overridden'],
    'review-report': ['report-accepted', 'report-returned', 'money-expenditure'],
    'vote-amendment': [
      'to-chair',
      'amendment-vote-cast',
      'amendment-approved',
      'amendment-refused',
      'addition-reserved',
      'money-reservation',
      'found-short',
    ],
    'waive-report': ['final-report-waived', 'money-expenditure'],
    'write-off': ['write-off-proposed', 'written-off'],
  },
  'serve-desk': {
    'appoint-alternates': ['alternates-appointed'],
    'enter-for-mission': ['entry-link-asked'],
    'enter-proposal': ['draft-created'],
    'extend-task': ['due-extended'],
    'mail-desk-link': ['desk-link-asked'],
    'open-council-update': ['council-update-opened'],
    'order-waitlist': ['waitlist-ordered'],
    'plan-instalments': ['instalments-planned'],
    'propose-correction': ['correction-proposed'],
    'reassign-task': ['task-reassigned'],
    'record-meeting': ['vote-cast', ...DECIDED, 'meeting-recorded'],
    reopen: ['reopening-proposed', 'reopened'],
    'replace-contact': ['contact-asked', 'contact-replaced'],
    'resend-mail': ['mail-resent'],
    'resend-task': ['task-resent'],
    'resolve-fund-incident': ['incident-resolved'],
    'resolve-incident': ['incident-resolved'],
    'correct-end': ['end-corrected'],
    'write-public-text': ['public-text-written'],
    'clear-public-text': ['public-text-cleared'],
    'translate-public-text': ['public-text-translated'],
    resume: ['resumed'],
    suspend: ['suspended'],
    terminate: ['amendment-lapsed', 'addition-released', 'money-release', 'terminated'],
    'propose-activity': ['activity-proposed'],
    'propose-activity-again': ['activity-proposed'],
    'confirm-activity': ['activity-confirmed', 'activity-refused', 'money-commitment'],
    'change-activity': ['activity-changed'],
    'set-activity-course': ['activity-course-set', 'money-de-commitment'],
    'set-activity-cost': ['activity-cost-set', 'activity-proposed', 'money-de-commitment'],
    'pay-activity': [
      'activity-paid',
      'money-disbursement',
      'money-expenditure',
      'money-de-commitment',
    ],
  },
  'assess-proposal': {
    'record-assessment': ['assessed'],
    'continue-request': ['run-continued'],
  },
  'open-task': {
    'open-task': [
      'draft-created',
      'gender-review-not-done',
      'confirmation-carried-over',
      'task-opened',
      'too-few-eligible',
      'incident-raised',
    ],
  },
  'await-answer': {
    'store-token': ['workflow-waits'],
  },
  'chase-task': {
    'chase-task': [
      'lapsed',
      'gender-review-not-done',
      'reminded',
      'escalated',
      'task-expired',
      'chase-paused',
      'deputy-called',
      'question-not-answered',
      'correction-lapsed',
      'undecided',
      'released',
      'offer-lapsed',
      'report-not-reviewed',
      'report-missed',
      'amendment-lapsed',
      'incident-raised',
      'money-release',
      'declined-for-lack-of-funds',
    ],
  },
  'commit-funds': {
    'commit-funds': ['committed', 'money-commitment'],
  },
  'plan-condition': {
    'continue-run': ['run-continued'],
  },
  'plan-disbursement': {
    'continue-run': ['run-continued'],
  },
  'plan-report': {
    'announce-report': ['report-announced'],
    'continue-run': ['run-continued'],
  },
  'conclude-report': {
    'conclude-report': [
      'report-concluded',
      'final-report-concluded',
      'amendment-lapsed',
      'addition-released',
      'money-release',
    ],
  },
  'assess-amendment': {
    'record-amendment-assessment': ['amendment-assessed'],
  },
  'apply-amendment': {
    'apply-amendment': ['amendment-applied', 'addition-committed', 'money-commitment', 'suspended'],
  },
  'review-closure': {
    'settle-closure': ['instalment-asked-again', 'instalment-cut', 'instalment-cancelled'],
    'continue-run': ['run-continued'],
  },
  'close-project': {
    'close-project': ['closed', 'money-de-commitment'],
  },
  'offer-waitlist': {
    'offer-waitlist': ['waitlist-offered'],
  },
  'record-failure': {
    'record-failure': ['workflow-failed', 'incident-raised'],
  },
  'sweep-waitlist': {
    'end-waiting': ['next-call-offered', 'declined-for-lack-of-funds'],
  },
  'mend-rosters': {
    'mend-roster': ['alternates-called', 'deputy-called', 'too-few-eligible', 'incident-raised'],
  },
  'sweep-drafts': {
    'warn-draft': ['draft-warned'],
    'ask-mailbox': ['senders-asked'],
    'settle-sender': ['sender-known', 'sender-unknown', 'sender-not-confirmed'],
    'lapse-draft': ['draft-lapsed', 'draft-erased'],
  },
  'sweep-activities': {
    'lapse-activity': ['activity-lapsed'],
  },
  administer: {
    'put-call': ['call-set'],
    'put-mission': ['mission-set'],
    'put-person': ['person-set'],
    'set-policy': ['policy-set'],
    'put-key': ['key-set'],
    'revoke-key': ['key-revoked'],
    'rotate-key': ['key-set'],
    'open-envelope': ['envelope-opened'],
    'propose-ceiling': ['ceiling-proposed'],
    'confirm-ceiling': ['ceiling-confirmed'],
    restart: ['workflow-restarted'],
    'restart-waitlist': ['workflow-restarted', 'incident-resolved'],
  },
  'report-tampering': {
    'report-tampering': ['incident-raised'],
  },
  'mail-seals': {
    'mail-seals': ['seals-mailed'],
  },
  'mend-record': {
    baseline: ['chain-baselined'],
    repair: ['chain-repaired'],
  },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Act, readonly AuditKind[]>>>>>

export type Author = keyof typeof authors

const kindsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(authors).map(([author, acts]) => [author, new Set(Object.values(acts).flat())]),
)

/** Whether a function by this name writes records of this kind. */
export function mayWrite(author: string, kind: string): boolean {
  return kindsOf.get(author)?.has(kind) ?? false
}
