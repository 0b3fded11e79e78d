import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { AuditHead } from '../domain/audit/record'
import { defaultPolicy } from '../domain/programme/default-policy'
import {
  callSchema,
  machineKeySchema,
  missionSchema,
  personSchema,
  policySchema,
  type Programme,
} from '../domain/programme/programme'
import { fundIncidentSchema } from '../domain/programme/fund-incident'
import { sealsMailedSchema } from '../domain/programme/seals-mailed'
import { waitlistSchema } from '../domain/programme/waitlist'
import { FUND, kindOfPart, PROGRAMME_HEAD_PART, SEALS_MAILED_PART, type TableNames } from './keys'
import { partition, queryAll } from './query'
import { bodyOf, headOf } from './stored'

export interface ProgrammeReading {
  programme: Programme
  head: AuditHead
  /** By year. */
  nextNumbers: Record<string, number>
}

/** The last number taken: of a year, or of one call, as it was counted at first. */
const numberSchema = z.object({
  year: z.int().optional(),
  callId: z.string().optional(),
  lastNumber: z.int().positive(),
})

function nextNumbersOf(
  calls: Programme['calls'],
  taken: readonly z.infer<typeof numberSchema>[],
): Record<string, number> {
  const next: Record<string, number> = Object.fromEntries(calls.map(({ year }) => [year, 1]))
  for (const { year, callId, lastNumber } of taken) {
    const of = year ?? calls.find((call) => call.id === callId)?.year
    if (of !== undefined) next[of] = Math.max(next[of] ?? 1, lastNumber + 1)
  }
  return next
}

/** The fund's settings in one strongly consistent query; the end of its chain is its first item. */
export async function readProgramme(
  client: DynamoDBDocumentClient,
  tables: Pick<TableNames, 'Programme'>,
): Promise<ProgrammeReading> {
  const items = await queryAll(client, partition(tables.Programme, 'fund', FUND))
  const of = (kind: string) => items.filter((item) => kindOfPart(String(item['part'])) === kind)
  const calls = of('call').map((item) => bodyOf(callSchema, item))
  const [policy] = of('policy')
  const [mailed] = of(SEALS_MAILED_PART)
  const taken = of('number').map((item) => numberSchema.parse(item))
  return {
    programme: {
      calls,
      missions: of('mission').map((item) => bodyOf(missionSchema, item)),
      people: of('person').map((item) => bodyOf(personSchema, item)),
      policy: policy ? bodyOf(policySchema, policy) : defaultPolicy,
      keys: of('key').map((item) => bodyOf(machineKeySchema, item)),
      waitlists: of('waitlist').map((item) => bodyOf(waitlistSchema, item)),
      ...(mailed && { sealsMailed: bodyOf(sealsMailedSchema, mailed) }),
      incidents: of('incident').map((item) => bodyOf(fundIncidentSchema, item)),
    },
    head: headOf(of(PROGRAMME_HEAD_PART)[0]),
    nextNumbers: nextNumbersOf(calls, taken),
  }
}
