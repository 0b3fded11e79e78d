/**
 * What a column of figures holds: `money` is whole US cents, `whole` a count, a year or a number of days, `tenths`
 * tenths of a percent, `day` a calendar day, `instant` a moment to the millisecond, which only data for machines
 * has.
 */
export type ColumnKind = 'text' | 'day' | 'instant' | 'whole' | 'money' | 'tenths'

/** Every column that a finance report may have, and what it holds. */
export const columnKinds = {
  line: 'text',
  year: 'whole',
  mission: 'text',
  missionKind: 'text',
  country: 'text',
  countries: 'text',
  region: 'text',
  prong: 'text',
  status: 'text',
  marker: 'text',
  month: 'day',
  projectId: 'text',
  title: 'text',
  workKind: 'text',
  starts: 'day',
  ends: 'day',
  daysPastEnd: 'whole',
  ceiling: 'money',
  available: 'money',
  grants: 'whole',
  reserved: 'money',
  committed: 'money',
  disbursed: 'money',
  expensed: 'money',
  returned: 'money',
  undisbursed: 'money',
  undisbursedDays: 'whole',
  unspent: 'money',
  owedByMission: 'money',
  owedDays: 'whole',
  writtenOff: 'money',
  entryId: 'text',
  type: 'text',
  bookedAt: 'instant',
  bookedOn: 'day',
  valueOn: 'day',
  reference: 'text',
  correction: 'whole',
  state: 'text',
  instalment: 'whole',
  instalments: 'whole',
  plannedOn: 'day',
  due: 'money',
  daysOverdue: 'whole',
  paid: 'money',
  partner: 'text',
  statedAs: 'text',
  inMoney: 'money',
  inKind: 'money',
  undivided: 'money',
  note: 'text',
  heldWhen: 'text',
  heldWhere: 'text',
  audiences: 'text',
  coOrganisers: 'text',
  women: 'whole',
  men: 'whole',
  sexNotNoted: 'whole',
  outputs: 'text',
  paysYear: 'whole',
  changeId: 'text',
  difference: 'money',
  authority: 'text',
  proposedBy: 'text',
  proposedOn: 'day',
  confirmedBy: 'text',
  confirmedOn: 'day',
  check: 'text',
  subject: 'text',
  measure: 'text',
  ledger: 'money',
  found: 'money',
  ledgerGrants: 'whole',
  foundGrants: 'whole',
  asOf: 'day',
  periodFrom: 'day',
  periodTo: 'day',
} as const satisfies Record<string, ColumnKind>

export type ColumnName = keyof typeof columnKinds

type Cell<Name extends ColumnName> = (typeof columnKinds)[Name] extends 'whole' | 'money'
  ? number
  : string

/** A line of a report; what isn't known, or doesn't apply to it, is null or left out. */
export type Row = { readonly [Name in ColumnName]?: Cell<Name> | null }

/** The columns that hold numbers, and so may be added up. */
export type NumberName = {
  [Name in ColumnName]: Cell<Name> extends number ? Name : never
}[ColumnName]

/** A report's columns in their order, and those of them that its total adds up. */
export interface Shape {
  columns: readonly ColumnName[]
  sums: readonly NumberName[]
}

/** The sums of a report, by the columns they add up. */
export type Sums = { readonly [Name in NumberName]?: number }

export function addUp(names: readonly NumberName[], rows: readonly Row[]): Sums {
  return Object.fromEntries(
    names.map((name) => [name, rows.reduce((sum, row) => sum + (row[name] ?? 0), 0)]),
  )
}
