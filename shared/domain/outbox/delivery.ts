import * as z from 'zod'
import { instantSchema } from '../time'

/** A bounce, complaint or delivery as the mail service told it, kept by message id. */
export const deliverySchema = z.object({
  schema: z.literal(1),
  messageId: z.string(),
  type: z.enum(['delivery', 'bounce', 'complaint']),
  detail: z.string(),
  at: instantSchema,
})
export type Delivery = z.infer<typeof deliverySchema>
