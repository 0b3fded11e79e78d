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
import {
  missedReportsSchema,
  missionSendersSchema,
  withRemembered,
} from '../domain/programme/remembered'
import { sealsMailedSchema } from '../domain/programme/seals-mailed'
import { waitlistSchema } from '../domain/programme/waitlist'
import { fundChains } from './chain-end'
import { FUND, kindOfPart, SEALS_MAILED_PART, type TableNames } from './keys'
import { partition, queryAll, type RawItem } from './query'
import { bodyOf, headOf } from './stored'

/** What lies in the fund's tables, as it was read. */
export interface FundItems {
  settings: readonly RawItem[]
  fund: readonly RawItem[]
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

type FundTables = Pick<TableNames, 'Settings' | 'Fund'>

const allOf = (table: string) => partition(table, 'fund', FUND)

/** All settings, strongly consistent. */
export function readSettings(client: DynamoDBDocumentClient, tables: FundTables) {
  return queryAll(client, allOf(tables.Settings))
}

/** All else that is the fund's, strongly consistent; the ends of its chains are its first items. */
export function readFund(client: DynamoDBDocumentClient, tables: FundTables) {
  return queryAll(client, allOf(tables.Fund))
}

/** The items of one kind, by their sort key. */
const among = (items: readonly RawItem[]) => (kind: string) =>
  items.filter((item) => kindOfPart(String(item['part'])) === kind)

/** The ends of the chains that are the fund's. */
export function fundHeads(fund: readonly RawItem[]): Record<string, AuditHead> {
  const of = among(fund)
  return Object.fromEntries(
    Object.entries(fundChains).map(([chain, part]) => [chain, headOf(of(part)[0])]),
  )
}

export function programmeOf({ settings, fund }: FundItems): {
  programme: Programme
  /** By year. */
  nextNumbers: Record<string, number>
} {
  const set = among(settings)
  const left = among(fund)
  const calls = set('call').map((item) => bodyOf(callSchema, item))
  const [policy] = set('policy')
  const [mailed] = left(SEALS_MAILED_PART)
  const taken = left('number').map((item) => numberSchema.parse(item))
  const missions = set('mission').map((item) => bodyOf(missionSchema, item))
  const senders = left('senders').map((item) => bodyOf(missionSendersSchema, item))
  const missed = left('missed-reports').map((item) => bodyOf(missedReportsSchema, item))
  return {
    programme: {
      calls,
      missions: missions.map((mission) => withRemembered(mission, senders, missed)),
      people: set('person').map((item) => bodyOf(personSchema, item)),
      policy: policy ? bodyOf(policySchema, policy) : defaultPolicy,
      keys: set('key').map((item) => bodyOf(machineKeySchema, item)),
      waitlists: left('waitlist').map((item) => bodyOf(waitlistSchema, item)),
      ...(mailed && { sealsMailed: bodyOf(sealsMailedSchema, mailed) }),
      incidents: left('incident').map((item) => bodyOf(fundIncidentSchema, item)),
    },
    nextNumbers: nextNumbersOf(calls, taken),
  }
}
