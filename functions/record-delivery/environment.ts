import * as z from 'zod'
import { tableName } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  DELIVERIES_TABLE: tableName,
})
