import { plusDays } from '../time'
import type { Call } from './programme'

type CallTime = Pick<Call, 'opensAt' | 'closesAt'>

/** Whether a call takes proposals. The moment that pages name as its end is the last. */
export function isOpenCall({ opensAt, closesAt }: CallTime, now: string): boolean {
  return opensAt <= now && now <= closesAt
}

/** The calls that take proposals, the one that closes first first. */
export function openCalls<C extends CallTime>(calls: readonly C[], now: string): C[] {
  return calls
    .filter((call) => isOpenCall(call, now))
    .sort((a, b) => a.closesAt.localeCompare(b.closesAt))
}

/** What came in time may still be entered by the secretariat so many days after its call has closed. */
const ENTERED_AFTER_DAYS = 14

/** Until when the secretariat may enter what came for a call in time. */
export function entryClosesAt({ closesAt }: CallTime): string {
  return plusDays(closesAt, ENTERED_AFTER_DAYS)
}
