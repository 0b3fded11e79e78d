import type { Decided } from '../decide/kernel/change'

/**
 * Says in each record of a change through which link it was made: by the outbox item of the mail that
 * carried it, which tells to whom it went, when, and whether it arrived. The link itself is in no record.
 */
export function byLink({ outboxId }: { outboxId: string }, decided: Decided): Decided {
  if ('refused' in decided) return decided
  const records = decided.records.map((record) => ({
    ...record,
    facts: { ...record.facts, linkOf: outboxId },
  }))
  return { ...decided, records }
}
