import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { verifyChain } from '../../shared/domain/audit/chain'
import { refuse, type Decided } from '../../shared/domain/decide/kernel/change'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { Envelope } from '../../shared/domain/money/envelope'
import type { LedgerEntry } from '../../shared/domain/money/ledger'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { type Adapters, commitChange } from './adapters'
import {
  aBooking,
  aChange,
  aClassification,
  aMailOrder,
  aProject,
  aRecord,
  opening,
  settings,
} from './builders'

/** Numbers that look random and are the same in every run with the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One try to reserve or to release. */
export interface Try {
  projectId: string
  year: number
  cents: number
}

/** Tries in a random order of projects: some too large, a third of them given back by a second act. */
export function randomTries(count: number, years: readonly number[], random: () => number): Try[] {
  return Array.from({ length: count }, (_, index) => ({
    projectId: `WGGI-${String(index + 1).padStart(5, '0')}`,
    year: years[Math.floor(random() * years.length)] ?? 2005,
    cents: 1 + Math.floor(random() * 2_000_000),
  }))
}

/** Reserves when the envelope as read holds enough: what is true when it is committed is the register's affair. */
export function reserving(one: Try): (state: State) => Decided {
  return (state) => {
    if (state.file) return refuse('already-done', 'It is reserved.')
    const envelope = state.envelopes.find(({ year }) => year === one.year)
    if (!envelope || envelope.availableCents < one.cents)
      return refuse('not-allowed', 'The envelope is short.', ['less'])
    return aChange({
      writes: [{ type: 'project', item: aProject('submitted', { id: one.projectId }) }],
      records: [aRecord({ chain: one.projectId, kind: 'reserved' })],
      bookings: [
        aBooking({
          year: one.year,
          projectId: one.projectId,
          amounts: { reserved: one.cents },
          classification: aClassification({ mission: one.cents % 2 === 0 ? 'TUNIS' : 'DAKAR' }),
        }),
      ],
      outbox: [aMailOrder({ projectId: one.projectId })],
    })
  }
}

/** Gives back what was reserved, once. */
export function releasing(one: Try): (state: State) => Decided {
  return (state) => {
    if (state.file?.project.status !== 'submitted') return refuse('already-done', 'Given back.')
    return aChange({
      writes: [{ type: 'project', item: aProject('withdrawn', { id: one.projectId }) }],
      records: [aRecord({ chain: one.projectId, kind: 'released' })],
      bookings: [
        aBooking({
          year: one.year,
          projectId: one.projectId,
          type: 'release',
          amounts: { reserved: -one.cents },
          classification: aClassification({ mission: one.cents % 2 === 0 ? 'TUNIS' : 'DAKAR' }),
        }),
      ],
    })
  }
}

/** Plays all tries, each possibly doubled and possibly given back, with so many at once. */
export async function play(
  dependencies: ActDependencies,
  tries: readonly Try[],
  workers: number,
  random: () => number,
): Promise<{ reserved: number; released: number; refused: number }> {
  const counts = { reserved: 0, released: 0, refused: 0 }
  const jobs = [...tries.entries()]
  async function attempt(one: Try): Promise<boolean> {
    const acted = await act(dependencies, { projectId: one.projectId }, reserving(one))
    const done = 'committed' in acted
    counts[done ? 'reserved' : 'refused'] += 1
    return done
  }
  async function work(): Promise<void> {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const [index, one] = job
      // Every fifth comes twice at once, as a doubled click does.
      const [first, second = false] = await Promise.all(
        Array.from({ length: index % 5 === 0 ? 2 : 1 }, () => attempt(one)),
      )
      if ((first || second) && random() < 0.33) {
        const acted = await act(dependencies, { projectId: one.projectId }, releasing(one))
        if ('committed' in acted) counts.released += 1
      }
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return counts
}

export async function allEntries(fund: Adapters, year: number, asOf: string) {
  const entries: LedgerEntry[] = []
  let after: string | undefined
  do {
    const page = await fund.finance.entries(year, asOf, after)
    entries.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return entries
}

/** Everything that is wrong with the books; nothing, one hopes. */
export async function faultsOf(fund: Adapters, asOf: string): Promise<string[]> {
  const faults: string[] = []
  for (const envelope of await fund.finance.envelopes())
    faults.push(...(await faultsOfEnvelope(fund, envelope, asOf)))
  for await (const { chain, head } of fund.audit.chains()) {
    const records = []
    for await (const record of fund.audit.records(chain)) records.push(record)
    for (const { seq, fault } of verifyChain(records, head, sha256Digest))
      faults.push(`${chain} ${seq}: ${fault}`)
  }
  return faults
}

async function faultsOfEnvelope(
  fund: Adapters,
  envelope: Envelope,
  asOf: string,
): Promise<string[]> {
  const faults: string[] = []
  const { year, ceilingCents, availableCents, reservedCents, committedCents } = envelope
  const expect = (what: string, found: number, expected: number) => {
    if (found !== expected) faults.push(`${year} ${what}: ${found} instead of ${expected}`)
  }
  const entries = await allEntries(fund, year, asOf)
  const ledger = entries.reduce((sum, { amounts }) => sum + (amounts.reserved ?? 0), 0)
  if (availableCents < 0) faults.push(`${year}: ${availableCents} over the ceiling`)
  expect('available', availableCents, ceilingCents - reservedCents - committedCents)
  expect('reserved against the ledger', reservedCents, ledger)
  const totals = await fund.finance.totals(year, 'year', asOf)
  expect('total against the ledger', totals.items[0]?.amounts.reserved ?? 0, ledger)
  let running = 0
  for (const { amounts } of entries) {
    running += amounts.reserved ?? 0
    if (running > ceilingCents) faults.push(`${year}: over the ceiling on the way`)
  }
  return faults
}

/** What acts on a fund of an adapter in a test of races: its clock ticks a millisecond at each look. */
export function racing({ register }: Pick<Adapters, 'register'>): ActDependencies {
  let moment = Date.parse('2005-03-01T00:00:00.000Z')
  return {
    register,
    clock: () => new Date((moment += 1)).toISOString(),
    digest: sha256Digest,
    sleep: () => Promise.resolve(),
    random: () => 0,
  }
}

/** A fund whose year's envelope of USD 10,000 another project has taken from. */
export async function takenFrom(fund: Pick<Adapters, 'register'>, other: Try) {
  const dependencies = racing(fund)
  await commitChange(fund.register, settings())
  await commitChange(fund.register, opening(other.year, 1_000_000))
  await act(dependencies, { projectId: other.projectId }, reserving(other))
  return dependencies
}

/** The same, but that something happens after each reading and before what is decided on it. */
export function overtaken(
  dependencies: ActDependencies,
  meanwhile: () => Promise<void>,
): ActDependencies {
  const { register } = dependencies
  return {
    ...dependencies,
    register: {
      read: async (scope, now) => {
        const reading = await register.read(scope, now)
        await meanwhile()
        return reading
      },
      commit: (prepared) => register.commit(prepared),
    },
  }
}
