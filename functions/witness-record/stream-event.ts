import * as z from 'zod'
import type { Json } from '../../shared/domain/audit/record'

/** Attributes as the audit record has them; sets and binary values are in no record. */
const attribute: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.strictObject({ S: z.string() }).transform(({ S }) => S),
    z.strictObject({ N: z.string() }).transform(({ N }) => Number(N)),
    z.strictObject({ BOOL: z.boolean() }).transform(({ BOOL }) => BOOL),
    z.strictObject({ NULL: z.literal(true) }).transform(() => null),
    z.strictObject({ L: z.array(attribute) }).transform(({ L }) => L),
    z.strictObject({ M: z.record(z.string(), attribute) }).transform(({ M }) => M),
  ]),
)

/** An item of a stream as plain values. */
export const itemOfImage = z.record(z.string(), attribute)

const image = z.record(z.string(), z.unknown())

/** What happened to one item of the audit table. */
const changeSchema = z.object({
  eventID: z.string(),
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  dynamodb: z.object({
    Keys: z.object({ chain: z.object({ S: z.string() }), seq: z.object({ N: z.string() }) }),
    NewImage: image.optional(),
    OldImage: image.optional(),
    SequenceNumber: z.string(),
  }),
})
export type StreamChange = z.infer<typeof changeSchema>

export const streamEvent = z.object({ Records: z.array(changeSchema) })
