import { createHash, randomUUID } from 'node:crypto'
import jsonata from 'jsonata'
import * as z from 'zod'
import { parseJson, type Json } from './json'

const HASHES: Record<string, string> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
}
const LONGEST_RANGE = 1000
const numberOrNothing = z.number().optional()
const textOrNothing = z.string().optional()

function partition(array: unknown, size: unknown): Json[][] | undefined {
  const items = z.array(z.custom<Json>()).optional().parse(array)
  const length = numberOrNothing.parse(size)
  if (items === undefined || length === undefined) return undefined
  if (!Number.isInteger(length) || length < 1)
    throw new Error('The chunk size must be a positive integer')
  const chunks: Json[][] = []
  for (let from = 0; from < items.length; from += length)
    chunks.push(items.slice(from, from + length))
  return chunks
}

/** The result is a JSONata sequence, as on AWS: a range of one number is that number. */
function range(first: unknown, last: unknown, step: unknown): number[] | undefined {
  const [from, to, by] = [first, last, step].map((value) => numberOrNothing.parse(value))
  if (from === undefined || to === undefined || by === undefined) return undefined
  if (by === 0) throw new Error('The step of a range must not be zero')
  const numbers: number[] = []
  for (let value = from; by > 0 ? value <= to : value >= to; value += by) {
    if (numbers.length === LONGEST_RANGE) throw new Error('A range must not exceed 1000 items')
    numbers.push(value)
  }
  Object.defineProperty(numbers, 'sequence', { value: true })
  return numbers
}

function hash(data: unknown, algorithm: unknown): string | undefined {
  const text = textOrNothing.parse(data)
  const name = HASHES[textOrNothing.parse(algorithm) ?? '']
  if (text === undefined) return undefined
  if (name === undefined)
    throw new Error(`The hash algorithm must be one of ${Object.keys(HASHES).join(', ')}`)
  return createHash(name).update(text).digest('hex')
}

/** A number in [0, 1); the same one for the same seed. */
function random(seed: unknown): number {
  const number = numberOrNothing.parse(seed)
  if (number === undefined) return Math.random()
  const digest = createHash('sha256').update(String(number)).digest()
  return digest.readUInt32BE(0) / 2 ** 32
}

function parse(text: unknown): Json | undefined {
  const source = textOrNothing.parse(text)
  return source === undefined ? undefined : parseJson(source)
}

/** Adds what Step Functions has beyond JSONata, and replaces its clock, which reads the machine's. */
export function registerFunctions(expression: jsonata.Expression, now: number): void {
  expression.registerFunction('partition', partition, '<an:a>')
  expression.registerFunction('range', range, '<nnn:a>')
  expression.registerFunction('hash', hash, '<ss:s>')
  expression.registerFunction('random', random, '<n?:n>')
  expression.registerFunction('uuid', () => randomUUID(), '<:s>')
  expression.registerFunction('parse', parse, '<s:x>')
  expression.registerFunction('millis', () => now, '<:n>')
  expression.registerFunction(
    'now',
    (picture: unknown, zone: unknown) => formatted(now, picture, zone),
    '<s?s?:s>',
  )
  // Step Functions has every function of JSONata but this one.
  expression.assign('eval', undefined)
}

async function formatted(now: number, picture: unknown, zone: unknown): Promise<string> {
  const format = jsonata('$fromMillis($at, $picture, $zone)')
  return z.string().parse(await format.evaluate(undefined, { at: now, picture, zone }))
}
