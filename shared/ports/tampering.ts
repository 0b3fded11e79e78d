import type { Tampering } from '../domain/audit/tampering'

/** Has somebody else put it on the record: whoever watches the record writes none. */
export interface TamperingReports {
  /** Hands it over; it is reported once, however often it is handed over. */
  report(found: readonly Tampering[]): Promise<void>
}
