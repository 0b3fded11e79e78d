import * as z from 'zod'
import { tableName } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  PROJECTS_TABLE: tableName,
  HUMAN_TASKS_TABLE: tableName,
  LEDGER_TABLE: tableName,
  SETTINGS_TABLE: tableName,
  FUND_TABLE: tableName,
  LINKS_TABLE: tableName,
})
