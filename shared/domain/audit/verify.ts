import { verifyChain, type ChainFault, type StoredRecord, isRecord } from './chain'
import { ItemsCheck, type ItemFault, type StoredItem } from './manifest'
import type { WitnessFault } from './witnessed'
import { EMPTY_HEAD, type AuditHead, type Digest } from './record'

/** Something that isn't as it was written: a record by its number, or an item by its name. */
export type Fault = ChainFault | ItemFault | WitnessFault | { seq: 0; fault: 'not-baselined' }

/** One chain as it was read: what stands in its places, and what lies where only its acts put things. */
export interface ReadChain {
  head: AuditHead
  records: readonly StoredRecord[]
  /** Undefined for a chain that grew meanwhile: then its records alone are checked. */
  items: readonly StoredItem[] | undefined
}

/**
 * Everything wrong with a chain and the items it guards. `find` gives an item that lies elsewhere by the name
 * a record gives it. Items of before records named them are told as one fault until a baseline names them.
 */
export async function verify(
  { head, records, items }: ReadChain,
  find: (name: string) => Promise<StoredItem | undefined>,
  digest: Digest,
): Promise<Fault[]> {
  const faults = verifyChain(records, head, EMPTY_HEAD, digest)
  if (items === undefined) return faults
  const check = new ItemsCheck(digest)
  for (const record of records) if (isRecord(record) && record.seq <= head.seq) check.record(record)
  const wrong = items.flatMap((item) => check.item(item) ?? [])
  for (const { item } of check.missing()) {
    const found = await find(item)
    const fault = found && check.item(found)
    if (fault) wrong.push(fault)
  }
  const all = [...wrong, ...check.missing()]
  return isBaselined(records)
    ? [...faults, ...all]
    : [...faults, ...all.filter(({ fault }) => fault !== 'added'), NOT_BASELINED]
}

const NOT_BASELINED = { seq: 0, fault: 'not-baselined' } as const

/** Whether a chain names all it guards: from its first record on, or since a baseline. */
export function isBaselined(records: readonly StoredRecord[]): boolean {
  const [first] = records
  if (first === undefined) return true
  return records.filter(isRecord).some(({ seq, kind, items, facts }) => {
    const isWhole = kind === 'chain-baselined' && facts['complete'] === true
    return items !== undefined && (seq === 1 || isWhole)
  })
}

/** Whether a record of a chain names an item. */
export function isNamed(records: readonly StoredRecord[], item: string): boolean {
  return records.filter(isRecord).some(({ items = [] }) => items.some((one) => one.item === item))
}
