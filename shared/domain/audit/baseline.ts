import { isRecord, type StoredRecord } from './chain'
import type { AuditRecord } from './record'

/** Whether a record names all that its chain guards and no record had named before. */
export function isBaseline(record: AuditRecord): boolean {
  return beginsBaseline(record) && record.facts['complete'] === true
}

/** Whether a record is of a baseline, which takes several where a chain guards much. */
export function beginsBaseline({ kind, items }: AuditRecord): boolean {
  return items !== undefined && kind === 'chain-baselined'
}

/** Whether a chain names all it guards: from its first record on, or since a baseline. */
export function isBaselined(records: readonly StoredRecord[]): boolean {
  const [first] = records
  if (first === undefined) return true
  return records
    .filter(isRecord)
    .some((record) => (record.seq === 1 && record.items !== undefined) || isBaseline(record))
}

/** The items that records name. */
export function namedIn(records: readonly StoredRecord[]): ReadonlySet<string> {
  return new Set(
    records.filter(isRecord).flatMap(({ items = [] }) => items.map(({ item }) => item)),
  )
}
