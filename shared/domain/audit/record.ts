import * as z from 'zod'
import { actorSchema } from '../people'
import { instantSchema } from '../time'
import type { AuditKind } from './kinds'
import { manifestEntrySchema, type ManifestEntry } from './manifest'

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(jsonSchema),
    z.record(z.string(), jsonSchema),
  ]),
)

/**
 * A chain's name: the id of a project or an activity, `envelope-2005`, `programme`, or `strangers`. The last is of what is asked for
 * at doors at which anybody may knock, so that no submission waits for it.
 */
export const PROGRAMME_CHAIN = 'programme'
export const STRANGERS_CHAIN = 'strangers'
export function envelopeChain(year: number): string {
  return `envelope-${year}`
}

/** Where a chain ends: the number and hash of its last record; `seq` 0 before the first. */
export const auditHeadSchema = z.object({ seq: z.int().nonnegative(), hash: z.string() })
export type AuditHead = z.infer<typeof auditHeadSchema>

export const EMPTY_HEAD: AuditHead = { seq: 0, hash: '0'.repeat(64) }

/** What is to be recorded; ids, amounts, dates and salted hashes only, never names, addresses or texts. */
export interface AuditDraft {
  chain: string
  kind: AuditKind
  by: z.infer<typeof actorSchema>
  onBehalfOf?: z.infer<typeof actorSchema>
  facts: { readonly [key: string]: Json }
}

/** What is about to be recorded, with what its transaction writes. */
export type ManifestedDraft = AuditDraft & { items?: readonly ManifestEntry[] }

/** Record `seq` of a chain; `hash` is the SHA-256 of the canonical JSON of everything else in it. */
export const auditRecordSchema = z.object({
  schema: z.literal(1),
  chain: z.string(),
  seq: z.int().positive(),
  at: instantSchema,
  kind: z.string(),
  by: actorSchema,
  onBehalfOf: actorSchema.optional(),
  facts: z.record(z.string(), jsonSchema),
  /** What the same transaction wrote of what this chain guards, in the order of places. */
  items: z.array(manifestEntrySchema).optional(),
  previous: z.string().length(64),
  hash: z.string().length(64),
})
export type AuditRecord = z.infer<typeof auditRecordSchema>

/** SHA-256 in lower-case hex of the canonical JSON (RFC 8785) of a value. */
export type Digest = (value: unknown) => string
