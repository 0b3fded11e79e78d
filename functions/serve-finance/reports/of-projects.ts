import { ceilingRows, ceilingsShape } from '../../../shared/domain/finance/ceilings-report'
import {
  coFinancingRows,
  coFinancingShape,
} from '../../../shared/domain/finance/co-financing-report'
import type { Row } from '../../../shared/domain/finance/columns'
import {
  isPayment,
  paymentMadeRow,
  paymentsDueRows,
  paymentsShape,
} from '../../../shared/domain/finance/payments-report'
import {
  carryOverRow,
  carryOverShape,
  isCarriedOver,
  projectRow,
  projectsShape,
  type Standing,
} from '../../../shared/domain/finance/projects-report'
import {
  isOpenFunded,
  type Project,
  type ProjectStatus,
} from '../../../shared/domain/project/project'
import type { ProjectFile } from '../../../shared/domain/decide/kernel/state'
import type { Page } from '../../../shared/ports/stores'
import { endOfMonth } from '../query'
import { everyPage, type Asked, type Books, type Report } from './report'

/** Reports whose lines are projects, or what belongs to one. */

/** Statuses in which a project holds money of the fund. */
const WITH_MONEY: readonly ProjectStatus[] = [
  'reserved',
  'active',
  'suspended',
  'finalising',
  'closed',
]

/** How many projects' files are read at a time. */
const AT_ONCE = 10

/** What an order of things does for each, so many at a time. */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let from = 0; from < items.length; from += AT_ONCE)
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))))
  return results
}

export async function projectsById({ projects }: Books): Promise<ReadonlyMap<string, Project>> {
  const found = await projects.inStatus(WITH_MONEY)
  return new Map(found.map((project) => [project.id, project]))
}

/** Files of projects, as they are read: those that vanish meanwhile are left out. */
export async function filesOf({ projects }: Books, ids: readonly string[]): Promise<ProjectFile[]> {
  const files = await eachOf(ids, (id) => projects.find(id))
  return files.flatMap((file) => (file ? [file] : []))
}

/** Each project with money of a year, as it stood at the end of a day. */
export async function standings(
  { finance }: Books,
  year: number,
  asOf: string,
  from?: string,
): Promise<Standing[]> {
  const totals = await everyPage((after) =>
    finance.totals(year, 'project-status', asOf, after, from),
  )
  return totals.map(({ value, amounts, grants }) => {
    const [status = '', projectId = ''] = value.split('#')
    return { year, projectId, status, amounts, grants }
  })
}

export const carryOverReport = (books: Books): Report => ({
  shape: () => carryOverShape,
  async rows({ asOf }, { year }) {
    const [found, projects] = await Promise.all([standings(books, year, asOf), projectsById(books)])
    const open = found.filter(isCarriedOver)
    return { items: open.map((one) => carryOverRow(one, projects.get(one.projectId))) }
  },
})

export const projectsReport = (books: Books): Report => ({
  shape: () => projectsShape,
  async rows({ asOf, query }, { year }) {
    const { finance } = books
    const [found, projects, booked] = await Promise.all([
      standings(books, year, asOf),
      projectsById(books),
      everyPage((after) => finance.totals(year, 'project', asOf, after, query.from)),
    ])
    const inPeriod = new Map(booked.map((total) => [total.value, total]))
    return {
      items: found.map((one) =>
        projectRow(
          one,
          inPeriod.get(one.projectId) ?? { amounts: {}, grants: 0 },
          projects.get(one.projectId),
          asOf,
        ),
      ),
    }
  },
})

/** Whether a day lies in the months asked for. */
function isWithin({ query: { from, to } }: Asked, day: string): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= endOfMonth(to))
}

export const paymentsReport = (books: Books): Report => ({
  shape: () => paymentsShape,
  async rows(asked, { year }): Promise<Page<Row>> {
    const { asOf, query } = asked
    const projects = await projectsById(books)
    const items: Row[] = []
    if (query.state !== 'due') {
      const entries = await everyPage((after) =>
        books.finance.entries(year, asOf, after, query.from),
      )
      for (const entry of entries.filter(isPayment))
        items.push(paymentMadeRow(entry, projects.get(entry.projectId)))
    }
    if (query.state !== 'made') {
      const open = [...projects.values()].filter(isOpenFunded)
      const ofYear = open.filter(({ commitments }) => commitments.some((one) => one.year === year))
      const files = await filesOf(
        books,
        ofYear.map(({ id }) => id),
      )
      for (const row of files.flatMap((file) => paymentsDueRows(file, asOf)))
        if (row.year === year && isWithin(asked, row.plannedOn ?? asOf)) items.push(row)
    }
    return { items }
  },
})

export const coFinancingReport = (books: Books): Report => ({
  shape: () => coFinancingShape,
  async rows({ asOf }, { year }) {
    const found = await standings(books, year, asOf)
    const files = await filesOf(
      books,
      found.map(({ projectId }) => projectId),
    )
    return {
      items: files.flatMap(({ project, versions }) => {
        const inForce = versions.find(({ n }) => n === project.currentVersion)
        return inForce ? coFinancingRows(year, project, inForce.content) : []
      }),
    }
  },
})

export const ceilingsReport = (): Report => ({
  shape: () => ceilingsShape,
  rows(asked, envelope) {
    const rows = ceilingRows(envelope, asked.asOf)
    const dayOfRow = ({ confirmedOn, proposedOn }: Row) => confirmedOn ?? proposedOn ?? asked.asOf
    return Promise.resolve({ items: rows.filter((row) => isWithin(asked, dayOfRow(row))) })
  },
})
