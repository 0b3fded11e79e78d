import type { Language } from '../domain/people'
import { unNames } from './country-names'

/** Regional habits are those of Geneva-neutral English, French and Spanish: 31 March 2005, 24-hour times. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', es: 'es' }

/** French groups four digits too; English and Spanish begin at five. */
const grouping = { en: 'min2', fr: 'always', es: 'min2' } as const

/** US cents as `USD 10,000` or `USD 10,000.50`, with the language's separators. */
export function formatMoney(language: Language, cents: number): string {
  const fractionDigits = cents % 100 === 0 ? 0 : 2
  const digits = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
    useGrouping: 'always',
  }).format(cents / 100)
  return language === 'en' ? `USD ${digits}` : `${digits}\u00a0USD`
}

export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language], { useGrouping: grouping[language] }).format(value)
}

export function formatPercent(language: Language, value: number): string {
  const digits = formatNumber(language, value)
  return language === 'en' ? `${digits}%` : `${digits}\u00a0%`
}

/** French counts the first of a month, and no other day: 1er janvier 2005. */
function writtenDay(language: Language, time: number, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone })
    .formatToParts(time)
    .map(({ type, value }) =>
      language === 'fr' && type === 'day' && value === '1' ? '1er' : value,
    )
    .join('')
}

/** A day `YYYY-MM-DD` as `31 March 2005`; anything that is no such day is shown as it is. */
export function formatDay(language: Language, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : writtenDay(language, time, 'UTC')
}

/** A month `YYYY-MM` as `March 2005`. */
export function formatMonth(language: Language, month: string): string {
  const time = Date.parse(`${month}-01T00:00:00Z`)
  if (Number.isNaN(time)) return month
  const shown = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[language], shown).format(time)
}

/** Days from one to another as `29 November – 2 December 2005`. */
export function formatDays(language: Language, from: string, to: string): string {
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00:00Z`))
  if (first === undefined || last === undefined || from >= to) return formatDay(language, from)
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
    .formatRange(first, last)
    .replaceAll('\u2009', '\u00a0')
}

const dayToTime: Readonly<Record<Language, string>> = { en: ', ', fr: ' à ', es: ', a las ' }

/** A moment as `31 March 2005, 14:05 UTC`, or in a time zone, which is then named. */
export function formatMoment(language: Language, instant: string, timeZone = 'UTC'): string {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return instant
  const day = writtenDay(language, time, timeZone)
  return `${day}${dayToTime[language]}${formatTime(language, instant, timeZone)}`
}

/**
 * The time of day of a moment as `14:05 UTC`, or in a time zone as `16:05 (Europe/Zurich)`; in French as
 * `14 h 05 (UTC)`, in Spanish as `14:05 (UTC)`.
 */
export function formatTime(language: Language, instant: string, timeZone = 'UTC'): string {
  const parts = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(Date.parse(instant))
  const between = language === 'fr' ? '\u00a0h\u00a0' : ':'
  const clock = parts.map(({ type, value }) => (type === 'literal' ? between : value)).join('')
  const zone = language === 'en' && timeZone === 'UTC' ? 'UTC' : `(${timeZone})`
  return `${clock} ${zone}`
}

const countryNames = new Map<Language, Intl.DisplayNames>()

/** A country's short name as the United Nations writes it; a code that names none is shown as it is. */
export function formatCountry(language: Language, code: string): string {
  const names =
    countryNames.get(language) ?? new Intl.DisplayNames(locales[language], { type: 'region' })
  countryNames.set(language, names)
  const united = unNames[code]
  if (united) return united[language]
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}

/** `a, b and c`. */
export function formatList(language: Language, parts: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts)
}

/** Sorts by the language's alphabet. */
export function compareTexts(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(locales[language]).compare
}
