import * as z from 'zod'
import { asideHash, isPlace } from '../../shared/domain/audit/chain'
import type { StoredItem } from '../../shared/domain/audit/manifest'
import { placeInId } from '../../shared/domain/audit/place'
import type { Digest } from '../../shared/domain/audit/record'
import { isBaselined, namedIn } from '../../shared/domain/audit/baseline'
import type { Clock } from '../../shared/ports/outside'
import type { RecordMender } from '../../shared/ports/record-mender'
import type { AuditStore } from '../../shared/ports/stores'
import { listed } from '../../shared/runtime/listed'

export interface MendRecordDependencies {
  audit: AuditStore
  mender: RecordMender
  clock: Clock
  digest: Digest
}

const orderSchema = z.union([
  z.object({ baseline: z.literal(true), by: z.string().min(1).max(200) }),
  z.object({ repair: z.string().min(1), by: z.string().min(1).max(200) }),
])

/** What was done: chains that now name all they guard, or a chain that goes on; `more` asks to be called again. */
export type Mended =
  | { baselined: number; named: number; more: boolean }
  | { repaired: string; setAside: number }
  | { refused: 'nothing-to-repair' | 'busy' | 'unreadable' }

interface Invocation {
  getRemainingTimeInMillis(): number
}

/** Items that one record names: with the end and the record itself, one transaction holds them. */
const AT_ONCE = 90
/** How far above its end a chain may go on: what was put beyond is told, and is in nobody's way. */
const FARTHEST = 10_000
/** Milliseconds that must be left to begin another chain. */
const ENOUGH = 60_000

/**
 * Mends the record for an operator. A baseline names, in each chain begun before records named items, all
 * that is guarded by it, and ends for good: what comes later is named by the act that writes it. A repair sets
 * aside what stands above a chain's end, by a record that says so, so that the chain goes on behind it.
 */
export function createHandler(dependencies: MendRecordDependencies) {
  return async (event: unknown, invocation: Invocation): Promise<Mended> => {
    const order = orderSchema.safeParse(event)
    if (!order.success) return { refused: 'unreadable' }
    const by = { type: 'operator' as const, name: order.data.by }
    if ('repair' in order.data) return repair(dependencies, order.data.repair, by)
    return baseline(dependencies, by, () => invocation.getRemainingTimeInMillis() > ENOUGH)
  }
}

type Operator = { type: 'operator'; name: string }

async function repair(
  { audit, mender, clock, digest }: MendRecordDependencies,
  chain: string,
  by: Operator,
): Promise<Mended> {
  const before = await audit.end(chain)
  const { seq } = before
  const above = (await listed(audit.records(chain))).filter(
    (record) => isPlace(record.seq) && record.seq > seq && record.seq <= seq + FARTHEST,
  )
  if (above.length === 0) return { refused: 'nothing-to-repair' }
  const setAside = above.map((record) => ({ seq: record.seq, hash: asideHash(record, digest) }))
  const after = Math.max(...above.map((record) => record.seq))
  const draft = { chain, kind: 'chain-repaired' as const, by, facts: { from: seq + 1, setAside } }
  const result = await mender.mend({ chain, before, draft, naming: [], after, at: clock() })
  return result === 'mended' ? { repaired: chain, setAside: above.length } : { refused: 'busy' }
}

async function baseline(
  dependencies: MendRecordDependencies,
  by: Operator,
  hasTime: () => boolean,
): Promise<Mended> {
  const { audit } = dependencies
  const loose = await looseByChain(audit)
  let baselined = 0
  let named = 0
  for await (const { chain } of audit.chains()) {
    if (!hasTime()) return { baselined, named, more: true }
    const count = await baselineChain(dependencies, chain, loose.get(chain) ?? [], by)
    if (count === 'busy') return { refused: 'busy' }
    if (count === undefined) continue
    baselined += 1
    named += count
  }
  return { baselined, named, more: false }
}

/** Entries and orders by the chain their id begins with. */
async function looseByChain(audit: AuditStore): Promise<Map<string, StoredItem[]>> {
  const chains = new Map<string, StoredItem[]>()
  for await (const stored of audit.loose()) {
    const chain = placeInId(stored.item)?.chain
    if (chain === undefined) continue
    const found = chains.get(chain)
    if (found) found.push(stored)
    else chains.set(chain, [stored])
  }
  return chains
}

const READINGS = 5

/** How many items a chain's baseline names; undefined where it has one, or needs none. */
async function baselineChain(
  { audit, mender, clock }: MendRecordDependencies,
  chain: string,
  loose: readonly StoredItem[],
  by: Operator,
): Promise<number | undefined | 'busy'> {
  let count = 0
  for (let reading = 1; reading <= READINGS;) {
    const before = await audit.end(chain)
    const records = await listed(audit.records(chain))
    if (isBaselined(records)) return count === 0 ? undefined : count
    const named = namedIn(records)
    const unnamed = [...(await listed(audit.items(chain))), ...loose].filter(
      ({ item }) => !named.has(item),
    )
    const naming = unnamed.slice(0, AT_ONCE)
    const facts = { items: naming.length, complete: naming.length === unnamed.length }
    const draft = { chain, kind: 'chain-baselined' as const, by, facts }
    const result = await mender.mend({ chain, before, draft, naming, at: clock() })
    if (result === 'mended') count += naming.length
    else reading += 1
    if (result === 'mended' && facts.complete) return count
  }
  return 'busy'
}
