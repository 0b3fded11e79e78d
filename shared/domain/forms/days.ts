import { shortValue } from '../text/typed'

/** A year beyond these is a slip: nothing the fund asks about lies so far away. */
const EARLIEST = 1900
const LATEST = 2199

/** Names of the months in the three languages, without accents, as people type them. */
const months: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero'],
  ['february', 'fevrier', 'febrero'],
  ['march', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio'],
  ['july', 'juillet', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre'],
  ['october', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'decembre', 'diciembre'],
]

/**
 * Reads a day as `2005-03-31`, day first as `31/03/2005` or `31.3.2005`, or with the month's name in
 * English, French or Spanish. Gives `YYYY-MM-DD`, or undefined when it is no day of the calendar.
 */
export function readDay(text: string): string | undefined {
  const plain = fold(text)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain)
  if (dayFirst) return day(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]))
  const named = /^(\d{1,2})(?:er|st|nd|rd|th)?(?: de)? ([a-z]+)\.?,?(?: de)? (\d{4})$/.exec(plain)
  if (named) return day(Number(named[3]), monthNamed(named[2] ?? ''), Number(named[1]))
  return undefined
}

/** The last day that a year or a month of a year, or the day itself, can mean; else undefined. */
export function lastDayMeant(text: string): string | undefined {
  const plain = fold(text)
  const year = /^\d{4}$/.exec(plain)
  if (year) return day(Number(plain), 12, 31)
  const month = /^([a-z]+)\.?(?: de)? (\d{4})$/.exec(plain)
  if (month) return lastDayOfMonth(Number(month[2]), monthNamed(month[1] ?? ''))
  const numbered = /^(\d{4})-(\d{1,2})$/.exec(plain)
  if (numbered) return lastDayOfMonth(Number(numbered[1]), Number(numbered[2]))
  return readDay(text)
}

function fold(text: string): string {
  const letters = (shortValue(text) ?? '').normalize('NFD').replace(/\p{M}/gu, '')
  return letters.toLowerCase().trim().replace(/\s+/g, ' ')
}

function monthNamed(name: string): number {
  if (name.length < 3) return 0
  const matches = months.findIndex((names) => names.some((full) => full.startsWith(name)))
  return matches + 1
}

function day(year: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date))
  const isReal =
    year >= EARLIEST &&
    year <= LATEST &&
    time.getUTCMonth() === month - 1 &&
    time.getUTCDate() === date &&
    month >= 1
  return isReal ? time.toISOString().slice(0, 10) : undefined
}

function lastDayOfMonth(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined
  return day(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
}
