/** An item as a stream shows it. */
export function imageOf(item: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, attributeOf(value)]))
}

function attributeOf(value: unknown): unknown {
  if (value === null) return { NULL: true }
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: String(value) }
  if (typeof value === 'boolean') return { BOOL: value }
  if (Array.isArray(value)) return { L: value.map(attributeOf) }
  if (typeof value === 'object') return { M: imageOf(value) }
  throw new Error(`No attribute holds a ${typeof value}.`)
}
