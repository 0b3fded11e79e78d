import * as z from 'zod'
import { storedText } from '../text/stored-text'
import { actorSchema } from '../people'
import { instantSchema } from '../time'

export const incidentKindSchema = z.enum([
  /** A voter says that a vote given in their name wasn't theirs, and the money is committed. */
  'objection-after-commitment',
  /** A workflow has stopped and waits for somebody to cure it and restart it. */
  'workflow-failed',
  /** The mission's office says that it doesn't know the proposal. */
  'proposal-disowned',
  /** None of those whose office it is may act on a task, so that somebody quite else is asked, or nobody. */
  'office-vacant',
  /** A record of the audit was changed, removed or put by no act. */
  'record-tampered',
])
export type IncidentKind = z.infer<typeof incidentKindSchema>

/** Who saw to an incident, and what was done about it. */
export const resolvedSchema = z.object({
  at: instantSchema,
  by: actorSchema,
  note: storedText(4_000),
})

/**
 * Something that rules can't settle, kept under its project until a person has seen to it. `about` names a
 * task or an execution, `detail` an error or state by name; neither holds what somebody wrote. `note` is
 * what whoever raised it wrote.
 */
export const incidentSchema = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  n: z.int().positive(),
  kind: incidentKindSchema,
  about: z.string(),
  detail: z.string().optional(),
  note: storedText(4_000).optional(),
  at: instantSchema,
  by: actorSchema,
  resolved: resolvedSchema.optional(),
})
export type Incident = z.infer<typeof incidentSchema>

export function isOpenIncident(incident: Pick<Incident, 'resolved'>): boolean {
  return incident.resolved === undefined
}
