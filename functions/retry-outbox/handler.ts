import { OUTBOX_OLDEST_PENDING } from '../../shared/contracts/metrics'
import type { OutboxItem, OutboxOrder } from '../../shared/domain/outbox/item'
import { plusHours } from '../../shared/domain/time'
import type { OutboxConsumers } from '../../shared/ports/consumers'
import type { Clock } from '../../shared/ports/outside'
import type { OutboxStore } from '../../shared/ports/stores'
import type { Log } from '../../shared/runtime/log'
import type { Measure } from '../../shared/runtime/metrics'

export interface RetryOutboxDependencies {
  outbox: Pick<OutboxStore, 'pending'>
  consumers: OutboxConsumers
  clock: Clock
  log: Log
  measure: Measure
}

/** Younger items are still on their way through the stream. */
const LEFT_ALONE_MINUTES = 10
const AT_A_TIME = 25

function batches(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / AT_A_TIME)
  return Array.from({ length: count }, (_, n) => ids.slice(n * AT_A_TIME, (n + 1) * AT_A_TIME))
}

function ageSeconds(item: OutboxItem, now: string): number {
  return (Date.parse(now) - Date.parse(item.createdAt)) / 1_000
}

const TYPES: readonly OutboxOrder['type'][] = ['start', 'complete', 'mail']

/**
 * Hands what has been pending for a while to its function again, and publishes the age of the oldest item
 * that could not be done this time either.
 */
export function createHandler(dependencies: RetryOutboxDependencies) {
  const { outbox, consumers, clock, log, measure } = dependencies
  return async (): Promise<{ retried: number; failed: number }> => {
    const now = clock()
    const before = plusHours(now, -LEFT_ALONE_MINUTES / 60)
    const items = await outbox.pending(before)
    const failed = new Set<string>()
    for (const type of TYPES) {
      const ids = items.filter(({ order }) => order.type === type).map(({ id }) => id)
      for (const batch of batches(ids))
        for (const id of await consumers.handOver(type, batch)) failed.add(id)
    }
    const oldest = Math.max(
      0,
      ...items.filter(({ id }) => failed.has(id)).map((item) => ageSeconds(item, now)),
    )
    measure(OUTBOX_OLDEST_PENDING, oldest, 'seconds')
    log.info('Outbox retried', { count: items.length, outcome: `${failed.size} failed` })
    return { retried: items.length, failed: failed.size }
  }
}
