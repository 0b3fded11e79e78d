import type { Activity } from '../../activities/activity'
import type { Code } from '../../confidential/code'
import type { AuditDraft } from '../../audit/record'
import type { Draft } from '../../drafts/draft'
import type { CeilingChange } from '../../money/envelope'
import type { LedgerEntry } from '../../money/ledger'
import type { MailKind, OutboxOrder } from '../../outbox/item'
import type { Call, MachineKey, Mission, Person, Policy } from '../../programme/programme'
import type { FundIncident } from '../../programme/fund-incident'
import type { MissedReports, MissionSenders } from '../../programme/remembered'
import type { SealsMailed } from '../../programme/seals-mailed'
import type { Waitlist } from '../../programme/waitlist'
import type { Amendment, Instalment, Question, StatusReport } from '../../project/follow-up'
import type { Incident } from '../../project/incident'
import type { Project } from '../../project/project'
import type { PublicText } from '../../project/public-text'
import type { Remark } from '../../project/remark'
import type { Version } from '../../project/version'
import type { HumanTask } from '../../tasks/task'
import type { Beginner, StoredAssessment, Strangers } from './state'
import type { Hindrance } from './hindrance'
import type { RefusedInput } from './problems'

/** One item to be written whole. `version` and `assessment` are never overwritten. */
export type Write =
  | { type: 'project'; item: Project }
  | { type: 'version'; item: Version }
  | { type: 'assessment'; item: StoredAssessment }
  | { type: 'task'; item: HumanTask }
  | { type: 'report'; item: StatusReport }
  | { type: 'amendment'; item: Amendment }
  | { type: 'instalment'; item: Instalment }
  | { type: 'question'; item: Question }
  | { type: 'incident'; item: Incident }
  | { type: 'remark'; item: Remark }
  | { type: 'activity'; item: Activity }
  | { type: 'public-text'; item: PublicText }
  /** `expected` is the revision on which the change was decided; undefined for a new draft. */
  | { type: 'draft'; item: Draft; expected: number | undefined }
  /** Takes the year's next project number, which must still be free. */
  | { type: 'number'; year: number; number: number }
  /** Counts a mail that may be asked for through links only so often; `address` is hashed when stored. */
  | { type: 'mail-count'; mail: MailKind; address: string; hour: string }
  /**
   * Counts somebody whom nobody in a mission has confirmed, with `sent` for what they sent; with `mailedAt` its
   * mailbox is mailed, with `officesMailedAt` its head and focal point, and all who were counted are in the
   * record. `before` is what the change was decided on.
   */
  | {
      type: 'strangers'
      mission: string
      before: Strangers | undefined
      mailedAt?: string
      officesMailedAt?: string
      sent?: true
    }
  /** One turn at the doors of strangers, one after the other; `before` is how many there were. */
  | { type: 'turn'; before: number | undefined }
  /** Whoever begins a draft has none other but `before`, which is over. The address is hashed when stored. */
  | { type: 'begun'; beginner: Beginner; draftId: string; before: string | undefined }
  /** Means nothing: it makes a change as many items as others of its kind. */
  | { type: 'nothing'; id: string }
  /** `before` is the code on which the change was decided; undefined for a link's first. */
  | { type: 'code'; item: Code; before: Code | undefined }
  | { type: 'call'; item: Call }
  | { type: 'mission'; item: Mission }
  | { type: 'person'; item: Person }
  | { type: 'policy'; item: Policy }
  | { type: 'waitlist'; item: Waitlist }
  | { type: 'key'; item: MachineKey }
  | { type: 'senders'; item: MissionSenders }
  | { type: 'missed-reports'; item: MissedReports }
  | { type: 'fund-incident'; item: FundIncident }
  | { type: 'seals-mailed'; item: SealsMailed }
  /** A year's envelope is opened, its ceiling proposed or confirmed. */
  | { type: 'envelope-opened'; year: number }
  | { type: 'ceiling'; year: number; change: CeilingChange }

/** A ledger entry to be; the writer gives it its id and time. */
export type Booking = Omit<LedgerEntry, 'schema' | 'id' | 'bookedAt'>

/**
 * What one act does, committed as a whole or not at all. At least one record: no change without one, but for
 * working copies of people whom nobody has confirmed, which are counted and leave one record a day.
 */
export interface Change {
  writes: readonly Write[]
  records: readonly AuditDraft[]
  bookings: readonly Booking[]
  outbox: readonly OutboxOrder[]
}

/**
 * Why an act is refused, for people and tests.
 *
 * - `already-done`: the same act has had its effect; show what came of it.
 * - `not-allowed`: the state of things doesn't allow it; `allowed` says what would be.
 * - `conflict`: the person acted on something that has changed meanwhile.
 * - `invalid`: the input; `problems` names it.
 * - `not-found`, `expired`, `too-many`: as they say.
 */
export interface Refusal {
  refused:
    'already-done' | 'not-allowed' | 'conflict' | 'invalid' | 'not-found' | 'expired' | 'too-many'
  reason: string
  allowed?: readonly string[]
  problems?: readonly RefusedInput[]
  /** What stands in the way of a mission's act. */
  hindrance?: Hindrance
}

export type Decided = Change | Refusal

export function isRefusal(decided: Decided): decided is Refusal {
  return 'refused' in decided
}

/** Whoever is refused because of how things stand is told what would have been allowed. */
export function refuse(refused: 'not-allowed', reason: string, allowed: readonly string[]): Refusal
export function refuse(
  refused: Exclude<Refusal['refused'], 'not-allowed'>,
  reason: string,
  allowed?: readonly string[],
): Refusal
export function refuse(
  refused: Refusal['refused'],
  reason: string,
  allowed?: readonly string[],
): Refusal {
  return allowed ? { refused, reason, allowed } : { refused, reason }
}

/** The refusal of a mission's act, which can say what stands in its way. */
export function hinder(hindrance: Hindrance, reason: string, allowed: readonly string[]): Refusal {
  return { refused: 'not-allowed', reason, allowed, hindrance }
}
