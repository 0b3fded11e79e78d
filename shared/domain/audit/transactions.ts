import type { AuditRecord } from './record'

/**
 * The records of a chain by the transactions that wrote them: each begins with the one that names items.
 * Those of before records named any are in none.
 */
export function transactionsIn(records: readonly AuditRecord[]): AuditRecord[][] {
  const transactions: AuditRecord[][] = []
  for (const record of records) {
    if (record.items !== undefined) transactions.push([record])
    else transactions.at(-1)?.push(record)
  }
  return transactions
}
