import * as z from 'zod'

/** A moment as ISO 8601 in UTC with milliseconds, so that text order is time order. */
export const instantSchema = z.iso.datetime({ precision: 3 })
/** A calendar day in UTC, `YYYY-MM-DD`. */
export const daySchema = z.iso.date()

const DAY = 86_400_000

export function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** The UTC day a moment falls on. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10)
}

/** The calendar year of a day or moment, in UTC. */
export function yearOf(at: string): number {
  return Number(at.slice(0, 4))
}

/** A moment moved by whole or part days; negative goes back. */
export function plusDays(instant: string, days: number): string {
  return toInstant(Date.parse(instant) + days * DAY)
}

export function plusHours(instant: string, hours: number): string {
  return plusDays(instant, hours / 24)
}

export function plusMinutes(instant: string, minutes: number): string {
  return plusDays(instant, minutes / (24 * 60))
}

/** A day moved on by working days, Monday to Friday. */
export function plusWorkingDays(day: string, days: number): string {
  let [to, left] = [startOfDay(day), days]
  while (left > 0) {
    to = plusDays(to, 1)
    const weekday = new Date(to).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return dayOf(to)
}

/** The first moment of a day. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00.000Z`
}

/** The last moment of a day, for due dates that are days. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59.999Z`
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(startOfDay(to)) - Date.parse(startOfDay(from))) / DAY)
}

/** A day moved by whole days; negative goes back. */
export function daysAfter(day: string, days: number): string {
  return dayOf(plusDays(startOfDay(day), days))
}

/** A day moved by whole months, kept inside the target month. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** Seconds from `now` until `then`, at least one, as Step Functions wants them. */
export function secondsUntil(now: string, then: string): number {
  return Math.max(1, Math.ceil((Date.parse(then) - Date.parse(now)) / 1_000))
}

/** The last day of a month `YYYY-MM`. */
export function endOfMonth(month: string): string {
  return daysAfter(plusMonths(`${month}-01`, 1), -1)
}
