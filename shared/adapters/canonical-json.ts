import canonicalize from 'canonicalize'

/**
 * A value's canonical JSON (RFC 8785). Throws on whatever JSON would leave out or bend: undefined, functions,
 * symbols, big integers and numbers that aren't finite.
 */
export function canonicalJson(value: unknown): string {
  checkJson(value)
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Nothing to write as JSON.')
  return text
}

function checkJson(value: unknown): void {
  if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return
  if (typeof value !== 'object') throw new Error(`A value of type ${typeof value} has no digest.`)
  for (const part of Object.values(value)) checkJson(part)
}
