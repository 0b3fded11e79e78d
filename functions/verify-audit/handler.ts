import * as z from 'zod'
import { AUDIT_FAULTS } from '../../shared/contracts/metrics'
import { AuthorsCheck } from '../../shared/domain/audit/authorship'
import { isRecord, standingIn, type StoredRecord } from '../../shared/domain/audit/chain'
import type { StoredItem } from '../../shared/domain/audit/manifest'
import { isOrdered, linkIn, type StoredLink } from '../../shared/domain/audit/ordered'
import { placeInId } from '../../shared/domain/audit/place'
import type { AuditHead, Digest } from '../../shared/domain/audit/record'
import { beginsBaseline, isBaselined, namedIn } from '../../shared/domain/audit/baseline'
import { verify, type Fault, type ReadChain } from '../../shared/domain/audit/verify'
import { copyName, witnessed, type CopyName } from '../../shared/domain/audit/witnessed'
import type { Clock } from '../../shared/ports/outside'
import type { AuditStore, Part } from '../../shared/ports/stores'
import type { Witness } from '../../shared/ports/witness'
import { listed } from '../../shared/runtime/listed'
import { readSettled } from '../../shared/runtime/read-settled'
import type { Measure } from '../../shared/runtime/metrics'

export interface VerifyAuditDependencies {
  audit: AuditStore
  /** Where copies of the records lie: what the stream lost on the way is copied there. */
  witness: Pick<Witness, 'copies' | 'copy' | 'note' | 'chains'>
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
  /** Links that mails carried. */
  links: number
  /** Records of which there was no copy yet; there is now. */
  copied: number
  valid: boolean
  faults: { chain: string; faults: Fault[] }[]
  /** Chains that grew each time they were read: verified up to their records, not their items. */
  unsettled: string[]
  /** How many records there are of each kind. */
  kinds: Record<string, number>
}

/**
 * Checks every chain of the audit from its first record to its stored end, with every item that its records
 * name, every copy of them, who wrote them, who was told, and every link; reads only, but for copies that were lost.
 */
export function createHandler(dependencies: VerifyAuditDependencies) {
  const { audit, witness, digest, clock, measure } = dependencies

  /** A link is made after its mail was ordered, and read here after it was made. */
  async function wasOrdered(stored: StoredLink): Promise<boolean> {
    const link = linkIn(stored)
    if (!link) return false
    return isOrdered(link, await audit.item(`Outbox/${link.outboxId}`), { now: clock(), digest })
  }

  return async (event?: unknown): Promise<Verification> => {
    const part = partOf(event, clock())
    const found = new Findings()
    const authors = new AuthorsCheck()
    for await (const { chain } of audit.chains(part)) {
      // Copies first: then each of them has its record, unless that is gone.
      const copies = await listed(witness.copies(chain))
      const read = await readChain(audit, chain)
      const faults = await verify(read, (name) => audit.item(name), { digest, now: clock() })
      const { faults: unlike, uncopied } = witnessed(read.records.filter(isRecord), copies, digest)
      found.chain(chain, read, [...faults, ...unlike])
      authors.chain(chain, standingIn(read.records, read.head, digest))
      for (const record of uncopied) {
        const name = copyName(record, digest)
        await witness.copy(name, record)
        await witness.note(name, clock())
        found.copied += 1
      }
    }
    for await (const chain of witness.chains())
      if (isIn(part, chain, digest) && (await isGone(audit, chain)))
        found.chainGone(chain, await listed(witness.copies(chain)))
    // A mark is written with its records: those of all that was read are there.
    for await (const mark of audit.marks()) authors.mark(mark)
    for (const { chain, ...fault } of authors.faults()) found.fault(chain, fault)
    const naming = new Naming(audit)
    for await (const item of audit.loose(part)) found.loose(item, await naming.isUnnamed(item))
    for await (const link of audit.links(part)) {
      found.links += 1
      if (!(await wasOrdered(link))) found.notOrdered(link)
    }
    const verification = found.verification()
    measure(AUDIT_FAULTS, verification.faults.length, 'count')
    return verification
  }
}

