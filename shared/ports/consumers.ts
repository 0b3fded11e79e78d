import type { OutboxOrder } from '../domain/outbox/item'

/** Hands outbox items that are still pending once more to the function that does their kind. */
export interface OutboxConsumers {
  /** Returns the ids that couldn't be done this time either. */
  handOver(type: OutboxOrder['type'], ids: readonly string[]): Promise<string[]>
}
