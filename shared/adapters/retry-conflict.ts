import {
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb'
import { randomInt } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'

/** So many that hardly ever all of them meet another, even where every second one does. */
const TRIES = 14
const LONGEST_PAUSE = 200
const FIRST_PAUSE = 10

/** Why a transaction was cancelled, item by item; `None` for one that would have been written. */
export function reasonsOf(error: unknown): string[] {
  if (!(error instanceof TransactionCanceledException)) return []
  return (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None')
}

/** Reasons that are gone a moment later. */
export const PASSING: ReadonlySet<string> = new Set([
  'None',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
])

function isPassing(error: unknown): boolean {
  const reasons = reasonsOf(error)
  const isCancelled = reasons.length > 0 && reasons.every((reason) => PASSING.has(reason))
  return isCancelled || error instanceof TransactionConflictException
}

/**
 * Writes again what met a transaction on its items, which the SDK doesn't: the write's own condition, not the
 * meeting, says whether somebody else was first. Throws the last conflict of 14.
 */
export async function retryConflict<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (!isPassing(error) || attempt === TRIES) throw error
      await delay(randomInt(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt)))
    }
  }
}
