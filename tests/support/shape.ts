import * as z from 'zod'

const nodeSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
})

const BOUNDS = ['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'exclusiveMinimum']
const MORE_BOUNDS = ['maximum', 'exclusiveMaximum', 'minItems', 'maxItems']
/** What every whole number in JavaScript is bounded by says nothing. */
const SAFE = Number.MAX_SAFE_INTEGER

function isAnything(value: unknown): boolean {
  return value === undefined || value === false || value === true
}

function bounds(node: Record<string, unknown>): string {
  // A format says what its pattern spells out.
  const kept = (name: string) => name !== 'pattern' || node['format'] === undefined
  return [...BOUNDS, ...MORE_BOUNDS]
    .filter(kept)
    .filter((name) => node[name] !== undefined && Math.abs(Number(node[name])) !== SAFE)
    .map((name) => ` ${name}=${String(node[name])}`)
    .join('')
}

function leaf(node: z.infer<typeof nodeSchema>): string {
  if (node.const !== undefined) return JSON.stringify(node.const)
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ')
  const type = Array.isArray(node.type) ? node.type.join(' | ') : (node.type ?? 'anything')
  return `${type}${bounds(node)}`
}

/** Which of several shapes one is: the one-valued fields that tell them apart. */
function variant(lines: readonly string[]): string {
  const tells = lines.filter((line) => /^\.[a-zA-Z]+: "[^"]*"$/.test(line))
  const named = tells.map((line) => line.slice(1).replace(': ', '='))
  if (named.length > 0) return named.join(', ')
  const fields = lines.map((line) => /^\.([^:]+)/.exec(line)?.[1] ?? line.slice(2))
  return fields.join(', ')
}

function choice(nodes: readonly unknown[], at: string): string[] {
  const all = nodes.map((node) => linesOf(node, ''))
  if (all.every((lines) => lines.length === 1 && lines[0]?.startsWith(': ')))
    return [`${at}: ${all.map(([line]) => line?.slice(2)).join(' | ')}`]
  const shared = (all[0] ?? []).filter((line) => all.every((lines) => lines.includes(line)))
  const own = all.flatMap((lines) => {
    const name = variant(lines.filter((line) => !shared.includes(line)))
    return lines.filter((line) => !shared.includes(line)).map((line) => `${at}(${name})${line}`)
  })
  return [...shared.map((line) => `${at}${line}`), ...own]
}

function linesOf(schema: unknown, at: string): string[] {
  const node = nodeSchema.parse(schema)
  const several = node.anyOf ?? node.oneOf
  if (several) return choice(several, at)
  if (node.allOf) return node.allOf.flatMap((part) => linesOf(part, at))
  if (node.properties) {
    const required = new Set(node.required)
    return Object.entries(node.properties).flatMap(([name, value]) =>
      linesOf(value, `${at}.${name}${required.has(name) ? '' : '?'}`),
    )
  }
  if (node.items !== undefined)
    return [...(bounds(node) ? [`${at}[]:${bounds(node)}`] : []), ...linesOf(node.items, `${at}[]`)]
  if (!isAnything(node.additionalProperties)) return linesOf(node.additionalProperties, `${at}{}`)
  return [`${at}: ${leaf(node)}`]
}

/** A schema as lines of text, one a value: `.votes[].reason?: string maxLength=4000`. */
export function shapeOf(schema: z.ZodType): string[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return linesOf(json, '')
}
