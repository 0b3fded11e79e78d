import { activityMoney, type Activity } from '../activities/activity'
import {
  envelopeDifferences,
  ledgerSums,
  totalsDifferences,
  type Difference,
} from '../money/differences'
import { MEASURES, type Dimension, type Envelope, type Measure } from '../money/envelope'
import type { LedgerEntry } from '../money/ledger'
import { inYear, moneyByYear, type YearMoney } from '../money/money-by-year'
import { paidOn } from '../money/owed'
import type { Instalment } from '../project/follow-up'
import { isFunded, type Project } from '../project/project'
import type { Row, Shape } from './columns'

export const reconciliationShape: Shape = {
  columns: [
    'year',
    'check',
    'subject',
    'measure',
    'ledger',
    'found',
    'difference',
    'ledgerGrants',
    'foundGrants',
  ],
  sums: ['difference'],
}

/** Everything that should say the same of one envelope year as its ledger does. */
export interface Books {
  year: number
  envelope: Envelope | undefined
  entries: readonly LedgerEntry[]
  /** The kept sums of each dimension. */
  totals: ReadonlyMap<Dimension, Parameters<typeof totalsDifferences>[3]>
  /** Projects with money of the year, each with its part payments. */
  projects: readonly { project: Project; instalments: readonly Instalment[] }[]
  activities: readonly Activity[]
}

function row(year: number, check: string, subject: string, measure: string): Row {
  return { year, check, subject, measure }
}

function compared(base: Row, ledger: number, found: number): Row {
  return { ...base, ledger, found, difference: found - ledger }
}

function ofDifference({ year, dimension, value, measure, expected, found }: Difference): Row {
  const base = row(year, dimension === 'envelope' ? 'envelope' : 'totals', value, measure)
  const at = { ...base, subject: dimension === 'envelope' ? value : `${dimension}: ${value}` }
  return measure === 'grants'
    ? { ...at, difference: 0, ledgerGrants: expected, foundGrants: found }
    : compared(at, expected, found)
}

const FIELDS = {
  reserved: 'reservedCents',
  committed: 'committedCents',
  disbursed: 'disbursedCents',
  expensed: 'expensedCents',
  returned: 'returnedCents',
} as const satisfies Record<Measure, keyof Envelope>

function confirmedCents(instalments: readonly Instalment[]): number {
  return instalments.reduce((sum, instalment) => sum + paidOn(instalment), 0)
}

/**
 * Whether ledger, kept totals, envelope, payments and what each project says of itself agree: a line for each
 * pair of sums, and one more for each project or value that is why they don't.
 */
export function reconciliationRows(books: Books): Row[] {
  const { year, envelope, entries, totals, projects, activities } = books
  const owners: readonly Owner[] = [
    ...projects.map(({ project }) => ({ id: project.id, money: moneyByYear(project) })),
    ...activities.map((activity) => ({ id: activity.id, money: activityMoney(activity) })),
  ].map(({ id, money }) => ({ id, money: inYear(money, year) }))
  const sums = ledgerSums(entries)
  const ofYear = sums.get(`year|${year}`) ?? {}
  const said = (measure: Measure) =>
    owners.reduce((sum, { money }) => sum + money.amounts[measure], 0)
  const kept = totals.get('year')?.find(({ value }) => value === String(year))
  const overall = MEASURES.flatMap((measure) => {
    const ledger = ofYear[measure] ?? 0
    const line = (check: string, found: number) =>
      compared(row(year, check, String(year), measure), ledger, found)
    return [
      line('totals', kept?.amounts[measure] ?? 0),
      ...(envelope ? [line('envelope', envelope[FIELDS[measure]])] : []),
      line('projects', said(measure)),
    ]
  })
  const details = [
    ...[...totals].flatMap(([dimension, found]) => totalsDifferences(year, dimension, sums, found)),
    ...(envelope ? envelopeDifferences(envelope, sums) : []),
  ]
    .filter(({ dimension, measure }) => dimension !== 'year' && !isOverall(dimension, measure))
    .map(ofDifference)
  return [
    ...overall,
    ...details,
    ...owners.flatMap((owner) => ownDifferences(year, owner, sums)),
    ...projects.flatMap(({ project, instalments }) => paymentRow(year, project, instalments)),
    ...activities.flatMap((activity) => activityPayments(year, activity)),
  ]
}

function isOverall(dimension: Difference['dimension'], measure: Difference['measure']): boolean {
  return dimension === 'envelope' && MEASURES.some((one) => one === measure)
}

/** What a project or an activity says of its own money in one year. */
interface Owner {
  id: string
  money: YearMoney
}

function ownDifferences(
  year: number,
  { id, money }: Owner,
  sums: ReturnType<typeof ledgerSums>,
): Row[] {
  const booked = sums.get(`project|${id}`) ?? {}
  const { amounts, grants } = money
  const cents = MEASURES.filter((measure) => (booked[measure] ?? 0) !== amounts[measure]).map(
    (measure) =>
      compared(row(year, 'project', id, measure), booked[measure] ?? 0, amounts[measure]),
  )
  const ledgerGrants = booked.grants ?? 0
  const base = row(year, 'project', id, 'grants')
  return ledgerGrants === grants
    ? cents
    : [...cents, { ...base, difference: 0, ledgerGrants, foundGrants: grants }]
}

/** A project's confirmed part payments and what it says it was paid, over all its years: said in its first. */
function paymentRow(year: number, project: Project, instalments: readonly Instalment[]): Row[] {
  if (!isFunded(project)) return []
  const [first] = project.commitments
  if (first?.year !== year) return []
  const base = row(year, 'payments', project.id, 'disbursed')
  return [compared(base, project.disbursedCents, confirmedCents(instalments))]
}

/** What was paid for an activity of one year, and what it says it was. */
function activityPayments(year: number, { id, money, payments }: Activity): Row[] {
  const paid = payments.filter((one) => one.year === year)
  if (paid.length === 0) return []
  const base = row(year, 'payments', id, 'disbursed')
  const said = inYear(activityMoney({ money }), year).amounts.disbursed
  return [
    compared(
      base,
      said,
      paid.reduce((sum, { cents }) => sum + cents, 0),
    ),
  ]
}

/** Whether a line says that something differs. */
export function differs({ difference, ledgerGrants, foundGrants }: Row): boolean {
  return (difference ?? 0) !== 0 || ledgerGrants !== foundGrants
}
