import { hashSecret } from '../../../shared/adapters/hash-secret'
import { House, KEY } from './house'
import { isBare, randomRequests, toldOf, type RandomRequest } from './requests'

export interface Fuzzed {
  requests: number
  /** By status. */
  statuses: Map<number, number>
  faults: string[]
}

/** Milliseconds. */
export const LONGEST_ANSWER = 5_000

/**
 * Asks at every door whatever comes to a random mind, each request from the number before: the same seed asks
 * the same. A refused request, and each that only reads, leaves everything stored as it was: projects, tasks,
 * drafts, links, records, ledger, mails and settings are compared.
 */
export async function fuzz(count: number, random: () => number): Promise<Fuzzed> {
  let house = new House()
  const statuses = new Map<number, number>()
  const faults: string[] = []
  const next = randomRequests(random)

  for (let n = 0; n < count; n += 1) {
    const request = next({ ...house, key: KEY, usual: house.usual })
    const { door, path, method, headers, body } = request
    const told = `request ${n}: ${toldOf(request)}`
    const before = house.bench.stored()
    const began = performance.now()
    const failed = house.bench.failures.length
    let status: number
    try {
      const init = { method, headers, ...(body !== undefined && { body }) }
      status = (await house.ask(door, path, init)).status
    } catch (error) {
      faults.push(`${told}: threw ${String(error)}`)
      continue
    }
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status >= 500)
      faults.push(`${told}: ${status} ${String(house.bench.failures[failed] ?? '')}`)
    if (performance.now() - began > LONGEST_ANSWER) faults.push(`${told}: hung`)
    const after = house.bench.stored()
    if (after === before) continue
    if ((status >= 400 || isBare(method)) && !isMeant(house, request, status, before, after))
      faults.push(`${told}: ${status}, and something changed`)
    house = new House()
  }
  return { requests: count, statuses, faults }
}

const SECTION = /^\/(drafts|reports|amendments)\/:token\/:section$/

/**
 * What a refused request may change, and nothing beside it: a wrong answer is kept as it was typed, in the
 * open draft by whose own link it was sent.
 */
export function isMeant(
  { bench: { fund, clock } }: House,
  { door, path, method }: Pick<RandomRequest, 'door' | 'path' | 'method'>,
  status: number,
  before: string,
  after: string,
): boolean {
  if (method !== 'POST' || status !== 422 || !SECTION.test(door.path)) return false
  const [, , token = ''] = path.split(/[/?]/)
  const link = fund.links.get(hashSecret(token))
  if (link?.purpose.type !== 'draft' || link.expiresAt <= clock.now()) return false
  const { draftId } = link.purpose
  const draft = fund.drafts.get(draftId)
  if (!draft || draft.becameProject !== undefined || draft.lapsedAt !== undefined) return false
  const changed = changedItems(before, after)
  return changed.length === 1 && changed[0] === `drafts ${draftId}`
}

/** Names of the items that differ between two states of a fund, with what each is an item of. */
function changedItems(before: string, after: string): string[] {
  const [one, other] = [itemsOf(before), itemsOf(after)]
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter((name) => one.get(name) !== other.get(name))
}

function itemsOf(stored: string): Map<string, string> {
  const parts = JSON.parse(stored) as [string, unknown][]
  return new Map(
    parts.flatMap(([part, value]) =>
      Array.isArray(value)
        ? value.map((item: unknown, n): [string, string] => {
            const [key, rest] = Array.isArray(item) ? (item as unknown[]) : [n, item]
            return [`${part} ${String(key)}`, JSON.stringify(rest)]
          })
        : [[`${part} `, JSON.stringify(value)]],
    ),
  )
}
