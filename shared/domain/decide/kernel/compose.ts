import type { AuditDraft, Json } from '../../audit/record'
import type { AuditKind } from '../../audit/kinds'
import type { MailOrder, OutboxOrder, SingleMail } from '../../outbox/item'
import type { Actor } from '../../people'
import type { Project } from '../../project/project'
import type { Booking, Change, Write } from './change'

/** Parts of a change, put together step by step without touching what is there. */
export const NOTHING: Change = { writes: [], records: [], bookings: [], outbox: [] }

export function combine(...changes: readonly Change[]): Change {
  return {
    writes: changes.flatMap((change) => change.writes),
    records: changes.flatMap((change) => change.records),
    bookings: changes.flatMap((change) => change.bookings),
    outbox: changes.flatMap((change) => change.outbox),
  }
}

export function writing(...writes: readonly Write[]): Change {
  return { ...NOTHING, writes }
}

export function recording(...records: readonly AuditDraft[]): Change {
  return { ...NOTHING, records }
}

export function booking(...bookings: readonly Booking[]): Change {
  return { ...NOTHING, bookings }
}

/** A mail to one reader. What a mission is told goes to each who speaks for it, by `tellMission`. */
export type SingleOrder = MailOrder & { mail: SingleMail }

export function telling(
  ...outbox: readonly (Exclude<OutboxOrder, MailOrder> | SingleOrder)[]
): Change {
  return { ...NOTHING, outbox }
}

/** A record in the project's own chain. */
export function note(
  project: Project,
  kind: AuditKind,
  by: Actor,
  facts: { readonly [key: string]: Json } = {},
): Change {
  return recording({ chain: project.id, kind, by, facts })
}

/** The workflow job as the one who acts. */
export function system(job: string): Actor {
  return { type: 'system', job }
}
