import { parseXML } from '@aws-sdk/xml-builder'
import type * as z from 'zod'
import { malformedXml } from './fault'

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** Elements by name; a list stands for as many elements, and what is undefined is left out. */
export interface Elements {
  readonly [name: string]: string | number | boolean | Elements | readonly Elements[] | undefined
}

export function xmlDocument(root: string, content: Elements, isError = false): string {
  const namespace = isError ? '' : ` xmlns="${NAMESPACE}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${namespace}>${written(content)}</${root}>`
}

function written(content: Elements): string {
  return Object.entries(content)
    .flatMap(([name, value]) => {
      const all = Array.isArray(value) ? value : value === undefined ? [] : [value]
      return all.map((one) => `<${name}>${inner(one)}</${name}>`)
    })
    .join('')
}

function inner(value: string | number | boolean | Elements): string {
  return typeof value === 'object' ? written(value) : escaped(String(value))
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\r\n\t]/g, (one) => `&#${one.charCodeAt(0)};`)
}

/** Reads a document; throws MalformedXML when it isn't one or doesn't fit. */
export function readXml<T>(body: Buffer, schema: z.ZodType<T>): T {
  let read: unknown
  try {
    read = parseXML(body.toString('utf8'))
  } catch {
    throw malformedXml()
  }
  const parsed = schema.safeParse(read)
  if (!parsed.success) throw malformedXml()
  return parsed.data
}
