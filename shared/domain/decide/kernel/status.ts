import { classified } from '../../money/classified'
import { MEASURES, type Measure } from '../../money/envelope'
import type { Classification, LedgerEntry } from '../../money/ledger'
import { eachMeasure, inYear, moneyByYear, type YearMoney } from '../../money/money-by-year'
import type { Project } from '../../project/project'
import type { Booking, Change } from './change'
import { booking, combine, writing } from './compose'
import { missionOf } from './look-up'
import type { State } from './state'

/** Where a project's money is counted, as it stands. */
export function classify(state: State, project: Project): Classification {
  return classified(project, missionOf(state, project.mission).kind)
}

/** The day money moved by the papers, their reference, and the correction that it is part of. */
export type Papers = Pick<LedgerEntry, 'valueDate' | 'reference' | 'correction'>

type Amounts = Partial<Record<Measure, number>>

/** As what a measure is booked, when money comes to it or leaves it. */
const TYPES: Readonly<Record<Measure, { comes: Booking['type']; leaves: Booking['type'] }>> = {
  reserved: { comes: 'reservation', leaves: 'release' },
  committed: { comes: 'commitment', leaves: 'de-commitment' },
  disbursed: { comes: 'disbursement', leaves: 'disbursement' },
  expensed: { comes: 'expenditure', leaves: 'expenditure' },
  returned: { comes: 'return', leaves: 'return' },
}

const BY_PAPERS: readonly Booking['type'][] = ['disbursement', 'expenditure', 'return']

function withoutZeros(amounts: YearMoney['amounts']): Amounts {
  return Object.fromEntries(Object.entries(amounts).filter(([, cents]) => cents !== 0))
}

/** Amounts of one year as bookings of one place, those of a type together. */
function entries(
  common: Pick<Booking, 'year' | 'projectId' | 'classification'>,
  moved: YearMoney,
  isCommitted: boolean,
  papers: Papers,
): Booking[] {
  const byType = new Map<Booking['type'], Amounts>()
  for (const measure of MEASURES) {
    const cents = moved.amounts[measure]
    if (cents === 0) continue
    // What leaves a reservation while money is committed has become a commitment.
    const isTaken = measure === 'reserved' && cents < 0 && isCommitted
    const type = isTaken ? 'commitment' : TYPES[measure][cents > 0 ? 'comes' : 'leaves']
    byType.set(type, { ...byType.get(type), [measure]: cents })
  }
  return [...byType].map(([type, amounts]) => ({
    ...common,
    type,
    amounts,
    grants: amounts.committed === undefined ? 0 : moved.grants,
    ...(BY_PAPERS.includes(type) && papers),
  }))
}

function difference(before: YearMoney, after: YearMoney): YearMoney {
  return {
    year: after.year,
    amounts: eachMeasure((measure) => after.amounts[measure] - before.amounts[measure]),
    grants: after.grants - before.grants,
  }
}

/** The lesser of two, measure by measure: what isn't moved between them. */
function lesserOf(before: YearMoney, after: YearMoney): YearMoney {
  return {
    year: after.year,
    amounts: eachMeasure((measure) => Math.min(before.amounts[measure], after.amounts[measure])),
    grants: Math.min(before.grants, after.grants),
  }
}

/** Money of one year as it stands at one time, and where it is counted. */
interface Stand {
  money: YearMoney
  at: Classification
}

function bookYear(projectId: string, before: Stand, after: Stand, papers: Papers): Booking[] {
  const { money: was, at: from } = before
  const { money: is, at: to } = after
  const stays = lesserOf(was, is)
  const isCommitted = is.amounts.committed > was.amounts.committed
  const place = (classification: Classification) => ({
    year: is.year,
    projectId,
    classification,
  })
  if (JSON.stringify(from) === JSON.stringify(to))
    return entries(place(to), difference(was, is), isCommitted, papers)
  const amounts = withoutZeros(stays.amounts)
  const standing: Booking[] =
    Object.keys(amounts).length > 0 || stays.grants > 0
      ? [{ ...place(to), type: 'reclassification', amounts, grants: stays.grants, from }]
      : []
  return [
    ...entries(place(from), difference(was, stays), isCommitted, papers),
    ...standing,
    ...entries(place(to), difference(stays, is), isCommitted, papers),
  ]
}

/** All that is booked on something at one time, by year, and where it is counted. */
interface Standing {
  money: readonly YearMoney[]
  at: Classification
}

/** What is booked when money of something is another, or stands elsewhere, year by year. */
export function bookings(
  projectId: string,
  before: Standing,
  after: Standing,
  papers: Papers,
): Booking[] {
  const years = [...before.money, ...after.money].map(({ year }) => year)
  return [...new Set(years)].flatMap((year) =>
    bookYear(
      projectId,
      { money: inYear(before.money, year), at: before.at },
      { money: inYear(after.money, year), at: after.at },
      papers,
    ),
  )
}

/** What a project's money is different by, year by year. */
export function projectBookings(
  state: State,
  before: Project,
  after: Project,
  papers: Papers = {},
): Booking[] {
  const standing = (project: Project) => ({
    money: moneyByYear(project),
    at: classify(state, project),
  })
  return bookings(after.id, standing(before), standing(after), papers)
}

/**
 * Writes a project's next state and books whatever its money is then different by, year by year: what
 * leaves is taken where it stood, what stays moves along, what comes is booked where the project now
 * stands. Nothing else books a project's money, so the books can't differ from the project.
 */
export function become(state: State, before: Project, after: Project, papers: Papers = {}): Change {
  return combine(
    writing({ type: 'project', item: after }),
    booking(...projectBookings(state, before, after, papers)),
  )
}
