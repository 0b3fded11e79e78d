import * as z from 'zod'
import { tableName } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  LEDGER_TABLE: tableName,
  SETTINGS_TABLE: tableName,
})
