import Builder from 'fast-xml-builder'
import type { Element } from '../domain/iati/element'

type Node = Readonly<Record<string, unknown>>

const builder = new Builder({
  preserveOrder: true,
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
})

function node({ name, attributes, children }: Element): Node {
  const below = children.map((child) =>
    typeof child === 'string' ? { '#text': child } : node(child),
  )
  const named = Object.entries(attributes).map(([key, value]) => [`@_${key}`, value])
  return { [name]: below, ...(named.length > 0 && { ':@': Object.fromEntries(named) }) }
}

/** An element as an XML document. */
export function xmlOf(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([node(root)])}\n`
}
