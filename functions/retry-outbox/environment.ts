import * as z from 'zod'
import { tableName } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  OUTBOX_TABLE: tableName,
  SEND_MAIL_FUNCTION: z.string().min(1),
  ADVANCE_WORKFLOWS_FUNCTION: z.string().min(1),
})
