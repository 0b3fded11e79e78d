import * as z from 'zod'
import { tamperingSchema } from '../domain/audit/tampering'

/** What the function that reports tampering is called with. */
export const tamperingReport = z.object({ found: z.array(tamperingSchema) })
