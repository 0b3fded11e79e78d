import * as z from 'zod'
import { portalUrl, tableName } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  PROJECTS_TABLE: tableName,
  HUMAN_TASKS_TABLE: tableName,
  LINKS_TABLE: tableName,
  OUTBOX_TABLE: tableName,
  DRAFTS_TABLE: tableName,
  SETTINGS_TABLE: tableName,
  FUND_TABLE: tableName,
  PORTAL_URL: portalUrl,
  MAIL_FROM: z.email(),
  CONFIGURATION_SET: z.string().min(1),
})
