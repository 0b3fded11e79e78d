import * as z from 'zod'
import type { Place } from './reports/report'

const tokenSchema = z.tuple([z.string(), z.int(), z.string().nullable()])

/**
 * Where a page ended, as an address carries it: with a mark of what was asked for, so that a place in one report
 * is none in another.
 */
export function placeToken(place: Place, mark: string): string {
  const text = JSON.stringify([mark, place.year, place.after ?? null])
  return Buffer.from(text, 'utf8').toString('base64url')
}

/** The place that an address names; undefined for one that this report, asked for like this, never gave. */
export function readPlace(token: string, mark: string): Place | undefined {
  const text = Buffer.from(token, 'base64url').toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const read = tokenSchema.safeParse(value)
  if (!read.success || read.data[0] !== mark) return undefined
  const [, year, after] = read.data
  const place = { year, ...(after !== null && { after }) }
  return placeToken(place, mark) === token ? place : undefined
}
