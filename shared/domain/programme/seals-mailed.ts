import * as z from 'zod'
import { instantSchema } from '../time'

/** Which seal was last mailed to outside witnesses, and when. */
export const sealsMailedSchema = z.object({
  schema: z.literal(1),
  n: z.int().positive(),
  at: instantSchema,
})
export type SealsMailed = z.infer<typeof sealsMailedSchema>
