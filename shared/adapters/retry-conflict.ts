import { TransactionConflictException } from '@aws-sdk/client-dynamodb'
import { setTimeout as delay } from 'node:timers/promises'

const TRIES = 5
const PAUSE_MILLISECONDS = 40

/**
 * Writes a single item again when it met a transaction on it, which the SDK doesn't: the write's own
 * condition, not the meeting, says whether somebody else was first.
 */
export async function retryConflict<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (!(error instanceof TransactionConflictException) || attempt === TRIES) throw error
      await delay(PAUSE_MILLISECONDS * attempt)
    }
  }
}
