import { PROGRAMME_CHAIN, STRANGERS_CHAIN } from '../domain/audit/record'
import { isActivityId } from '../domain/activities/activity'
import {
  activityKey,
  envelopeKey,
  fundHeadKey,
  PROGRAMME_HEAD_PART,
  projectKey,
  STRANGERS_HEAD_PART,
  type Key,
  type TableName,
} from './keys'

/** The year of an envelope's chain; undefined for other chains. */
export function yearOfChain(chain: string): number | undefined {
  const match = /^envelope-(\d+)$/.exec(chain)
  return match ? Number(match[1]) : undefined
}

/** Chains that belong to no project and no year, by the item on which each ends. */
export const fundChains = {
  [PROGRAMME_CHAIN]: PROGRAMME_HEAD_PART,
  [STRANGERS_CHAIN]: STRANGERS_HEAD_PART,
} as const

type FundChain = keyof typeof fundChains

export function isFundChain(chain: string): chain is FundChain {
  return Object.hasOwn(fundChains, chain)
}

/** The item on which a chain's end stands. */
export function placeOfEnd(chain: string): {
  table: Extract<TableName, 'Projects' | 'Ledger' | 'Fund'>
  key: Key
} {
  const year = yearOfChain(chain)
  if (year !== undefined) return { table: 'Ledger', key: envelopeKey(year) }
  if (isFundChain(chain)) return { table: 'Fund', key: fundHeadKey(fundChains[chain]) }
  const key = isActivityId(chain) ? activityKey(chain) : projectKey(chain)
  return { table: 'Projects', key }
}
