import { PROGRAMME_CHAIN } from '../domain/audit/record'
import {
  envelopeKey,
  PROGRAMME_HEAD_PART,
  programmeKey,
  projectKey,
  type Key,
  type TableName,
} from './keys'

/** The year of an envelope's chain; undefined for other chains. */
export function yearOfChain(chain: string): number | undefined {
  const match = /^envelope-(\d+)$/.exec(chain)
  return match ? Number(match[1]) : undefined
}

/** The item on which a chain's end stands. */
export function placeOfEnd(chain: string): {
  table: Extract<TableName, 'Projects' | 'Ledger' | 'Programme'>
  key: Key
} {
  const year = yearOfChain(chain)
  if (year !== undefined) return { table: 'Ledger', key: envelopeKey(year) }
  if (chain === PROGRAMME_CHAIN)
    return { table: 'Programme', key: programmeKey(PROGRAMME_HEAD_PART) }
  return { table: 'Projects', key: projectKey(chain) }
}
