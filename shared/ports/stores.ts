import type { Activity } from '../domain/activities/activity'
import type { Books } from '../domain/audit/books'
import type { StoredRecord } from '../domain/audit/chain'
import type { StoredItem } from '../domain/audit/manifest'
import type { AuthorMark } from '../domain/audit/mark'
import type { StoredLink } from '../domain/audit/ordered'
import type { AuditHead } from '../domain/audit/record'
import type { Code } from '../domain/confidential/code'
import type { FileRemains, ProjectFile, StoredAssessment } from '../domain/decide/kernel/state'
import type { Draft } from '../domain/drafts/draft'
import type { Dimension, Envelope } from '../domain/money/envelope'
import type { LedgerEntry } from '../domain/money/ledger'
import type { TotalsIncrement } from '../domain/money/totals'
import type { OutboxItem } from '../domain/outbox/item'
import type { Delivery } from '../domain/outbox/delivery'
import type { Link } from '../domain/links/link'
import type { Programme } from '../domain/programme/programme'
import type { StatusReport } from '../domain/project/follow-up'
import type { Incident } from '../domain/project/incident'
import type { Project, ProjectStatus } from '../domain/project/project'
import type { HumanTask } from '../domain/tasks/task'

export interface ProjectStore {
  /** The whole file of a project, read consistently; undefined when there is none. */
  find(projectId: string): Promise<ProjectFile | undefined>
  /** What can be read of a project's file, whatever became of its items; read consistently, each for itself. */
  remains(projectId: string): Promise<FileRemains>
  /** Every assessment kept of a project, by version; none when there is no such project. Eventually consistent. */
  assessments(projectId: string): Promise<StoredAssessment[]>
  /** Every report of a project, by number; likewise. */
  reports(projectId: string): Promise<StatusReport[]>
  /** Projects in any of these statuses, by id. Eventually consistent. */
  inStatus(statuses: readonly ProjectStatus[]): Promise<Project[]>
  /** Projects whose contact or alternate has this address, in any case it is typed. Eventually consistent. */
  ofAddress(address: string): Promise<Project[]>
  /** Open human tasks of all projects, earliest due first. Eventually consistent. */
  openTasks(): Promise<HumanTask[]>
  /** Incidents of all projects that nobody has resolved, oldest first. Eventually consistent. */
  openIncidents(): Promise<Incident[]>
  /** Read consistently; undefined when there is none. */
  activity(activityId: string): Promise<Activity | undefined>
  /** Every activity, by id. Eventually consistent. */
  activities(): Promise<Activity[]>
}

export interface ProgrammeStore {
  read(): Promise<Programme>
}

export interface DraftStore {
  find(draftId: string): Promise<Draft | undefined>
  /** Saves a working copy when its stored revision is still `expected`. */
  save(draft: Draft, expected: number): Promise<'saved' | 'conflict'>
  /** Drafts last saved before a moment. */
  idleSince(before: string): Promise<Draft[]>
  /** Drafts not sent and not lapsed that belong to an address, in any case it is typed. Eventually consistent. */
  ofAddress(address: string): Promise<Draft[]>
}

export interface LinkStore {
  put(link: Link): Promise<void>
  /** By the SHA-256 of its token. Doesn't look at expiry: the page tells an expired link from an unknown one. */
  find(hash: string): Promise<Link | undefined>
}

export interface CodeStore {
  /**
   * Keeps the hash of a code that is about to be mailed. `gone` when another has been asked for since, or it
   * was tried or used: then it isn't mailed.
   */
  mint(code: Code): Promise<'minted' | 'gone'>
  /** By the hash of its link, read consistently. */
  find(linkHash: string): Promise<Code | undefined>
}

export interface OutboxStore {
  find(id: string): Promise<OutboxItem | undefined>
  /** Items still pending that were created before a moment, oldest first. */
  pending(createdBefore: string): Promise<OutboxItem[]>
  /** Mails about a project that can still be read, oldest first. Eventually consistent. */
  mailsOf(projectId: string): Promise<OutboxItem[]>
  /** The mail that the mail service knows by this id. Eventually consistent. */
  ofMessage(messageId: string): Promise<OutboxItem | undefined>
  /** Mails that were given up since a moment, newest first, at most a hundred. Eventually consistent. */
  failed(since: string): Promise<OutboxItem[]>
  /** Marks a pending item as done. A second time is a no-op. */
  finish(id: string, at: string, messageId?: string): Promise<void>
  /** Marks a pending item as failed for good, with a reason that names no person. */
  fail(id: string, at: string, failure: string): Promise<void>
}

export interface DeliveryStore {
  /** Keeps what the mail service told; the same news twice is kept once. */
  keep(delivery: Delivery): Promise<void>
  of(messageId: string): Promise<Delivery[]>
  /** Bounces and complaints since a moment, newest first, at most a hundred. Eventually consistent. */
  bounced(since: string): Promise<Delivery[]>
}

/** A page of a long list; `next` continues it. */
export interface Page<Item> {
  items: Item[]
  next?: string
}

export interface AuditStore {
  /** Every chain there is with its stored end; of all parts together each once. */
  chains(part?: Part): AsyncIterable<{ chain: string; head: AuditHead }>
  /** Where a chain ends now; the empty end where there is none. */
  end(chain: string): Promise<AuditHead>
  /** What stands in the places of a chain's records, in order. */
  records(chain: string): AsyncIterable<StoredRecord>
  /** What stands in one place; undefined for nothing. */
  record(chain: string, seq: number): Promise<StoredRecord | undefined>
  /** All that lies where a chain's records alone put things: a project's parts, the settings, an envelope. */
  items(chain: string): AsyncIterable<StoredItem>
  /** What an envelope and its entries say, of a year's chain; undefined for others, and without an envelope. */
  books(chain: string): Promise<Books | undefined>
  /** An item by the name a record gives it; undefined when it isn't there. */
  item(name: string): Promise<StoredItem | undefined>
  /** The entries of an envelope's year. */
  entries(year: number): AsyncIterable<StoredItem>
  /** Entries and orders of all chains; the record that names one is the one its id begins with. */
  loose(part?: Part): AsyncIterable<StoredItem>
  /** Every link that is kept, whatever became of it. */
  links(part?: Part): AsyncIterable<StoredLink>
  /**
   * What each function left of its transactions; one that has lost its shape isn't among them. All of them: whose
   * mark a record bears isn't known before it is found.
   */
  marks(): AsyncIterable<AuthorMark>
}

/** One of so many parts of everything, from 0. */
export interface Part {
  index: number
  of: number
}

/** A sum of one dimension value: up to a day, in US cents and number of grants. */
export interface Total {
  value: string
  amounts: TotalsIncrement['amounts']
  grants: number
}

export interface FinanceStore {
  envelopes(): Promise<Envelope[]>
  /**
   * Sums of what was booked by the end of `asOf` (UTC), and not before the month `from`, on the envelope of `year`,
   * by value. Reads sums only.
   */
  totals(
    year: number,
    dimension: Dimension,
    asOf: string,
    after?: string,
    from?: string,
  ): Promise<Page<Total>>
  /** Entries of an envelope's year booked by the end of `asOf`, and not before the month `from`, oldest first. */
  entries(year: number, asOf: string, after?: string, from?: string): Promise<Page<LedgerEntry>>
}
