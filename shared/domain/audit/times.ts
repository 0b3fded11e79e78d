import { plusMinutes } from '../time'
import type { AuditRecord } from './record'

/** A record that says it was written when it can't have been. */
export interface TimeFault {
  seq: number
  fault: 'wrong-time'
}

/** Longer than any function runs after it has asked what time it is. */
const SLACK_MINUTES = 60

/** The records of a chain, in order, that are dated after now, or well before one that they follow. */
export function wrongTimes(records: readonly AuditRecord[], now: string): TimeFault[] {
  const faults: TimeFault[] = []
  const last = plusMinutes(now, SLACK_MINUTES)
  let earliest = ''
  for (const { seq, at } of records) {
    if (at > last || at < earliest) faults.push({ seq, fault: 'wrong-time' })
    else earliest = later(earliest, plusMinutes(at, -SLACK_MINUTES))
  }
  return faults
}

const later = (one: string, other: string) => (one > other ? one : other)
