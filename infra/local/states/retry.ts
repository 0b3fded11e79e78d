import type { Retrier } from './definition'

/** Milliseconds before the next attempt, after `spent` retries; `random` is in [0, 1). */
export function retryDelay(
  retrier: Retrier,
  spent: number,
  random: () => number = Math.random,
): number {
  const grown = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** spent
  const seconds = Math.min(grown, retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY)
  const milliseconds = Math.round(Math.min(seconds, 99_999_999) * 1000)
  return retrier.JitterStrategy === 'FULL' ? Math.floor(random() * milliseconds) : milliseconds
}
