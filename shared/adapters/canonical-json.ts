import canonicalize from 'canonicalize'

/**
 * A value's canonical JSON (RFC 8785). Throws on whatever JSON would leave out or bend: undefined, functions,
 * symbols, sets, big integers and numbers that aren't finite.
 */
export function canonicalJson(value: unknown): string {
  if (!isJson(value)) throw new Error('A value that isn’t JSON has no digest.')
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Nothing to write as JSON.')
  return text
}

/** Whether a value is written as JSON with nothing left out or bent. */
export function isJson(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  return (Array.isArray(value) || isPlain(value)) && Object.values(value).every(isJson)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
