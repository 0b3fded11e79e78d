import * as z from 'zod'
import { portalUrl, registerTables } from '../../shared/contracts/environment'

export const environmentSchema = z.object({
  ...registerTables,
  PORTAL_URL: portalUrl,
})
