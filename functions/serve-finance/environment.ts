import * as z from 'zod'
import { portalUrl, tableName } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  LEDGER_TABLE: tableName,
  SETTINGS_TABLE: tableName,
  FUND_TABLE: tableName,
  PROJECTS_TABLE: tableName,
  HUMAN_TASKS_TABLE: tableName,
  LINKS_TABLE: tableName,
  PORTAL_URL: portalUrl,
})
