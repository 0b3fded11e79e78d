import {
  dimensionSchema,
  measureSchema,
  type Dimension,
  type Envelope,
  type Measure,
} from './envelope'
import type { LedgerEntry } from './ledger'
import { mergeIncrements, totalsOf } from './totals'

/** A kept sum of one value. */
interface Total {
  value: string
  amounts: Readonly<Partial<Record<Measure, number>>>
  grants: number
}

/** Two sums that should be one; amounts in US cents, `grants` in grants. */
export interface Difference {
  year: number
  dimension: Dimension | 'envelope'
  value: string
  measure: Measure | 'grants' | 'available'
  expected: number
  found: number
}

type Sums = Readonly<Partial<Record<Measure | 'grants', number>>>

const MEASURES = [...measureSchema.options, 'grants'] as const

function compare(
  year: number,
  dimension: Difference['dimension'],
  value: string,
  expected: Sums,
  found: Sums,
): Difference[] {
  return MEASURES.flatMap((measure) => {
    const [was, is] = [expected[measure] ?? 0, found[measure] ?? 0]
    return was === is ? [] : [{ year, dimension, value, measure, expected: was, found: is }]
  })
}

/** What the ledger sums to, by dimension and value. */
export function ledgerSums(entries: readonly LedgerEntry[]): Map<string, Sums> {
  const sums = new Map<string, Sums>()
  for (const { dimension, value, amounts, grants } of mergeIncrements(entries.flatMap(totalsOf))) {
    const key = `${dimension}|${value}`
    const before = sums.get(key) ?? {}
    const next: Partial<Record<Measure | 'grants', number>> = { ...before }
    for (const measure of measureSchema.options)
      next[measure] = (before[measure] ?? 0) + (amounts[measure] ?? 0)
    next.grants = (before.grants ?? 0) + grants
    sums.set(key, next)
  }
  return sums
}

/** Where the kept sums of one dimension aren't what the ledger sums to. */
export function totalsDifferences(
  year: number,
  dimension: Dimension,
  sums: ReadonlyMap<string, Sums>,
  totals: readonly Total[],
): Difference[] {
  const found = new Map<string, Sums>(
    totals.map(({ value, amounts, grants }) => [value, { ...amounts, grants }]),
  )
  const prefix = `${dimension}|`
  const expected = new Map(
    [...sums].flatMap(([key, sum]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), sum] as const] : [],
    ),
  )
  const values = [...new Set([...expected.keys(), ...found.keys()])].sort()
  return values.flatMap((value) =>
    compare(year, dimension, value, expected.get(value) ?? {}, found.get(value) ?? {}),
  )
}

/** Where an envelope isn't what the ledger sums to, or what is available isn't what is left. */
export function envelopeDifferences(
  envelope: Envelope,
  sums: ReadonlyMap<string, Sums>,
): Difference[] {
  const { year, ceilingCents, reservedCents, committedCents, availableCents } = envelope
  const { grants: _counted, ...expected } = sums.get(`year|${year}`) ?? {}
  const found = {
    reserved: reservedCents,
    committed: committedCents,
    disbursed: envelope.disbursedCents,
    expensed: envelope.expensedCents,
    returned: envelope.returnedCents,
  }
  const left = ceilingCents - reservedCents - committedCents
  const available: Difference[] =
    left === availableCents
      ? []
      : [
          {
            year,
            dimension: 'envelope',
            value: String(year),
            measure: 'available',
            expected: left,
            found: availableCents,
          },
        ]
  return [...compare(year, 'envelope', String(year), expected, found), ...available]
}

export const dimensions: readonly Dimension[] = dimensionSchema.options
