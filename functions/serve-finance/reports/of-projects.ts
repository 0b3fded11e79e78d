import * as z from 'zod'
import type { Activity } from '../../../shared/domain/activities/activity'
import { classifyActivity } from '../../../shared/domain/decide/kernel/activity'
import {
  coFinancingRows,
  coFinancingShape,
} from '../../../shared/domain/finance/co-financing-report'
import type { Row } from '../../../shared/domain/finance/columns'
import {
  hasFilter,
  stands,
  statusesWithMoney,
  type Filter,
} from '../../../shared/domain/finance/filter'
import {
  isPayment,
  paymentMadeRow,
  paymentsDueRows,
  paymentsShape,
} from '../../../shared/domain/finance/payments-report'
import {
  activityLine,
  carryOverRow,
  carryOverShape,
  isCarriedOver,
  projectRow,
  projectsShape,
  type Standing,
} from '../../../shared/domain/finance/projects-report'
import { classified } from '../../../shared/domain/money/classified'
import type { Classification } from '../../../shared/domain/money/ledger'
import { isOpenFunded, type Project } from '../../../shared/domain/project/project'
import type { ProjectFile } from '../../../shared/domain/decide/kernel/state'
import type { Page } from '../../../shared/ports/stores'
import { parameters } from '../parameters'
import { everyPage } from '../../../shared/runtime/every-page'
import { isWithin, type Asked, type Books, type Report } from './report'

/** Reports whose lines are projects, or what belongs to one. */

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

/** Projects with money and activities, by id, and where each is counted as it stands now. */
async function ownersById({ projects, programme }: Books): Promise<Placed> {
  const [found, activities, { missions }] = await Promise.all([
    projects.inStatus(statusesWithMoney),
    projects.activities(),
    programme.read(),
  ])
  const kinds = new Map(missions.map(({ code, kind }) => [code, kind]))
  return new Map<string, Owned>([
    ...found.map((owner) => {
      const at = classified(owner, kinds.get(owner.mission) ?? 'unknown')
      return [owner.id, { owner, at }] as const
    }),
    ...activities.map((owner) => [owner.id, { owner, at: classifyActivity(owner) }] as const),
  ])
}

/** A project or an activity, and where its money is counted. */
interface Owned {
  owner: Project | Activity
  at: Classification
}

type Placed = ReadonlyMap<string, Owned>

const isActivity = (owner: Project | Activity): owner is Activity => 'content' in owner

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

/** Those of a year's projects that are asked for, as they stood at the end of a day. */
async function standingsAsked(books: Books, { asOf, query }: Asked, year: number) {
  const [found, placed] = await Promise.all([standings(books, year, asOf), ownersById(books)])
  return found.flatMap((standing) => {
    const { projectId, status } = standing
    const { owner, at } = placed.get(projectId) ?? {}
    return isAsked(query, projectId, at && { ...at, status }) ? [{ standing, owner, at }] : []
  })
}

/** Whether a project is asked for; one that can't be found now is nowhere. */
function isAsked(filter: Filter, projectId: string, at: Classification | undefined): boolean {
  return at ? stands(filter, projectId, at) : !hasFilter(filter)
}

/** What any list of projects may be asked with. */
const ofGrants = { ...parameters.period, ...parameters.filters, ...parameters.writing }

export const carryOverReport = {
  title: { en: 'Carry-over', fr: 'Fonds reportés', es: 'Arrastre de fondos' },
  about: {
    en: 'Grants of a year that were open at its end',
    fr: 'Subventions d’une année qui étaient ouvertes à sa fin',
    es: 'Subvenciones de un año que seguían abiertas a su término',
  },
  parameters: z.strictObject(ofGrants),
  shape: () => carryOverShape,
  async rows(books, asked, { year }) {
    const found = await standingsAsked(books, asked, year)
    const open = found.filter(({ standing }) => isCarriedOver(standing))
    return { items: open.map(({ standing, owner }) => carryOverRow(standing, owner)) }
  },
} satisfies Report

