import { asTyped } from '../text/typed'

/** An element of an IATI file: plain data whose order is that of the file. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Element | string)[]
}

type Child = Element | string | undefined | readonly Element[]

/** An element; attributes and children that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): Element {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  )
  return {
    name,
    attributes: Object.fromEntries(given),
    children: children.flatMap((child) => {
      if (child === undefined) return []
      return typeof child === 'string' || 'name' in child ? [child] : [...child]
    }),
  }
}

/** Text that somebody reads, in the language it was written in. */
export function narrative(language: string, text: string): Element {
  return element('narrative', { 'xml:lang': language }, asTyped(text).trim())
}

/** An element that holds a text alone; undefined where there is none to read. */
export function narrated(
  name: string,
  language: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Element | undefined {
  if (text === undefined || asTyped(text).trim() === '') return undefined
  return element(name, attributes, narrative(language, text))
}

/** US cents as a decimal number of dollars. */
export function dollars(cents: number): string {
  return (cents / 100).toFixed(2)
}
