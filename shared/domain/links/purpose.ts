import * as z from 'zod'
import { instantSchema } from '../time'

/**
 * What a link opens. A draft's lives as long as its draft, a task's until the task ends, a project
 * page's a set time after the last act or mail; the desk's a few minutes.
 */
export const linkPurposeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('draft'), draftId: z.string() }),
  z.object({ type: z.literal('task'), projectId: z.string(), taskId: z.string() }),
  z.object({ type: z.literal('project'), projectId: z.string() }),
  z.object({ type: z.literal('desk') }),
  /** Saying whether a mission knows whoever writes in its name: all whom nobody has confirmed. */
  z.object({ type: z.literal('senders'), mission: z.string() }),
  /** The same, of the mission of one draft. */
  z.object({ type: z.literal('sender'), draftId: z.string() }),
  /** Reading a draft and commenting on it before it is sent. */
  z.object({ type: z.literal('comment'), draftId: z.string() }),
  /** Saying that the mission doesn't know a proposal. */
  z.object({ type: z.literal('disown'), projectId: z.string() }),
  /** Accepting to be a project's contact; `at` is the moment of being asked. */
  z.object({ type: z.literal('contact'), projectId: z.string(), at: instantSchema }),
])
export type LinkPurpose = z.infer<typeof linkPurposeSchema>
