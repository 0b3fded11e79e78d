import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { nameOf, columnsOf } from '../../functions/serve-finance/formats'
import { everyParameter } from '../../functions/serve-finance/parameters'
import { reportNames, reports, type ReportName } from '../../functions/serve-finance/reports'
import type { Report } from '../../functions/serve-finance/reports/report'
import { columnKinds, type ColumnName } from '../../shared/domain/finance/columns'
import { byValues, type By } from '../../shared/domain/finance/totals-report'
import { columnTexts } from '../../shared/texts/figures'
import { translator } from '../../shared/texts/language'
import { FinanceBench } from '../unit/finance/bench'

/**
 * Opens every file of figures as Python's pandas and openpyxl, and LibreOffice, do: each amount a number, each day
 * a day, and columns that come to their total, in both ways of writing numbers. What isn't installed is said.
 * `PYTHON` names another Python.
 */

const LOCALES = { en: 'en', fr: 'fr', 'es-ES': 'es' } as const
const python = process.env.PYTHON ?? 'python3'

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

const ofReports: readonly { name: ReportName; by?: By }[] = [
  ...reportNames.filter((name) => name !== 'totals').map((name) => ({ name })),
  ...byValues.map((by) => ({ name: 'totals' as const, by })),
]

/** Writes every report in every locale and format, with what its columns hold. */
async function writeFiles(directory: string): Promise<number> {
  const bench = await new FinanceBench().fill()
  for (const { name, by } of ofReports) {
    const file = by === undefined ? name : `${name}-by-${by}`
    const time = name === 'reconciliation' ? 'year=2005' : 'from=2004-01&to=2006-12'
    const path = `/finance/${name}?${time}${by === undefined ? '' : `&by=${by}`}`
    const report: Report = reports[name]
    const shape = report.shape(everyParameter.parse(by === undefined ? {} : { by }))
    const columns = columnsOf(shape).filter((column) => columnKinds[column] !== 'instant')
    const held = (heading: (column: ColumnName) => string) =>
      Object.fromEntries(
        columns.map((column) => [
          heading(column),
          { kind: columnKinds[column], sums: shape.sums.some((sum) => sum === column) },
        ]),
      )
    const kinds = {
      csv: held((column) => nameOf(column, 'Usd')),
      ...Object.fromEntries(
        Object.entries(LOCALES).map(([locale, language]) => [
          locale,
          held((column) => {
            const text = translator(language)(columnTexts[column])
            return columnKinds[column] === 'money' ? `${text} (USD)` : text
          }),
        ]),
      ),
    }
    writeFileSync(join(directory, `${file}.kinds.json`), JSON.stringify(kinds))
    for (const locale of Object.keys(LOCALES))
      for (const format of ['csv', 'xlsx']) {
        const { bytes } = await bench.get(`${path}&format=${format}&locale=${locale}`)
        writeFileSync(join(directory, `${file}.${locale}.${format}`), bytes)
      }
  }
  return ofReports.length * Object.keys(LOCALES).length * 2
}

function checked(directory: string): boolean {
  const { status, stdout, stderr } = spawnSync(
    python,
    [join(import.meta.dirname, 'spreadsheet.py'), directory],
    { encoding: 'utf8' },
  )
  const told = stdout.split('\n').filter((line) => !line.endsWith('as they should be'))
  for (const line of [...told, stderr].filter((one) => one.trim() !== '')) console.log(line)
  return status === 0
}

/** How a CSV is opened where its locale is used: UTF-8, its separator, and numbers as they are written there. */
const OPENED_BY = {
  en: 'CSV:44,34,76,1,,1033,false,true',
  fr: 'CSV:59,34,76,1,,1036,false,true',
  'es-ES': 'CSV:59,34,76,1,,3082,false,true',
} as const satisfies Record<keyof typeof LOCALES, string>

/** Has LibreOffice open each file of a kind, and write what it saw as workbooks in a folder of its own. */
function seenByLibreOffice(from: string, format: 'csv' | 'xlsx'): string {
  const to = join(from, `seen-${format}`)
  mkdirSync(to)
  for (const [locale, filter] of Object.entries(OPENED_BY)) {
    const names = readdirSync(from).filter((name) => name.endsWith(`.${locale}.${format}`))
    const opened = format === 'csv' ? [`--infilter=${filter}`] : []
    const files = names.map((name) => join(from, name))
    spawnSync('soffice', [
      '--headless',
      ...opened,
      '--convert-to',
      'xlsx',
      '--outdir',
      to,
      ...files,
    ])
  }
  for (const name of readdirSync(from).filter((one) => one.endsWith('.kinds.json'))) {
    const kinds = kindsSchema.parse(JSON.parse(readFileSync(join(from, name), 'utf8')))
    const each = Object.keys(kinds).map((key) => [key, kinds[format === 'csv' ? 'csv' : key]])
    writeFileSync(join(to, name), JSON.stringify(Object.fromEntries(each)))
  }
  return to
}

const kindsSchema = z.record(z.string(), z.unknown())

async function main(): Promise<boolean> {
  const directory = mkdtempSync(join(tmpdir(), 'wggi-spreadsheet-'))
  try {
    const files = await writeFiles(directory)
    console.log(
      `${files} files of ${ofReports.length} reports in ${Object.keys(LOCALES).length} locales`,
    )
    if (!runs(python, '-c', 'import pandas, openpyxl')) {
      console.log('Left out: pandas and openpyxl aren’t installed, so nothing was opened.')
      return true
    }
    const isRight = checked(directory)
    console.log(`pandas and openpyxl: ${isRight ? 'all as they should be' : 'WRONG'}`)
    if (!runs('soffice', '--version')) {
      console.log('Left out: LibreOffice isn’t installed.')
      return isRight
    }
    const isSeenRight = (['csv', 'xlsx'] as const).every((format) => {
      const seen = seenByLibreOffice(directory, format)
      const count = readdirSync(seen).filter((name) => name.endsWith('.xlsx')).length
      return count === files / 2 && checked(seen)
    })
    console.log(`LibreOffice: ${isSeenRight ? 'all as they should be' : 'WRONG'}`)
    return isRight && isSeenRight
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

process.exit((await main()) ? 0 : 1)
