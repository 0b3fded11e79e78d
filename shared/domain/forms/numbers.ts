import { shortValue } from '../text/typed'

/**
 * Reads a number as people in different countries write it: `10000`, `10,000`, `10 000`, `10.000,50`,
 * `10'000.5`. A single separator before exactly three digits groups; before one or two it is the decimal
 * sign. Gives hundredths as an integer, or undefined when it is no number or has more than two decimals.
 */
export function readHundredths(text: string): number | undefined {
  const typed = shortValue(text)
  const match = typed === undefined ? null : /^([+-]?)\s?(\d[\d.,\s'’]*)$/.exec(typed)
  const digits = match && withoutBlanks(match[2] ?? '')
  if (!match || digits === undefined || digits === null) return undefined
  const split = splitDecimals(digits)
  if (!split) return undefined
  const hundredths = Number(split.whole) * 100 + Number(split.decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(hundredths)) return undefined
  return match[1] === '-' && hundredths > 0 ? -hundredths : hundredths
}

/** Blanks and apostrophes stand between groups of three digits only: in `1 1` something is missing. */
function withoutBlanks(digits: string): string | undefined {
  const [first = '', ...groups] = digits.split(/[\s'’]/)
  const isGrouped =
    groups.length === 0 ||
    (/^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}(?:[.,]\d{0,3})?$/.test(group)))
  return isGrouped ? [first, ...groups].join('') : undefined
}

function splitDecimals(digits: string): { whole: string; decimals: string } | undefined {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  if (last < 0) return { whole: digits, decimals: '' }
  const sign = digits.charAt(last)
  const before = digits.slice(0, last)
  const after = digits.slice(last + 1)
  const other = sign === '.' ? ',' : '.'
  const isDecimal =
    after.length <= 2 && after.length > 0 && !before.includes(sign) && grouped(before, other)
  if (isDecimal) return { whole: before.replaceAll(other, ''), decimals: after }
  return grouped(digits, sign) ? { whole: digits.replaceAll(sign, ''), decimals: '' } : undefined
}

/** Whether digits stand in groups of three, or have no separator at all. */
function grouped(digits: string, separator: string): boolean {
  const [first = '', ...groups] = digits.split(separator)
  if (!/^\d+$/.test(first)) return false
  if (groups.length === 0) return true
  return first.length <= 3 && !/^0/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
}

/** Money as typed, with or without `USD`, `US$` or `$` on either side, in cents. */
export function readMoney(text: string): number | undefined {
  const typed = shortValue(text)
  if (typed === undefined) return undefined
  const amount = typed.replace(/^(?:USD|US\$|\$)/i, '').replace(/(?:USD|US\$|\$)$/i, '')
  return readHundredths(amount)
}

/** Cents as `readMoney` reads them again, in the digits a field holds: `1500`, `1500.50`. */
export function typedMoney(cents: number): string {
  const dollars = spreadsheetDollars(cents)
  return dollars.endsWith('.00') ? dollars.slice(0, -3) : dollars
}

/** Cents as dollars with two decimals, as spreadsheets expect. */
export function spreadsheetDollars(cents: number): string {
  return (cents / 100).toFixed(2)
}
