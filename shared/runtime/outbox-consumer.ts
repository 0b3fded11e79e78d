import * as z from 'zod'
import type { OutboxItem } from '../domain/outbox/item'
import type { OutboxStore } from '../ports/stores'
import { nameOfError, type Log } from './log'

/**
 * What a consumer is called with: new items of the outbox, or ids of items to be tried again. Only ids are
 * taken from either: the item itself is read again.
 */
const eventSchema = z.union([
  z.object({
    Records: z.array(
      z.object({
        dynamodb: z.object({
          Keys: z.object({ id: z.object({ S: z.string() }) }),
          SequenceNumber: z.string(),
        }),
      }),
    ),
  }),
  z.object({ outboxIds: z.array(z.string()) }),
])

/** Items that failed: by place in the stream, so that they come again, and by id. */
export interface Consumed {
  batchItemFailures: { itemIdentifier: string }[]
  failedIds: string[]
}

/** Does what an item orders. Throws when it should be tried again. */
export type Consume = (item: OutboxItem) => Promise<void>

/**
 * Handles pending items one by one. One that fails stays pending and doesn't keep the others from being
 * done; doing one twice is the business of `consume`.
 */
export function outboxConsumer(
  { outbox, log }: { outbox: OutboxStore; log: Log },
  consume: Consume,
): (event: unknown) => Promise<Consumed> {
  return async (event) => {
    const parsed = eventSchema.parse(event)
    const entries =
      'outboxIds' in parsed
        ? parsed.outboxIds.map((id) => ({ id, place: undefined }))
        : parsed.Records.map(({ dynamodb }) => ({
            id: dynamodb.Keys.id.S,
            place: dynamodb.SequenceNumber,
          }))
    const consumed: Consumed = { batchItemFailures: [], failedIds: [] }
    for (const { id, place } of entries) {
      try {
        const item = await outbox.find(id)
        if (item?.status === 'pending') await consume(item)
      } catch (error) {
        log.warn('Outbox item failed', { outboxId: id, error: nameOfError(error) })
        consumed.failedIds.push(id)
        if (place !== undefined) consumed.batchItemFailures.push({ itemIdentifier: place })
      }
    }
    return consumed
  }
}
