import * as z from 'zod'
import { mailTargetSchema } from '../outbox/item'
import { instantSchema } from '../time'
import { linkPurposeSchema } from './purpose'

/** A link as stored: by the SHA-256 of its token, never the token. */
export const linkSchema = z.object({
  schema: z.literal(1),
  hash: z.string().length(64),
  purpose: linkPurposeSchema,
  /** Whose link it is: who acts through it. */
  holder: mailTargetSchema,
  mintedAt: instantSchema,
  expiresAt: instantSchema,
  outboxId: z.string(),
  /** A hash of the address that it was mailed to: whoever is written to elsewhere by now has another. */
  sentTo: z.string().optional(),
})
export type Link = z.infer<typeof linkSchema>
