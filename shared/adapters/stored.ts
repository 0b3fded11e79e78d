import * as z from 'zod'
import { EMPTY_HEAD, type AuditHead } from '../domain/audit/record'
import { ceilingChangeSchema, envelopeSchema, type Envelope } from '../domain/money/envelope'
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

const storedEnvelopeSchema = envelopeSchema.extend({
  ceilings: z.record(z.string(), ceilingChangeSchema),
})

/** An envelope as stored keeps its ceilings by id; here they stand in the order of their proposal. */
export function envelopeOf(item: RawItem): Envelope {
  const stored = storedEnvelopeSchema.parse(item)
  const ceilings = Object.values(stored.ceilings).sort(
    (a, b) => a.proposedAt.localeCompare(b.proposedAt) || a.id.localeCompare(b.id),
  )
  return { ...stored, ceilings }
}
