import * as z from 'zod'
import { activitySchema } from '../../activities/activity'
import { draftSchema } from '../../drafts/draft'
import { assessmentSchema } from '../../gender-review/assessment'
import { ceilingChangeSchema } from '../../money/envelope'
import {
  callSchema,
  machineKeySchema,
  missionSchema,
  personSchema,
  policySchema,
} from '../../programme/programme'
import { fundIncidentSchema } from '../../programme/fund-incident'
import { missedReportsSchema, missionSendersSchema } from '../../programme/remembered'
import { sealsMailedSchema } from '../../programme/seals-mailed'
import { waitlistSchema } from '../../programme/waitlist'
import {
  amendmentSchema,
  instalmentSchema,
  questionSchema,
  statusReportSchema,
} from '../../project/follow-up'
import { codeSchema } from '../../confidential/code'
import { incidentSchema } from '../../project/incident'
import { projectSchema } from '../../project/project'
import { publicTextSchema } from '../../project/public-text'
import { remarkSchema } from '../../project/remark'
import { versionSchema } from '../../project/version'
import { mailKindSchema } from '../../outbox/item'
import { humanTaskSchema } from '../../tasks/task'
import { instantSchema } from '../../time'
import type { Write } from './change'
import type { StoredAssessment } from './state'

export const storedAssessmentSchema: z.ZodType<StoredAssessment> = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  version: z.int().positive(),
  assessment: assessmentSchema,
  at: instantSchema,
})

export const strangersSchema = z.object({
  mailedAt: instantSchema.optional(),
  count: z.int().nonnegative(),
  officesMailedAt: instantSchema.optional(),
  sent: z.int().nonnegative().optional(),
})

/** What each kind of write stores: read back by the same. */
export const writeSchemas = {
  project: z.object({ item: projectSchema }),
  version: z.object({ item: versionSchema }),
  assessment: z.object({ item: storedAssessmentSchema }),
  task: z.object({ item: humanTaskSchema }),
  report: z.object({ item: statusReportSchema }),
  amendment: z.object({ item: amendmentSchema }),
  instalment: z.object({ item: instalmentSchema }),
  question: z.object({ item: questionSchema }),
  incident: z.object({ item: incidentSchema }),
  remark: z.object({ item: remarkSchema }),
  activity: z.object({ item: activitySchema }),
  'public-text': z.object({ item: publicTextSchema }),
  draft: z.object({ item: draftSchema, expected: z.int().nonnegative().optional() }),
  number: z.object({ year: z.int(), number: z.int().positive() }),
  'mail-count': z.object({ mail: mailKindSchema, address: z.string(), hour: z.string() }),
  strangers: z.object({
    mission: z.string(),
    before: strangersSchema.optional(),
    mailedAt: instantSchema.optional(),
    officesMailedAt: instantSchema.optional(),
    sent: z.literal(true).optional(),
  }),
  turn: z.object({ before: z.int().positive().optional() }),
  begun: z.object({
    beginner: z.object({ callId: z.string(), mission: z.string(), address: z.string() }),
    draftId: z.string(),
    before: z.string().optional(),
  }),
  nothing: z.object({ id: z.string() }),
  code: z.object({ item: codeSchema, before: codeSchema.optional() }),
  call: z.object({ item: callSchema }),
  mission: z.object({ item: missionSchema }),
  person: z.object({ item: personSchema }),
  policy: z.object({ item: policySchema }),
  waitlist: z.object({ item: waitlistSchema }),
  key: z.object({ item: machineKeySchema }),
  senders: z.object({ item: missionSendersSchema }),
  'missed-reports': z.object({ item: missedReportsSchema }),
  'fund-incident': z.object({ item: fundIncidentSchema }),
  'seals-mailed': z.object({ item: sealsMailedSchema }),
  'envelope-opened': z.object({ year: z.int() }),
  ceiling: z.object({ year: z.int(), change: ceilingChangeSchema }),
} satisfies Record<Write['type'], z.ZodType>

/** Throws on an item that couldn't be read back: once stored, it would close its project to everybody. */
export function checkWrite(write: Write): void {
  writeSchemas[write.type].parse(write)
}
