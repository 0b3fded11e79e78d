/**
 * Figures that functions publish and alarms watch, in the namespace of their deployment under the
 * dimension `service`, which is the function's name.
 */

/** Seconds since the oldest outbox item that is still pending was written; 0 when none is. By `retry-outbox`. */
export const OUTBOX_OLDEST_PENDING = 'OutboxOldestPendingSeconds'

/** Sums of the ledger that don't equal their envelope or totals. By `reconcile-ledger`. */
export const LEDGER_DIFFERENCES = 'LedgerDifferences'

/** Audit records that were changed, removed or put by no act. By `witness-record`. */
export const RECORDS_TAMPERED = 'RecordsTampered'

/** Mails that will never be sent: the service refused them, or nobody is there to get them. By `send-mail`. */
export const MAILS_REFUSED = 'MailsRefused'

/** Chains in which something isn't as it was written, in the part that was verified. */
export const AUDIT_FAULTS = 'AuditFaults'
