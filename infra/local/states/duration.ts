const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

const UNITS = [604_800, 86_400, 3600, 60, 1]

/** Milliseconds of an ISO 8601 duration without years and months, such as P30D or PT1H30M. */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text)
  if (!match || !/\d/.test(text) || text.endsWith('T')) return undefined
  const seconds = UNITS.reduce((sum, unit, index) => sum + unit * Number(match[index + 1] ?? 0), 0)
  return Math.round(seconds * 1000)
}
