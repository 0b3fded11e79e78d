import type { Context } from 'hono'
import { csvOf, jsonOf, languageOf, xlsxOf } from './formats'
import type { ReadReport } from './read-report'

/** Kept by its reader alone, who asks each time whether it still holds. */
export const ASKED_AGAIN = 'private, no-cache'

export const CSV = 'text/csv; charset=utf-8'
export const ZIP = 'application/zip'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface AnswerDependencies {
  portalUrl: string
  hashSecret: (secret: string) => string
}

function nextPage(context: Context, portalUrl: string, { next }: ReadReport): string | undefined {
  if (next === undefined) return undefined
  const url = new URL(context.req.path, portalUrl)
  url.search = new URL(context.req.url).search
  for (const [name, value] of Object.entries(next)) url.searchParams.set(name, value)
  return url.href
}

/** `wggi-totals-by-mission-2005-as-of-2005-12-31.csv` */
export function fileNameOf({ name, query, asOf }: ReadReport, extension: string): string {
  const { year, from, to } = query
  const parts = [name, year, from, to === undefined ? undefined : `to-${to}`, `as-of-${asOf}`]
  return `wggi-${parts.filter((part) => part !== undefined).join('-')}.${extension}`
}

/** A page of a report in the format it was asked for, with where the next is and a tag by which it is kept. */
export async function answer(
  context: Context,
  { portalUrl, hashSecret }: AnswerDependencies,
  read: ReadReport,
): Promise<Response> {
  context.header('Cache-Control', ASKED_AGAIN)
  const { query } = read
  const next = nextPage(context, portalUrl, read)
  if (next !== undefined) context.header('Link', `<${next}>; rel="next"`)
  if (query.format === 'json')
    return context.json({ ...jsonOf(read), ...(next !== undefined && { next }) })
  // A workbook holds when it was made, so that its bytes never are the same: what it says is.
  if (query.format === 'xlsx')
    context.header('ETag', `"${hashSecret(JSON.stringify([languageOf(query), read]))}"`)
  return fileAnswer(context, read)
}

/** A report as a file to keep. */
export async function fileAnswer(context: Context, read: ReadReport): Promise<Response> {
  const { query } = read
  const isCsv = query.format === 'csv'
  const name = fileNameOf(read, isCsv ? 'csv' : 'xlsx')
  context.header('Content-Disposition', `attachment; filename="${name}"`)
  return isCsv
    ? context.body(csvOf(read, query), 200, { 'Content-Type': CSV })
    : context.body(await xlsxOf(read, languageOf(query)), 200, { 'Content-Type': XLSX })
}

/** A year's archive to keep. */
export function archiveAnswer(
  context: Context,
  { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Response {
  context.header('Content-Disposition', `attachment; filename="${name}"`)
  return context.body(bytes, 200, { 'Content-Type': ZIP })
}
