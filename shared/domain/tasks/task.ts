import * as z from 'zod'
import { storedText } from '../text/stored-text'
import { partySchema } from '../people'
import { taskKindSchema } from '../tasks/kinds'
import { conditionTermsSchema } from '../project/project'
import { instantSchema } from '../time'

/** Why somebody is asked: by role from the start, or brought in later. */
const memberSchema = z.object({
  party: partySchema,
  as: z.enum(['asked', 'alternate', 'deputy', 'escalated', 'delegate']),
})
export type Member = z.infer<typeof memberSchema>

export const recusalSchema = z.object({
  person: z.string(),
  why: z.enum([
    'own-mission',
    'participating-mission',
    'focal-point',
    'author',
    'declared',
    'decided-before',
    'proposed-it',
  ]),
  at: instantSchema,
})
export type Recusal = z.infer<typeof recusalSchema>

/** A vote; changed votes are kept, the last of a person counts. Amounts in US cents. */
export const voteSchema = z.object({
  n: z.int().positive(),
  person: z.string(),
  choice: z.enum(['fund', 'not-fund', 'abstain']),
  amountCents: z.int().positive().optional(),
  conditions: z.array(conditionTermsSchema),
  reason: storedText(4_000).optional(),
  at: instantSchema,
  /** The vote it replaces, by number. */
  replaces: z.int().positive().optional(),
  void: z.boolean(),
  /** Who recorded it from a meeting, and the remark that names the minutes. */
  entered: z.object({ by: z.string(), remark: z.int().positive() }).optional(),
})
export type Vote = z.infer<typeof voteSchema>

export const chaseStepSchema = z.object({
  at: instantSchema,
  act: z.enum(['remind', 'escalate', 'expire']),
})
export type ChaseStep = z.infer<typeof chaseStepSchema>

/** How a task ended, in the words its workflow branches on. */
export const taskOutcomeSchema = z.enum([
  'submitted',
  'confirmed',
  'overridden',
  'not-reviewed',
  'returned',
  'approved',
  'waitlisted',
  'declined',
  'to-chair',
  'undecided',
  'accepted',
  'refused',
  'lapsed',
  'filed',
  'missed',
  'waived',
  'written-off',
  'superseded',
  'ended',
  'not-paid',
  'corrected',
])
export type TaskOutcome = z.infer<typeof taskOutcomeSchema>

/** Why somebody proposed to write money off that doesn't come back. */
export const writeOffProposedSchema = z.object({
  by: z.string(),
  reason: storedText(4_000),
  at: instantSchema,
})

/**
 * Something people are asked to do by a date. Roster, quorum, due date and chase are frozen when it
 * opens. `id` is its natural key, so opening it twice opens it once. `token` is the workflow's callback
 * and never leaves the server.
 */
export const humanTaskSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  projectId: z.string(),
  kind: taskKindSchema,
  /** Number of the version, report, amendment or instalment it is about. */
  subject: z.int().positive(),
  round: z.int().positive(),
  version: z.int().positive(),
  versionHash: z.string(),
  roster: z.array(memberSchema),
  recused: z.array(recusalSchema),
  /** People another was put in the place of, by the secretariat unless said: their links open it no more. */
  replaced: z
    .array(
      z.object({
        person: z.string(),
        at: instantSchema,
        how: z.enum(['reassigned', 'delegated', 'stood-in']).optional(),
      }),
    )
    .optional(),
  quorum: z.int().positive(),
  openedAt: instantSchema,
  dueAt: instantSchema,
  chase: z.array(chaseStepSchema),
  /** Index in `chase` of the next step. */
  chased: z.int().nonnegative(),
  votes: z.array(voteSchema),
  /** People who proposed to write money off; two are needed. */
  writeOffBy: z.array(z.string()),
  /** What the first of them gave as the reason. */
  writeOffProposed: writeOffProposedSchema.optional(),
  token: z.string().max(2_048).optional(),
  status: z.enum(['open', 'done', 'expired', 'closed']),
  outcome: taskOutcomeSchema.optional(),
  endedAt: instantSchema.optional(),
  endedBy: partySchema.optional(),
})
export type HumanTask = z.infer<typeof humanTaskSchema>

/** The natural key of a task. */
export function taskId(
  projectId: string,
  kind: HumanTask['kind'],
  subject: number,
  round: number,
): string {
  return `${projectId}.${kind}.${subject}.${round}`
}

/** The votes that count: the last of each person that isn't void. */
export function countingVotes(task: HumanTask): Vote[] {
  const last = new Map<string, Vote>()
  for (const vote of task.votes) if (!vote.void) last.set(vote.person, vote)
  return [...last.values()]
}
