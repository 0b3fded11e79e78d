import * as z from 'zod'
import { readAddress } from '../programme/addresses'
import { asTyped, isLonger, lengthOf, oneLine, shortValue } from '../text/typed'
import { choiceSets } from './choices'
import { countryCodes } from './countries'
import { lastDayMeant, readDay } from './days'
import type { Field } from './catalogue'
import { readHundredths, readMoney } from './numbers'
import type { ProblemDetail } from './problems'

/** A value read from what was typed, nothing when nothing was, or what is wrong with it. */
export type Reading =
  | { value: unknown; problem?: undefined; part?: undefined }
  | { value?: undefined; problem: ProblemDetail; part?: 'said' | 'date' }

/** What was typed for one field; `part` names the inputs of an imprecise date. */
export interface Typed {
  text: string
  entries: readonly string[]
  said: string
  date: string
  /** Ids that references may name. */
  known: readonly string[]
}

const none = {}

/** Longer than any value, so that its own reader says what it wants. */
const TOO_LONG = '?'

/** Reads one field's answer. Never throws. */
export function readValue(field: Pick<Field, 'meta' | 'schema'>, typed: Typed): Reading {
  const reading = readByType(field, typed)
  if (reading.problem || reading.value === undefined) return reading
  const checked = z.safeParse(field.schema, reading.value)
  return checked.success ? { value: checked.data } : { problem: { code: 'invalid', params: none } }
}

function readByType({ meta }: Pick<Field, 'meta'>, typed: Typed): Reading {
  const text = shortValue(typed.text) ?? TOO_LONG
  switch (meta.type) {
    case 'line':
      return readText(oneLine(typed.text), meta.max)
    case 'text':
      return readText(asTyped(typed.text).trim(), meta.max)
    case 'email':
      return readEmail(text)
    case 'integer':
      return readWhole(text, meta.min, meta.max)
    case 'percent':
      return readWhole(text.endsWith('%') ? text.slice(0, -1).trimEnd() : text, 0, 100)
    case 'money':
      return readAmount(text)
    case 'date':
      return readDate(text)
    case 'imprecise-date':
      return readImprecise(oneLine(typed.said), shortValue(typed.date) ?? TOO_LONG)
    case 'yes-no':
      return readOne(text, { yes: true, no: false })
    case 'country':
      return readOne(text, Object.fromEntries(countryCodes.map((code) => [code, code])))
    case 'choice':
      return readOne(text, Object.fromEntries(choiceSets[meta.set].map((value) => [value, value])))
    case 'choices':
      return readSome(typed.entries, choiceSets[meta.set])
    case 'references':
      return readReferences(typed.entries, typed.known)
    case 'missions':
      return readMissions(typed.entries)
    case 'list':
      return { value: undefined }
  }
}

function readText(text: string, max: number): Reading {
  if (text === '') return { value: undefined }
  if (isLonger(text, max))
    return { problem: { code: 'too-long', params: { max, length: lengthOf(text) } } }
  return { value: text }
}

function readEmail(text: string): Reading {
  if (text === '') return { value: undefined }
  const address = readAddress(text)
  return address === undefined
    ? { problem: { code: 'not-an-address', params: none } }
    : { value: address }
}

function readWhole(text: string, min: number, max: number): Reading {
  if (text === '') return { value: undefined }
  const hundredths = readHundredths(text)
  if (hundredths === undefined) return { problem: { code: 'not-a-number', params: none } }
  if (hundredths % 100 !== 0) return { problem: { code: 'not-whole', params: none } }
  const value = hundredths / 100
  if (value < min) return { problem: { code: 'below', params: { min } } }
  if (value > max) return { problem: { code: 'above', params: { max } } }
  return { value }
}

const largestCents = 100_000_000_00

function readAmount(text: string): Reading {
  if (text === '') return { value: undefined }
  const cents = readMoney(text)
  if (cents === undefined) return { problem: { code: 'not-money', params: none } }
  if (cents < 0) return { problem: { code: 'below', params: { min: 0 } } }
  if (cents > largestCents) {
    return { problem: { code: 'money-above', params: { maxCents: largestCents } } }
  }
  return { value: cents }
}

function readDate(text: string): Reading {
  if (text === '') return { value: undefined }
  const day = readDay(text)
  return day ? { value: day } : { problem: { code: 'not-a-date', params: none } }
}

const longestSaying = 80

function readImprecise(said: string, date: string): Reading {
  if (said === '' && date === '') return { value: undefined }
  if (isLonger(said, longestSaying)) {
    const params = { max: longestSaying, length: lengthOf(said) }
    return { problem: { code: 'too-long', params }, part: 'said' }
  }
  const day = date === '' ? lastDayMeant(said) : readDay(date)
  if (!day) {
    const code = date === '' ? 'date-needed' : 'not-a-date'
    return { problem: { code, params: none }, part: 'date' }
  }
  return { value: said === '' ? { date: day } : { said, date: day } }
}

function readOne<Value>(text: string, offered: Readonly<Record<string, Value>>): Reading {
  if (text === '') return { value: undefined }
  return Object.hasOwn(offered, text)
    ? { value: offered[text] }
    : { problem: { code: 'not-offered', params: none } }
}

/** In the order offered, so that the order of ticking makes no difference. */
function readSome(entries: readonly string[], offered: readonly string[]): Reading {
  const chosen = new Set(entries)
  const value = offered.filter((entry) => chosen.has(entry))
  if (value.length < chosen.size) return { problem: { code: 'not-offered', params: none } }
  return { value: value.length > 0 ? value : undefined }
}

/** An item that is no more, or blank, is no longer referred to. */
function readReferences(entries: readonly string[], known: readonly string[]): Reading {
  const named = new Set(entries)
  const value = known.filter((id) => named.has(id))
  return { value: value.length > 0 ? value : undefined }
}

const mostMissions = 20

function readMissions(entries: readonly string[]): Reading {
  if (entries.length === 0) return { value: undefined }
  if (entries.length > mostMissions) {
    return { problem: { code: 'too-many', params: { max: mostMissions } } }
  }
  const isCode = (entry: string) => /^[A-Z][A-Z0-9-]{1,19}$/.test(entry)
  if (!entries.every(isCode)) return { problem: { code: 'not-offered', params: none } }
  return { value: [...entries].sort() }
}
