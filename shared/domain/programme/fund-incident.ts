import * as z from 'zod'
import { incidentSchema } from '../project/incident'

/**
 * A workflow that belongs to no project has stopped: kept among the settings until a person has seen to it.
 * `about` names its execution, `detail` the state and error by name.
 */
export const fundIncidentSchema = incidentSchema
  .omit({ projectId: true, note: true })
  .extend({ kind: z.literal('workflow-failed') })
export type FundIncident = z.infer<typeof fundIncidentSchema>
