import * as z from 'zod'
import { portalUrl, registerTables, tableName } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  ...registerTables,
  DELIVERIES_TABLE: tableName,
  PORTAL_URL: portalUrl,
})