export const projectsReport = {
  title: { en: 'Projects', fr: 'Projets', es: 'Proyectos' },
  about: {
    en: 'Each project’s money, what is left of it and since when',
    fr: 'Les fonds de chaque projet, ce qu’il en reste et depuis quand',
    es: 'Los fondos de cada proyecto, lo que queda de ellos y desde cuándo',
  },
  parameters: z.strictObject(ofGrants),
  shape: () => projectsShape,
  async rows(books, asked, { year }) {
    const { asOf, query } = asked
    const [found, booked] = await Promise.all([
      standingsAsked(books, asked, year),
      everyPage((after) => books.finance.totals(year, 'project', asOf, after, query.from)),
    ])
    const inPeriod = new Map(booked.map((total) => [total.value, total]))
    return {
      items: found.map(({ standing, owner, at }) => {
        const inTime = inPeriod.get(standing.projectId) ?? { amounts: {}, grants: 0 }
        if (owner && isActivity(owner)) return activityLine(standing, inTime, owner)
        const of = owner && at && { project: owner, missionKind: at.missionKind }
        return projectRow(standing, inTime, of, asOf)
      }),
    }
  },
} satisfies Report

export const paymentsReport = {
  title: {
    en: 'Payments due and made',
    fr: 'Versements dus et effectués',
    es: 'Pagos pendientes y efectuados',
  },
  about: {
    en: 'Payments made, by the ledger, and due, by the payment plan as it stands',
    fr: 'Versements effectués, selon le grand livre, et dus, selon le calendrier en vigueur',
    es: 'Pagos efectuados, según el libro mayor, y pendientes, según el calendario vigente',
  },
  parameters: z.strictObject({ ...ofGrants, state: parameters.state }),
  shape: () => paymentsShape,
  async rows(books, asked, { year }): Promise<Page<Row>> {
    const { asOf, query } = asked
    const [placed, found] = await Promise.all([
      ownersById(books),
      // Where a project stood is asked for by its status alone.
      query.status === undefined ? [] : standings(books, year, asOf),
    ])
    const statuses = new Map(found.map(({ projectId, status }) => [projectId, status]))
    const placeOf = (projectId: string) => {
      const at = placed.get(projectId)?.at
      return at && { ...at, status: statuses.get(projectId) ?? at.status }
    }
    const items: Row[] = []
    if (query.state !== 'due') {
      const entries = await everyPage((after) =>
        books.finance.entries(year, asOf, after, query.from),
      )
      for (const entry of entries.filter(isPayment))
        if (isAsked(query, entry.projectId, placeOf(entry.projectId)))
          items.push(paymentMadeRow(entry, placed.get(entry.projectId)?.owner))
    }
    if (query.state !== 'made') {
      const ofYear = [...placed.values()]
        .flatMap(({ owner }) => (isActivity(owner) ? [] : [owner]))
        .filter(isOpenFunded)
        .filter(({ commitments }) => commitments.some((one) => one.year === year))
        .filter(({ id }) => isAsked(query, id, placeOf(id)))
      const files = await filesOf(
        books,
        ofYear.map(({ id }) => id),
      )
      for (const row of files.flatMap((file) => paymentsDueRows(file, asOf)))
        if (row.year === year && isWithin(asked, row.plannedOn ?? asOf)) items.push(row)
    }
    return { items }
  },
} satisfies Report

export const coFinancingReport = {
  title: { en: 'Co-financing', fr: 'Cofinancement', es: 'Cofinanciación' },
  about: {
    en: 'What partners contribute, in money and in kind separately; never counted as the fund’s own money',
    fr: 'Contributions des partenaires, en espèces et en nature séparément ; jamais comptées dans les ressources du fonds',
    es: 'Contribuciones de las entidades asociadas, en efectivo y en especie por separado; nunca se cuentan entre los recursos del fondo',
  },
  parameters: z.strictObject(ofGrants),
  shape: () => coFinancingShape,
  async rows(books, asked, { year }) {
    const found = await standingsAsked(books, asked, year)
    const files = await filesOf(
      books,
      found.map(({ standing }) => standing.projectId),
    )
    return {
      items: files.flatMap(({ project, versions }) => {
        const inForce = versions.find(({ n }) => n === project.currentVersion)
        return inForce ? coFinancingRows(year, project, inForce.content) : []
      }),
    }
  },
} satisfies Report
