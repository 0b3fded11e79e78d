import * as z from 'zod'

/**
 * Something that happened to the audit table and that no act does.
 *
 * - `modified`, `removed`: a record was changed, or taken out.
 * - `replaced`: a record was put where another had stood.
 * - `wrong-hash`: a record was put whose hash isn't its own.
 * - `malformed`: what was put isn't a record.
 */
export const tamperingKindSchema = z.enum([
  'modified',
  'removed',
  'replaced',
  'wrong-hash',
  'malformed',
])
export type TamperingKind = z.infer<typeof tamperingKindSchema>

export const tamperingSchema = z.object({
  change: tamperingKindSchema,
  chain: z.string(),
  seq: z.number(),
  /** What tells one change from another: the same each time it is reported. */
  event: z.string(),
})
export type Tampering = z.infer<typeof tamperingSchema>

const NAME = /^[A-Za-z0-9-]{1,60}$/

/** A record's name for people. Whoever can put a record can give it any chain, and so write to its readers. */
export function recordName({ chain, seq }: Pick<Tampering, 'chain' | 'seq'>): string {
  return `${NAME.test(chain) ? chain : '?'}/${seq}`
}
