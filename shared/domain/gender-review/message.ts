import * as z from 'zod'
import { messageKeys, termKeys } from './message-keys'

/** A number, an excerpt of the mission's own words, or words of the ruleset. */
const paramSchema = z.union([
  z.number(),
  z.string(),
  z.object({ terms: z.array(z.enum(termKeys)).min(1) }),
])
export type Param = z.infer<typeof paramSchema>

/** What is said, in no language: `sentenceFor` renders it with the texts of a ruleset. */
export const messageSchema = z.object({
  key: z.enum(messageKeys),
  params: z.record(z.string(), paramSchema),
})
export type Message = z.infer<typeof messageSchema>

/**
 * What would raise a check. `path` is the form input it is about: `exitPlan`, `indicators.i1.target`, or
 * a list's name when an item has to be added.
 */
export const adviceSchema = messageSchema.extend({ path: z.string() })
export type Advice = z.infer<typeof adviceSchema>
