import type { StatusReport } from '../project/follow-up'
import type { Version } from '../project/version'
import { yearOf } from '../time'
import { measure, QUALITATIVE, resultType, UNIT } from './codes'
import { element, narrated, narrative, type Element } from './element'
import { period } from './periods'

type Indicator = NonNullable<Version['content']['indicators']>[number]
type Content = NonNullable<StatusReport['content']>
type Row = Partial<NonNullable<Content['indicators']>[number]>

/** People by sex and age: how the standard tells a group, and where a proposal has it. */
const GROUPS = [
  { group: 'women', sex: 'female', age: 'adult', baseline: 'baselineWomen', target: 'targetWomen' },
  { group: 'men', sex: 'male', age: 'adult', baseline: 'baselineMen', target: 'targetMen' },
  { group: 'girls', sex: 'female', age: 'child', baseline: 'baselineGirls', target: 'targetGirls' },
  { group: 'boys', sex: 'male', age: 'child', baseline: 'baselineBoys', target: 'targetBoys' },
] as const

/** A number as people type it; undefined where it is a text. */
export function numberOf(typed: string | undefined): string | undefined {
  const plain = typed?.trim().replace(/(?<=\d)[  '’,](?=\d{3}(\D|$))/g, '')
  return plain !== undefined && /^-?\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : undefined
}

/** The newest report that was taken in and isn't under review; drafts and returned ones tell nothing yet. */
export function lastReport(reports: readonly StatusReport[]): StatusReport | undefined {
  return reports
    .filter(({ status, content }) => content && ['accepted', 'not-reviewed'].includes(status))
    .sort((a, b) => (a.asOf === b.asOf ? a.n - b.n : a.asOf < b.asOf ? -1 : 1))
    .at(-1)
}

/** A figure of each group of people that has one. */
function byGroup(
  name: string,
  figureOf: (one: (typeof GROUPS)[number]) => number | undefined,
  more: Readonly<Record<string, string>> = {},
): Element[] {
  return GROUPS.flatMap((one) => {
    const figure = figureOf(one)
    if (figure === undefined) return []
    const by = [
      element('dimension', { name: 'sex', value: one.sex }),
      element('dimension', { name: 'age', value: one.age }),
    ]
    return [element(name, { ...more, value: String(figure) }, by)]
  })
}

function reachedPeople(row: Row): Element[] {
  const total = row.total === undefined ? [] : [element('actual', { value: String(row.total) })]
  return [...byGroup('actual', ({ group }) => row[group]), ...total]
}

interface Time {
  starts: string
  ends: string
}

function indicatorOf(
  of: Indicator,
  row: { language: string; reached: Row } | undefined,
  language: string,
  { starts, ends }: Time,
): Element {
  const year = { year: String(of.baselineYear ?? yearOf(starts)) }
  const began = byGroup('baseline', ({ baseline }) => of[baseline], year)
  const aimed = byGroup('target', ({ target }) => of[target])
  const people = row ? reachedPeople(row.reached) : []
  const hasPeople = began.length + aimed.length + people.length > 0
  const typed = { baseline: of.baseline, target: of.target, reached: row?.reached.reached }
  const texts = Object.values(typed).filter((text) => text !== undefined && text.trim() !== '')
  const isText = texts.some((text) => numberOf(text) === undefined)
  const isCounted = hasPeople || (of.countsPersons === true && of.measure !== 'qualitative')
  const code = isText && !isCounted ? QUALITATIVE : measure[of.measure ?? 'unit']
  const kind = code === QUALITATIVE && hasPeople ? UNIT : code
  const one = (name: string, lang: string, text: string | undefined, more = {}) => {
    if (kind === QUALITATIVE) {
      const comment = narrated('comment', lang, text)
      return comment && element(name, more, comment)
    }
    const value = numberOf(text)
    return value === undefined ? undefined : element(name, { ...more, value })
  }
  const days = period(starts, of.targetDate ?? ends)
  const told = kind === QUALITATIVE ? [] : texts.filter((text) => numberOf(text) === undefined)
  return element(
    'indicator',
    { measure: kind },
    element('title', {}, narrative(language, of.statement ?? '-')),
    narrated('description', language, told.join(' · ')),
    one('baseline', language, of.baseline, year),
    began,
    element(
      'period',
      {},
      element('period-start', { 'iso-date': days.from }),
      element('period-end', { 'iso-date': days.to }),
      one('target', language, of.target),
      aimed,
      one('actual', row?.language ?? language, row?.reached.reached),
      people,
    ),
  )
}

/** Figures of reports that answered no indicators of the proposal, each an indicator of its own. */
function figuresOf(report: StatusReport, { starts }: Time): Element[] {
  const language = report.contentLanguage ?? 'en'
  return (report.content?.figures ?? []).map((figure) => {
    const of: Indicator = { id: figure.id, statement: figure.indicator }
    const reached: Row = { ...figure, reached: figure.value }
    const one = indicatorOf(of, { language, reached }, language, { starts, ends: report.asOf })
    const title = element('title', {}, narrative(language, figure.indicator ?? '-'))
    return element('result', { type: resultType.other }, title, one)
  })
}

/** What was promised, level by level, and what the newest report says was reached. */
export function results(
  { content, contentLanguage }: Version,
  reports: readonly StatusReport[],
  time: Time,
): Element[] {
  const report = lastReport(reports)
  const rows = new Map((report?.content?.indicators ?? []).map((row) => [row.id, row]))
  const rowOf = (id: string) => {
    const reached = rows.get(id)
    return reached && { language: report?.contentLanguage ?? contentLanguage, reached }
  }
  const indicators = content.indicators ?? []
  const levels = (['output', 'outcome', 'impact', undefined] as const).flatMap((level) => {
    const some = indicators.filter((one) => one.level === level)
    if (some.length === 0) return []
    const stated = (content.results ?? []).filter((result) => result.level === level)
    const title =
      stated.map(({ statement }) => statement).join(' · ') || content.mainObjective || '-'
    return [
      element(
        'result',
        { type: resultType[level ?? 'other'] },
        element('title', {}, narrative(contentLanguage, title)),
        some.map((one) => indicatorOf(one, rowOf(one.id), contentLanguage, time)),
      ),
    ]
  })
  return [...levels, ...(report ? figuresOf(report, time) : [])]
}
