import type { Heads, Prepared } from '../domain/decide/kernel/prepare'
import type { Beginner, State } from '../domain/decide/kernel/state'
import type { MailKind } from '../domain/outbox/item'

/** What a decision needs to see. Envelopes and programme are always read. */
export interface Scope {
  projectId?: string
  activityId?: string
  draftId?: string
  /** Mails of a kind, asked for through links, that are counted for an address in this hour. */
  mails?: { kind: MailKind; to: string }
  /** A mission whose people whom nobody has confirmed are counted. */
  strangersOf?: string
  /** At a door at which strangers ask for mails: whose turn it is there. */
  atDoor?: true
  /** Of whom the draft is read that they last began of late for a call in a mission's name. */
  beginner?: Beginner
  /** A link, by its hash, whose code is read. */
  linkHash?: string
}

/** The state as read, consistently, with the ends of its chains: its version. */
export interface Reading {
  state: Omit<State, 'now'>
  heads: Heads
}

/**
 * What came of a change.
 *
 * - `committed`: it is durable.
 * - `conflict`: somebody else was first, or two met on an item: read and decide again.
 * - `envelope-short`: the money is no longer there: read and decide again.
 */
export type Committed = 'committed' | 'conflict' | 'envelope-short'

/**
 * The fund's record. `commit` writes everything prepared as one transaction, or nothing. Throws on anything
 * that can't be cured by deciding again.
 */
export interface Register {
  read(scope: Scope, now: string): Promise<Reading>
  commit(prepared: Prepared): Promise<Committed>
}
