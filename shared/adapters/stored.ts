import * as z from 'zod'
import { EMPTY_HEAD, type AuditHead } from '../domain/audit/record'
import {
  ceilingChangeSchema,
  envelopeSchema,
  standingCents,
  type CeilingChange,
  type Envelope,
} from '../domain/money/envelope'
import { ceilingAt } from './keys'
import type { RawItem } from './query'

/** The thing an item holds under `body`. Throws when it isn't what it should be. */
export function bodyOf<T>(schema: z.ZodType<T>, item: RawItem): T {
  return schema.parse(item['body'])
}

const headSchema = z.object({
  headSeq: z.int().positive().optional(),
  headHash: z.string().optional(),
})

/** The end of the chain that stands on an item; the empty end where there is none. */
export function headOf(item: RawItem | undefined): AuditHead {
  const { headSeq, headHash } = headSchema.parse(item ?? {})
  if (headSeq === undefined || headHash === undefined) return EMPTY_HEAD
  return { seq: headSeq, hash: headHash }
}

/** The same for whoever tells what is wrong: an end that has lost its shape is none. */
export function endIn(item: RawItem | undefined): AuditHead {
  return headSchema.safeParse(item ?? {}).success ? headOf(item) : EMPTY_HEAD
}

/** An envelope as stored, without its ceilings: they lie among the settings. */
export const storedEnvelopeSchema = envelopeSchema.omit({ ceilings: true, ceilingCents: true })

/** An envelope with those of all ceilings that are its own. */
export function envelopeOf(item: RawItem, all: ReadonlyMap<number, CeilingChange[]>): Envelope {
  const stored = storedEnvelopeSchema.parse(item)
  return withCeilings(stored, all.get(stored.year) ?? [])
}

/** Ceilings stand in the order of their proposal. */
export function withCeilings(
  stored: z.infer<typeof storedEnvelopeSchema>,
  unordered: readonly CeilingChange[],
): Envelope {
  const ceilings = unordered.toSorted(
    (a, b) => a.proposedAt.localeCompare(b.proposedAt) || a.id.localeCompare(b.id),
  )
  return { ...stored, ceilingCents: standingCents(ceilings), ceilings }
}

const placeSchema = z.object({ part: z.string() })

/** The ceilings among settings, by the year of their envelope. */
export function ceilingsIn(settings: readonly RawItem[]): Map<number, CeilingChange[]> {
  const ceilings = new Map<number, CeilingChange[]>()
  for (const item of settings) {
    const place = ceilingAt(placeSchema.parse(item).part)
    if (!place) continue
    const year = Number(place.year)
    ceilings.set(year, [...(ceilings.get(year) ?? []), bodyOf(ceilingChangeSchema, item)])
  }
  return ceilings
}
