import type { Envelope, Measure } from '../../shared/domain/money/envelope'
import type { LedgerEntry } from '../../shared/domain/money/ledger'
import type { Total } from '../../shared/ports/stores'
import { endOfDay } from '../../shared/domain/time'

/** One line of an answer: text and whole numbers; amounts in US cents under names ending in `Cents`. */
export type Row = Readonly<Record<string, string | number | null>>

/** An answer: its lines and a line of sums. */
export interface Table {
  rows: Row[]
  sums: Row
}

const MEASURES: readonly Measure[] = ['reserved', 'committed', 'disbursed', 'expensed', 'returned']

/** The ceiling in force at the end of a day, in US cents: the last that was confirmed by then. */
export function ceilingAsOf(envelope: Envelope, asOf: string): number {
  const confirmed = envelope.ceilings
    .flatMap((change) =>
      change.confirmedAt === undefined ? [] : [{ ...change, at: change.confirmedAt }],
    )
    .filter((change) => change.at <= endOfDay(asOf))
    .sort((a, b) => a.at.localeCompare(b.at))
  return confirmed.at(-1)?.ceilingCents ?? 0
}

function amounts(total: Pick<Total, 'amounts' | 'grants'>): Record<string, number> {
  const cents = MEASURES.map((measure) => [`${measure}Cents`, total.amounts[measure] ?? 0] as const)
  return { grants: total.grants, ...Object.fromEntries(cents) }
}

function sumOf(totals: readonly Total[]): Record<string, number> {
  const lines = totals.map(amounts)
  const names = ['grants', ...MEASURES.map((measure) => `${measure}Cents`)]
  return Object.fromEntries(
    names.map((name) => [name, lines.reduce((sum, line) => sum + (line[name] ?? 0), 0)]),
  )
}

/** Totals by a dimension; by year with the ceiling and what is available as well. */
export function totalsTable(
  year: number,
  by: string,
  totals: readonly Total[],
  envelope: Envelope | undefined,
  asOf: string,
): Table {
  const sums = sumOf(totals)
  if (by === 'year') {
    const ceilingCents = envelope ? ceilingAsOf(envelope, asOf) : 0
    const availableCents = ceilingCents - (sums.reservedCents ?? 0) - (sums.committedCents ?? 0)
    const row = { year, ceilingCents, availableCents, ...sums }
    return { rows: [row], sums: row }
  }
  return {
    rows: totals.map((total) => ({ [by]: total.value, ...amounts(total) })),
    sums: { [by]: 'total', ...sums },
  }
}

const OPEN = ['active', 'suspended', 'finalising']

/** Grants of a year still open at the end of a day, from sums by status and project. */
export function carryOverTable(totals: readonly Total[]): Table {
  const open = totals.flatMap((total) => {
    const [status = '', projectId = ''] = total.value.split('#')
    return OPEN.includes(status) && total.grants > 0 ? [{ status, projectId, total }] : []
  })
  return {
    rows: open.map(({ status, projectId, total }) => ({ projectId, status, ...amounts(total) })),
    sums: { projectId: 'total', status: '', ...sumOf(open.map(({ total }) => total)) },
  }
}

/** The ledger's entries as they were booked; a reclassification names where its amounts came from. */
export function ledgerTable(entries: readonly LedgerEntry[]): Table {
  const moved = entries.filter((entry) => entry.type !== 'reclassification')
  const rows = entries.map((entry): Row => ({
    id: entry.id,
    year: entry.year,
    projectId: entry.projectId,
    type: entry.type,
    bookedAt: entry.bookedAt,
    valueDate: entry.valueDate ?? null,
    reference: entry.reference ?? null,
    mission: entry.classification.mission,
    prong: entry.classification.prong,
    status: entry.classification.status,
    marker: entry.classification.marker,
    fromStatus: entry.from?.status ?? null,
    fromMarker: entry.from?.marker ?? null,
    ...amounts(entry),
  }))
  const sums = sumOf(
    moved.map((entry) => ({ value: entry.id, amounts: entry.amounts, grants: entry.grants })),
  )
  return { rows, sums: { id: 'total', ...sums } }
}
