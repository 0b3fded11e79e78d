const OFFSET_DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Epoch milliseconds of an ISO 8601 date-time with an offset, as Java's OffsetDateTime takes it:
 * seconds and up to nanoseconds are optional. Undefined for anything else.
 */
export function parseTimestamp(text: string): number | undefined {
  const match = OFFSET_DATE_TIME.exec(text)
  if (!match) return undefined
  const [, date = '', minutes = '', seconds = '00', fraction = '', offset = ''] = match
  const day = new Date(`${date}T00:00:00Z`)
  // Date rolls the thirtieth of February over to March.
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) return undefined
  if (Number(minutes.slice(0, 2)) > 23) return undefined
  const milliseconds = `${fraction}000`.slice(0, 3)
  const time = Date.parse(`${date}T${minutes}:${seconds}.${milliseconds}${offset}`)
  return Number.isNaN(time) ? undefined : time
}
