import { Hono, type Context } from 'hono'
import * as z from 'zod'
import { markerNames } from '../../shared/domain/gender-review/indicated'
import { projectSchema } from '../../shared/domain/project/project'
import {
  genderPortfolio,
  type Assessed,
  type GenderYear,
} from '../../shared/domain/reporting/gender-portfolio'
import { GenderPortfolioPage } from '../../shared/pages/desk/gender-portfolio-page'
import { say, show } from '../../shared/runtime/http/reply'
import { csvFile, type FileColumn, type FileRow } from '../../shared/runtime/tables/csv'
import type { DeskDependencies } from './dependencies'
import { withDesk, type AtDesk } from './open-desk'

/** Statuses of a project that was decided on, whatever came of it. */
const DECIDED = projectSchema.options
  .filter((option) => 'decision' in option.shape)
  .map((option) => option.shape.status.value)

/** How many projects' assessments are read at a time. */
const AT_ONCE = 10

const querySchema = z.object({
  format: z.enum(['html', 'csv', 'json']).default('html'),
  table: z.enum(['markers', 'gaps', 'people']).default('markers'),
})

/** Gender markers and gaps over all projects that were decided on: a page, and data for the Council report. */
export function portfolioRoutes(dependencies: DeskDependencies): Hono {
  const { projects } = dependencies
  const app = new Hono()

  async function assessed(): Promise<Assessed[]> {
    const decided = await projects.inStatus(DECIDED)
    const found: Assessed[] = []
    for (let from = 0; from < decided.length; from += AT_ONCE) {
      const some = decided.slice(from, from + AT_ONCE).map(async (project) => ({
        project,
        assessments: await projects.assessments(project.id),
        reports: await projects.reports(project.id),
      }))
      found.push(...(await Promise.all(some)))
    }
    return found
  }

  app.get('/:token/gender', (context) =>
    withDesk(dependencies, context, async (here) => {
      const query = querySchema.safeParse(context.req.query())
      if (!query.success) return say(context, 'notFound', 404)
      const years = genderPortfolio(await assessed())
      switch (query.data.format) {
        case 'json':
          return context.json({ currency: 'USD', years })
        case 'csv':
          return fileOf(context, query.data.table, years)
        case 'html':
          return show(context, page(context, here, years))
        default:
          return query.data.format satisfies never
      }
    }),
  )
  return app
}

function page(context: Context, { language, base }: AtDesk, years: readonly GenderYear[]) {
  return (
    <GenderPortfolioPage language={language} path={context.req.path} desk={base} years={years} />
  )
}

const MARKER_COLUMNS: readonly FileColumn[] = [
  { key: 'year', header: 'year', kind: 'whole' },
  { key: 'marker', header: 'marker', kind: 'text' },
  { key: 'code', header: 'code', kind: 'text' },
  { key: 'projects', header: 'projects', kind: 'whole' },
  { key: 'cents', header: 'usd', kind: 'money' },
  { key: 'tenths', header: 'percent', kind: 'tenths' },
]

function markerRows(years: readonly GenderYear[]): FileRow[] {
  return years.flatMap(({ year, markers }) =>
    markerNames.flatMap((marker) =>
      markers[marker].map(({ code, projects, cents, tenths }) => ({
        year,
        marker,
        code: code ?? 'not-screened',
        projects,
        cents,
        tenths,
      })),
    ),
  )
}

const GAP_COLUMNS: readonly FileColumn[] = [
  { key: 'year', header: 'year', kind: 'whole' },
  { key: 'check', header: 'check', kind: 'text' },
  { key: 'asked', header: 'asked', kind: 'whole' },
  { key: 'full', header: 'full', kind: 'whole' },
  { key: 'half', header: 'half', kind: 'whole' },
  { key: 'none', header: 'none', kind: 'whole' },
]

function gapRows(years: readonly GenderYear[]): FileRow[] {
  return years.flatMap(({ year, gaps }) => gaps.map((gap) => ({ year, ...gap })))
}

const PEOPLE_COLUMNS: readonly FileColumn[] = [
  { key: 'year', header: 'year', kind: 'whole' },
  { key: 'group', header: 'group', kind: 'text' },
  { key: 'people', header: 'people', kind: 'whole' },
  { key: 'projects', header: 'projects', kind: 'whole' },
]

function peopleRows(years: readonly GenderYear[]): FileRow[] {
  return years.flatMap(({ year, reached }) => reached.map((one) => ({ year, ...one })))
}

function fileOf(
  context: Context,
  table: 'markers' | 'gaps' | 'people',
  years: readonly GenderYear[],
): Response {
  switch (table) {
    case 'markers':
      return csv(context, MARKER_COLUMNS, markerRows(years))
    case 'gaps':
      return csv(context, GAP_COLUMNS, gapRows(years))
    case 'people':
      return csv(context, PEOPLE_COLUMNS, peopleRows(years))
    default:
      return table satisfies never
  }
}

function csv(context: Context, columns: readonly FileColumn[], rows: readonly FileRow[]): Response {
  context.header('Content-Type', 'text/csv; charset=utf-8')
  return context.body(csvFile(columns, rows))
}
