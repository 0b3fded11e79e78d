import type { Policy } from './programme'

/** How long a project may be planned to last, and when its final report is announced, unless the fund says otherwise. */
export function planningTimes(policy: Policy): {
  longestMonths: number
  announceBeforeDays: number
} {
  return {
    longestMonths: policy.longestMonths ?? 36,
    announceBeforeDays: policy.reports.announceBeforeDays ?? 30,
  }
}
