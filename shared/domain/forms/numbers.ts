/**
 * Reads a number as people in different countries write it: `10000`, `10,000`, `10 000`, `10.000,50`,
 * `10'000.5`. A single separator before exactly three digits groups; before one or two it is the decimal
 * sign. Gives hundredths as an integer, or undefined when it is no number or has more than two decimals.
 */
export function readHundredths(text: string): number | undefined {
  const compact = text.replace(/[\s'’]/g, '')
  const match = /^([+-]?)(\d[\d.,]*)$/.exec(compact)
  const digits = match?.[2]
  if (!match || digits === undefined) return undefined
  const split = splitDecimals(digits)
  if (!split) return undefined
  const hundredths = Number(split.whole) * 100 + Number(split.decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(hundredths)) return undefined
  return match[1] === '-' && hundredths > 0 ? -hundredths : hundredths
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
  const amount = text.trim().replace(/^(?:USD|US\$|\$)\s*|\s*(?:USD|US\$|\$)$/gi, '')
  return readHundredths(amount)
}
