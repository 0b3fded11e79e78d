import { fundedEnvironment, portalUrl } from '../../shared/contracts/environment'

export const environmentSchema = fundedEnvironment.extend({ PORTAL_URL: portalUrl })