/** A chain and what it guards, read while it didn't grow; after so many tries, its records alone. */
async function readChain(audit: AuditStore, chain: string): Promise<ReadChain> {
  const { head, read, isSettled } = await readSettled(audit, chain, async () => ({
    items: await listed(audit.items(chain)),
    books: await audit.books(chain),
    records: await listed(audit.records(chain)),
  }))
  return isSettled
    ? { head, ...read }
    : { head, records: upTo(read.records, head), items: undefined }
}

/** Whether a chain falls into a part, wherever it is kept. */
function isIn({ index, of }: Part, chain: string, digest: Digest): boolean {
  return Number.parseInt(digest(chain).slice(0, 8), 16) % of === index
}

/** Whether nothing is left of a chain: then it is among no chains that are read. */
async function isGone(audit: AuditStore, chain: string): Promise<boolean> {
  const { seq } = await audit.end(chain)
  return seq === 0 && (await listed(audit.records(chain))).length === 0
}

/** What was added after the head was read is left for the next verification. */
const upTo = (records: readonly StoredRecord[], { seq }: AuditHead) =>
  records.filter((record) => record.seq <= seq)

/** Says of entries and orders whether the record that their id begins with, or a baseline, names them. */
class Naming {
  readonly #audit: AuditStore
  #chain: { name: string; isBaselined: boolean; named: ReadonlySet<string> } | undefined

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
    const named = namedIn(records.filter(isRecord).filter(beginsBaseline))
    this.#chain = { name, isBaselined: isBaselined(records), named }
    return this.#chain
  }
}

const mailToDraft = z.object({
  order: z.strictObject({
    type: z.literal('mail'),
    mail: z.string(),
    to: z.object({ type: z.literal('draft'), id: z.string() }),
    link: z.object({ type: z.literal('draft'), draftId: z.string() }).optional(),
  }),
})

/** Working copies lie outside the record, and so do mails that carry their links and nobody else's. */
function isOfDraft({ item, body }: StoredItem): boolean {
  const order = mailToDraft.safeParse(body).data?.order
  const isOwn = order?.link === undefined || order.link.draftId === order.to.id
  return item.startsWith('Outbox/draft.') && order !== undefined && isOwn
}

/** Gathers what is found. */
class Findings {
  readonly #faults = new Map<string, Fault[]>()
  readonly #unsettled: string[] = []
  readonly #kinds = new Map<string, number>()
  #chains = 0
  #records = 0
  #items = 0
  copied = 0
  links = 0

  chain(chain: string, read: ReadChain, faults: readonly Fault[]): void {
    this.#chains += 1
    this.#records += read.records.length
    this.#items += read.items?.length ?? 0
    if (!read.items) this.#unsettled.push(chain)
    for (const { kind } of read.records.filter(isRecord))
      this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1)
    this.#add(chain, faults)
  }

  /** A chain of which only copies are left. */
  chainGone(chain: string, copies: readonly CopyName[]): void {
    this.#add(
      chain,
      copies.map(({ seq, hash }) => ({ seq, fault: 'record-gone' as const, copies: [hash] })),
    )
  }

  loose({ item }: StoredItem, isUnnamed: boolean): void {
    this.#items += 1
    if (isUnnamed) this.#add(placeInId(item)?.chain ?? item, [{ item, fault: 'added', seq: 0 }])
  }

  notOrdered(stored: StoredLink): void {
    const place = placeInId(linkIn(stored)?.outboxId ?? '')
    const { item } = stored
    this.#add(place?.chain ?? item, [{ item, fault: 'not-ordered', seq: place?.seq ?? 0 }])
  }

  fault(chain: string, fault: Fault): void {
    this.#add(chain, [fault])
  }

  #add(chain: string, faults: readonly Fault[]): void {
    if (faults.length > 0) this.#faults.set(chain, [...(this.#faults.get(chain) ?? []), ...faults])
  }

  verification(): Verification {
    return {
      chains: this.#chains,
      records: this.#records,
      items: this.#items,
      links: this.links,
      copied: this.copied,
      valid: this.#faults.size === 0,
      faults: [...this.#faults].map(([chain, faults]) => ({ chain, faults })),
      unsettled: this.#unsettled,
      kinds: Object.fromEntries(this.#kinds),
    }
  }
}
