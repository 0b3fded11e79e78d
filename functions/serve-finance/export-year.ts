import * as z from 'zod'
import { columnKinds, type ColumnKind } from '../../shared/domain/finance/columns'
import { byValues } from '../../shared/domain/finance/totals-report'
import { zipFile } from '../../shared/runtime/tables/zip'
import { columnTexts } from '../../shared/texts/figures'
import { translator, type Language, type Translate } from '../../shared/texts/language'
import { columnsOf, csvOf, jsonOf, languageOf, nameOf, xlsxOf } from './formats'
import { parameters } from './parameters'
import { readParameters } from './query'
import { readReport, type ReadReport, type ReportProblem } from './read-report'
import { reportNames, reports, type ReportName } from './reports'
import type { Books } from './reports/report'
import { exportTexts } from './texts'

const { locale, lang } = parameters.writing

/** What a year's file may be asked with. */
export const exportParameters = z.strictObject({
  year: parameters.period.year,
  asOf: parameters.period.asOf,
  locale,
  lang,
})

/** What each kind of column holds in each file. */
function unitOf(t: Translate, kind: ColumnKind): string {
  return t(exportTexts.kinds[kind])
}

function section(t: Translate, name: ReportName, reads: readonly ReadReport[]): string {
  const columns = [...new Set(reads.flatMap(({ shape }) => columnsOf(shape)))]
  const lines = columns.map((column) => {
    const kind = columnKinds[column]
    const said = [nameOf(column, 'Usd'), nameOf(column, 'Cents')]
    const names = [...new Set(said)].map((one) => `\`${one}\``).join(' / ')
    return `| ${names} | ${t(columnTexts[column])} | ${unitOf(t, kind)} |`
  })
  const files = reads.map((read) => read.name).join(', ')
  return [
    `## ${t(reports[name].title)}`,
    `${t(reports[name].about)}. ${t(exportTexts.files, { files })}`,
    `| ${t(exportTexts.column)} | ${t(exportTexts.meaning)} | ${t(exportTexts.holds)} |\n| --- | --- | --- |\n${lines.join('\n')}`,
  ].join('\n\n')
}

interface Part {
  report: ReportName
  read: ReadReport
}

function readme(language: Language, year: string, parts: readonly Part[]): string {
  const t = translator(language)
  const asOfs = parts.map(({ read }) => `- ${read.name}: ${read.asOf}`)
  const sections = reportNames.map((name) =>
    section(
      t,
      name,
      parts.filter(({ report }) => report === name).map(({ read }) => read),
    ),
  )
  const head = [`# ${t(exportTexts.heading, { year })}`, t(exportTexts.about)]
  return `${[...head, `${t(exportTexts.asOf)}\n\n${asOfs.join('\n')}`, ...sections].join('\n\n')}\n`
}

/**
 * Every report of a year as one archive: each as CSV, workbook and JSON, totals by each thing they are summed by,
 * and what each column is.
 */
export async function exportYear(
  books: Books,
  given: URLSearchParams,
  today: string,
): Promise<
  { name: string; bytes: Uint8Array<ArrayBuffer> } | { problems: readonly ReportProblem[] }
> {
  const asked = readParameters(exportParameters, given)
  if ('problems' in asked) return asked
  if (!given.has('year')) return { problems: [{ why: 'noYear' }] }
  const whole = { ...books, pageRows: Infinity }
  const parts: Part[] = []
  const files: Record<string, Uint8Array> = {}
  for (const report of reportNames) {
    const { shape } = reports[report].parameters
    const takes = (name: string) => Object.hasOwn(shape, name)
    for (const by of takes('by') ? byValues : [undefined]) {
      const query = new URLSearchParams(
        [...given].filter(([name]) => name !== 'asOf' || takes(name)),
      )
      if (by !== undefined) query.set('by', by)
      const found = await readReport(whole, report, query, today)
      if ('problems' in found) return found
      const { read } = found
      parts.push({ report, read })
      files[`${read.name}.csv`] = csvOf(read, read.query)
      files[`${read.name}.xlsx`] = await xlsxOf(read, languageOf(read.query))
      files[`${read.name}.json`] = new TextEncoder().encode(JSON.stringify(jsonOf(read), null, 2))
    }
  }
  const [first] = parts
  const year = given.get('year') ?? ''
  const language = first ? languageOf(first.read.query) : 'en'
  files['README.md'] = new TextEncoder().encode(readme(language, year, parts))
  return { name: `wggi-${year}-as-of-${given.get('asOf') ?? today}.zip`, bytes: zipFile(files) }
}
