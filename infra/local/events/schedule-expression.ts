import { Refusal } from '../refusal'

/** When a schedule runs: every so many milliseconds, or at the times that a cron expression names. */
export type Schedule =
  | { readonly kind: 'rate'; readonly period: number }
  | { readonly kind: 'cron'; next(after: number): number | undefined }

const UNITS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const DAY = 86_400_000
const LAST_YEAR = 2199

/** Reads `rate(1 hour)` or `cron(0 6 * * ? *)`, in UTC. Throws a Refusal at anything else. */
export function parseSchedule(expression: string): Schedule {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression)
  if (rate) return { kind: 'rate', period: Number(rate[1]) * (UNITS[rate[2] ?? ''] ?? DAY) }
  const fields = /^cron\(([^)]*)\)$/.exec(expression)?.[1]?.trim().split(/\s+/)
  if (fields?.length !== 6)
    throw new Refusal(`The schedule ${expression} is neither rate(…) nor cron(…).`)
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = fields
  const minutes = values(minute, 0, 59)
  const hours = values(hour, 0, 23)
  const months = new Set(values(month, 1, 12, MONTHS, 1))
  const years = new Set(values(year, 1970, LAST_YEAR))
  const isDay = dayTest(day, weekday)
  return {
    kind: 'cron',
    next: (after) => {
      const start = new Date(after)
      let date = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate())
      for (; new Date(date).getUTCFullYear() <= LAST_YEAR; date += DAY) {
        const at = new Date(date)
        if (!years.has(at.getUTCFullYear()) || !months.has(at.getUTCMonth() + 1) || !isDay(at))
          continue
        for (const h of hours) {
          for (const m of minutes) {
            const time = date + h * 3_600_000 + m * 60_000
            if (time > after) return time
          }
        }
      }
      return undefined
    },
  }
}

function dayTest(day: string, weekday: string): (date: Date) => boolean {
  if (weekday !== '?' && weekday !== '*') {
    const nth = /^([A-Z]{3}|\d)#([1-5])$/i.exec(weekday)
    if (nth) {
      const wanted = number(nth[1] ?? '', DAYS, 1)
      return (date) =>
        date.getUTCDay() + 1 === wanted && Math.ceil(date.getUTCDate() / 7) === Number(nth[2])
    }
    const days = new Set(values(weekday, 1, 7, DAYS, 1))
    return (date) => days.has(date.getUTCDay() + 1)
  }
  if (day === 'L') return (date) => new Date(date.getTime() + DAY).getUTCDate() === 1
  const days = new Set(values(day, 1, 31))
  return (date) => days.has(date.getUTCDate())
}

/** Every number that a field names: a star, a number, a range, a list, any of them with a step, names. */
function values(
  field: string,
  least: number,
  most: number,
  names: string[] = [],
  base = 0,
): number[] {
  const found = new Set<number>()
  for (const part of field.split(',')) {
    const [range = '', step] = part.split('/')
    const whole = range === '*' || range === '?'
    const [first = '', last] = range.split('-')
    const from = whole ? least : number(first, names, base)
    const to =
      whole || (step !== undefined && last === undefined)
        ? most
        : number(last ?? first, names, base)
    const by = step === undefined ? 1 : Number(step)
    if (![from, to, by].every(Number.isInteger) || from < least || to > most || by < 1) {
      throw new Refusal(`The cron field ${field} is not understood by the local host.`)
    }
    for (let value = from; value <= to; value += by) found.add(value)
  }
  return [...found].sort((one, other) => one - other)
}

function number(text: string, names: readonly string[], base: number): number {
  const named = names.indexOf(text.toUpperCase())
  return named < 0 ? Number(text) : named + base
}
