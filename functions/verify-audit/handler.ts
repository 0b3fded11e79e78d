import * as z from 'zod'
import { AUDIT_FAULTS } from '../../shared/contracts/metrics'
import { isRecord, type StoredRecord } from '../../shared/domain/audit/chain'
import type { StoredItem } from '../../shared/domain/audit/manifest'
import { placeInId } from '../../shared/domain/audit/place'
import type { AuditHead, Digest } from '../../shared/domain/audit/record'
import { isBaselined, verify, type Fault, type ReadChain } from '../../shared/domain/audit/verify'
import type { Clock } from '../../shared/ports/outside'
import type { AuditStore, Part } from '../../shared/ports/stores'
import type { Measure } from '../../shared/runtime/metrics'

export interface VerifyAuditDependencies {
  audit: AuditStore
  digest: Digest
  clock: Clock
  measure: Measure
}

/** A part of everything, as `npm run verify-audit` asks for one after the other. */
const partSchema = z.object({
  part: z.object({ index: z.int().nonnegative(), of: z.int().positive().max(1_000) }),
})
const scheduledSchema = z.object({ 'detail-type': z.literal('Scheduled Event') })

const HOURS_A_PART = 6

/** What is to be checked: what was asked for; by the schedule, a quarter of all there is, by the time of day. */
function partOf(event: unknown, now: string): Part {
  const asked = partSchema.safeParse(event)
  if (asked.success) return asked.data.part
  const isScheduled = scheduledSchema.safeParse(event).success
  return isScheduled
    ? { index: Math.floor(Number(now.slice(11, 13)) / HOURS_A_PART), of: 24 / HOURS_A_PART }
    : { index: 0, of: 1 }
}

/** What a verification found; `faults` names each broken chain with what is wrong where. */
export interface Verification {
  chains: number
  records: number
  /** Items that records name, as they lie in the tables. */
  items: number
  valid: boolean
  faults: { chain: string; faults: Fault[] }[]
  /** Chains that grew each time they were read: verified up to their records, not their items. */
  unsettled: string[]
  /** How many records there are of each kind. */
  kinds: Record<string, number>
}

/** How often a chain is read that grows meanwhile. */
const READINGS = 5

/**
 * Checks every chain of the audit from its first record to its stored end, with every item that its records
 * name; reads only.
 */
export function createHandler({ audit, digest, clock, measure }: VerifyAuditDependencies) {
  return async (event?: unknown): Promise<Verification> => {
    const part = partOf(event, clock())
    const found = new Findings()
    for await (const { chain } of audit.chains(part)) {
      const read = await readSettled(audit, chain)
      found.chain(chain, read, await verify(read, (name) => audit.item(name), digest))
    }
    const naming = new Naming(audit)
    for await (const item of audit.loose(part)) found.loose(item, await naming.isUnnamed(item))
    const verification = found.verification()
    measure(AUDIT_FAULTS, verification.faults.length, 'count')
    return verification
  }
}

/** A chain and what it guards, read while it didn't grow; after so many tries, its records alone. */
async function readSettled(audit: AuditStore, chain: string): Promise<ReadChain> {
  for (let reading = 1; ; reading += 1) {
    const head = await audit.end(chain)
    const items = await listed(audit.items(chain))
    const records = await listed(audit.records(chain))
    if (same(head, await audit.end(chain))) return { head, records, items }
    if (reading === READINGS) return { head, records: upTo(records, head), items: undefined }
  }
}

const same = (one: AuditHead, other: AuditHead) => one.seq === other.seq && one.hash === other.hash

/** What was added after the head was read is left for the next verification. */
const upTo = (records: readonly StoredRecord[], { seq }: AuditHead) =>
  records.filter((record) => record.seq <= seq)

async function listed<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of all) list.push(one)
  return list
}

/** Says of entries and orders whether the record that their id begins with, or a baseline, names them. */
class Naming {
  readonly #audit: AuditStore
  #chain: { name: string; isBaselined: boolean; named: Set<string> } | undefined

  constructor(audit: AuditStore) {
    this.#audit = audit
  }

  async isUnnamed(stored: StoredItem): Promise<boolean> {
    const place = placeInId(stored.item)
    if (!place) return !isOfDraft(stored)
    const record = await this.#audit.record(place.chain, place.seq)
    if (!record || !isRecord(record)) return true
    if (record.items !== undefined) return !record.items.some(({ item }) => item === stored.item)
    const { isBaselined, named } = await this.#baseline(place.chain)
    return isBaselined && !named.has(stored.item)
  }

  /** What baselines of a chain name; kept for the next item of the same chain. */
  async #baseline(name: string) {
    if (this.#chain?.name === name) return this.#chain
    const records = await listed(this.#audit.records(name))
    const named = records
      .filter(isRecord)
      .filter(({ kind }) => kind === 'chain-baselined')
      .flatMap(({ items = [] }) => items.map(({ item }) => item))
    this.#chain = { name, isBaselined: isBaselined(records), named: new Set(named) }
    return this.#chain
  }
}

const mailToDraft = z.object({ order: z.object({ to: z.object({ type: z.literal('draft') }) }) })

/** Working copies lie outside the record, and so do mails that carry their links. */
function isOfDraft({ item, body }: StoredItem): boolean {
  return item.startsWith('Outbox/draft.') && mailToDraft.safeParse(body).success
}

/** Gathers what is found. */
class Findings {
  readonly #faults = new Map<string, Fault[]>()
  readonly #unsettled: string[] = []
  readonly #kinds: Record<string, number> = {}
  #chains = 0
  #records = 0
  #items = 0

  chain(chain: string, read: ReadChain, faults: readonly Fault[]): void {
    this.#chains += 1
    this.#records += read.records.length
    this.#items += read.items?.length ?? 0
    if (!read.items) this.#unsettled.push(chain)
    for (const { kind } of read.records.filter(isRecord))
      this.#kinds[kind] = (this.#kinds[kind] ?? 0) + 1
    this.#add(chain, faults)
  }

  loose({ item }: StoredItem, isUnnamed: boolean): void {
    this.#items += 1
    if (isUnnamed) this.#add(placeInId(item)?.chain ?? item, [{ item, fault: 'added', seq: 0 }])
  }

  #add(chain: string, faults: readonly Fault[]): void {
    if (faults.length > 0) this.#faults.set(chain, [...(this.#faults.get(chain) ?? []), ...faults])
  }

  verification(): Verification {
    return {
      chains: this.#chains,
      records: this.#records,
      items: this.#items,
      valid: this.#faults.size === 0,
      faults: [...this.#faults].map(([chain, faults]) => ({ chain, faults })),
      unsettled: this.#unsettled,
      kinds: this.#kinds,
    }
  }
}
