import * as z from 'zod'
import { incidentSchema } from '../project/incident'

/**
 * Something that belongs to no project, kept among the settings until a person has seen to it: a workflow that
 * has stopped (`about` names its execution, `detail` the state and error), or an audit record that was tampered
 * with (`about` names the record, `detail` the kind of change, `event` the change itself).
 */
export const fundIncidentSchema = incidentSchema
  .omit({ projectId: true, note: true })
  .extend({ kind: z.enum(['workflow-failed', 'record-tampered']), event: z.string().optional() })
export type FundIncident = z.infer<typeof fundIncidentSchema>
