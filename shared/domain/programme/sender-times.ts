import type { Policy } from './programme'

/** How long a mission is waited for that hasn't said whether it knows who writes, where a policy doesn't say. */
export function senderTimes({ unconfirmedDraftDays = 14, senderWorkingDays = 5 }: Policy): {
  unconfirmedDraftDays: number
  senderWorkingDays: number
} {
  return { unconfirmedDraftDays, senderWorkingDays }
}
