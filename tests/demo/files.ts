import { languages } from '../../shared/texts/language'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Books } from './books'

/** What of the portfolio finance keeps, each under its report's name. */
const REPORTS: Readonly<Record<string, Record<string, string>>> = {
  totals: { year: '2005', by: 'mission' },
  ledger: { year: '2005' },
  'carry-over': { year: '2005' },
  payments: { year: '2005' },
}

const FORMATS = ['csv', 'xlsx']

/** Writes figures as files that spreadsheets open, and the IATI file, as they are given out; tells where they are. */
export async function writeFiles(
  books: Pick<Books, 'file' | 'iati'>,
  papers: readonly Paper[],
  directory: string,
): Promise<string[]> {
  mkdirSync(directory, { recursive: true })
  const paths: string[] = []
  for (const [report, query] of Object.entries(REPORTS))
    for (const format of FORMATS) {
      const path = join(directory, `${report}.${format}`)
      writeFileSync(path, await books.file(report, { ...query, format }))
      paths.push(path)
    }
  const iati = join(directory, 'iati-activities.xml')
  writeFileSync(iati, await books.iati())
  for (const { name, content } of papers) {
    writeFileSync(join(directory, name), content)
    paths.push(join(directory, name))
  }
  return [...paths, iati]
}

export interface Paper {
  name: string
  content: Uint8Array
}

/** The report to the Council as it stands: in each language, as a page and as a document. */
export async function readPapers(books: Pick<Books, 'councilReport'>): Promise<Paper[]> {
  const papers: Paper[] = []
  for (const language of languages)
    for (const format of ['html', 'docx'] as const)
      papers.push({
        name: `council-report-2005-${language}.${format}`,
        content: await books.councilReport(2005, format, language),
      })
  return papers
}
