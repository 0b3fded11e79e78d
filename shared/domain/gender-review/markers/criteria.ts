import type { CheckId, CheckResult } from '../assessment'

export type Results = ReadonlyMap<CheckId, CheckResult>

/** Whether a check is at least half met; one that doesn't apply isn't. */
export function isMet(results: Results, id: CheckId): boolean {
  const verdict = results.get(id)?.verdict
  return verdict === 'full' || verdict === 'half'
}
