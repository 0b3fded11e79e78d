import { Hono, type Context } from 'hono'
import { dayOf } from '../../shared/domain/time'
import { FiguresPage } from '../../shared/pages/finance/figures-page'
import type { FiguresPlace } from '../../shared/pages/finance/frame'
import { ReportPage } from '../../shared/pages/finance/report-page'
import { withDeskReader, type DeskReaderDependencies } from '../../shared/runtime/http/desk-reader'
import { pageLanguage } from '../../shared/runtime/http/language'
import { problem } from '../../shared/runtime/http/problem'
import { show } from '../../shared/runtime/http/reply'
import { translator, type Language } from '../../shared/texts/language'
import { archiveAnswer, fileAnswer } from './answer'
import { choicesOf } from './choices'
import { exportYear } from './export-year'
import type { Query } from './parameters'
import { readReport, type ReadReport, type ReportProblem } from './read-report'
import { reportNames, reports, type ReportName } from './reports'
import type { Books } from './reports/report'
import { words } from './words'
import { yearFigures } from './year-figures'

type DeskPagesDependencies = DeskReaderDependencies & Books

/** Lines of a page, about. */
const ON_A_PAGE = 200

const LOCALES = { en: 'en', fr: 'fr', es: 'es-ES' } as const satisfies Record<
  Language,
  Query['locale']
>

/** What was chosen: a field that was left empty says nothing. */
function chosen(context: Context): URLSearchParams {
  const given = new URL(context.req.url).searchParams
  return new URLSearchParams([...given].filter(([, value]) => value.trim() !== ''))
}

/** What is asked of a report: of the newest year where no time was chosen, of all where all years were. */
function asked(context: Context, years: readonly number[]): URLSearchParams {
  const given = chosen(context)
  if (['year', 'from', 'to'].some((name) => given.has(name))) return given
  const isAll = new URL(context.req.url).searchParams.has('year')
  const [first, last] = [years.at(0), years.at(-1)]
  if (isAll && first !== undefined) given.set('from', `${first - 1}-01`)
  else if (last !== undefined) given.set('year', String(last))
  return given
}

const withMore = (path: string, given: URLSearchParams, more: Record<string, string>) =>
  `${path}?${new URLSearchParams({ ...Object.fromEntries(given), ...more }).toString()}`

/** The parameter that a problem is of, where it is of one that is a field. */
function fieldOf(found: ReportProblem): string {
  if ('parameter' in found) return found.parameter
  switch (found.why) {
    case 'noMission':
      return 'mission'
    case 'noEnvelope':
    case 'noYear':
      return 'year'
    case 'fromAfterTo':
      return 'from'
    case 'asOfInFuture':
      return 'asOf'
    case 'badAfter':
    case 'noPeriod':
      return 'chosen'
    default:
      return found satisfies never
  }
}

/** Figures as pages of the desk, and as files from there; reads only. */
export function deskPages(dependencies: DeskPagesDependencies): Hono {
  const { clock, finance, programme } = dependencies
  const app = new Hono()

  const placeOf = (context: Context, language: Language): FiguresPlace => ({
    language,
    desk: `/desk/${context.req.param('token') ?? ''}`,
    path: context.req.path,
    reports: reportNames.map((name) => ({ name, title: reports[name].title })),
  })

  const yearsOf = async () => (await finance.envelopes()).map(({ year }) => year).sort()

  app.get('/:token/finance', (context) =>
    withDeskReader(context, dependencies, async (person) => {
      const language = pageLanguage(context, person.language)
      const envelopes = await finance.envelopes()
      const years = envelopes.map(({ year }) => year).sort()
      const typed = Number(context.req.query('year'))
      const year = years.includes(typed) ? typed : years.at(-1)
      const envelope = envelopes.find((one) => one.year === year)
      const figures =
        envelope && (await yearFigures(dependencies, envelope, dayOf(clock()), language))
      const place = placeOf(context, language)
      const { path } = place
      const locale = LOCALES[language]
      const archive =
        figures && `${path}/export?year=${figures.year}&lang=${language}&locale=${locale}`
      return show(
        context,
        <FiguresPage {...place} years={years} figures={figures} archive={archive} />,
      )
    }),
  )

  app.get('/:token/finance/export', (context) =>
    withDeskReader(context, dependencies, async (person) => {
      const today = dayOf(clock())
      const found = await exportYear(dependencies, chosen(context), today)
      if ('bytes' in found) return archiveAnswer(context, found)
      const t = translator(pageLanguage(context, person.language))
      return problem(context, 400, found.problems.map((one) => words(t, one, today)).join(' '))
    }),
  )

  async function reportPage(context: Context, name: ReportName, language: Language) {
    const t = translator(language)
    const today = dayOf(clock())
    const years = await yearsOf()
    const given = asked(context, years)
    const isFile = ['csv', 'xlsx'].includes(given.get('format') ?? '')
    const books = { ...dependencies, pageRows: isFile ? Infinity : ON_A_PAGE }
    const found = await readReport(books, name, given, today)
    const problems = ('problems' in found ? found.problems : []).map((one) => ({
      name: fieldOf(one),
      text: words(t, one, today),
    }))
    if (isFile && 'read' in found) return fileAnswer(context, found.read)
    if (isFile) return problem(context, 400, problems.map(({ text }) => text).join(' '))
    const place = placeOf(context, language)
    const { missions } = await programme.read()
    return show(
      context,
      <ReportPage
        {...place}
        heading={t(reports[name].title)}
        about={t(reports[name].about)}
        choices={choicesOf(name, given, { years, missions }, language)}
        problems={problems}
        report={'read' in found ? shown(place, given, found.read) : undefined}
      />,
      problems.length === 0 ? 200 : 400,
    )
  }

  function shown({ path, language }: FiguresPlace, given: URLSearchParams, read: ReadReport) {
    const whole = new URLSearchParams(given)
    whole.delete('after')
    const fileOf = (format: 'csv' | 'xlsx') =>
      withMore(path, whole, { format, lang: language, locale: LOCALES[language] })
    return {
      ...read,
      files: { csv: fileOf('csv'), xlsx: fileOf('xlsx') },
      next: read.next && withMore(path, given, { ...read.next, lang: language }),
    }
  }

  for (const name of reportNames)
    app.get(`/:token/finance/${name}`, (context) =>
      withDeskReader(context, dependencies, (person) =>
        reportPage(context, name, pageLanguage(context, person.language)),
      ),
    )
  return app
}
