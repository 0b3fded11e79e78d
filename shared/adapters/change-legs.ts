import type { Vouched } from '../domain/audit/manifest'
import { envelopeChain } from '../domain/audit/record'
import { seal, type Prepared, type Sealed } from '../domain/decide/kernel/prepare'
import { isFundChain, yearOfChain } from './chain-end'
import {
  aggregateLegs,
  auditLegs,
  fundHeadLegs,
  markLegs,
  saltedAggregates,
  type SaltedAggregate,
} from './chain-legs'
import { envelopeChanges, envelopeLeg, type EnvelopeChange } from './envelope-leg'
import type { RegisterTables } from './keys'
import type { Leg } from './leg'
import { entryLegs, outboxLegs, partLegs, totalsLegs } from './part-legs'
import { sha256Digest } from './sha256-digest'

/** What DynamoDB takes in one transaction (`TransactWriteItems`, API reference). */
export const MOST_LEGS = 100

/** A change with a salt in each of its items and records that name them, ready to be written. */
export interface Written {
  /** The function that writes it, by its name. */
  author: string
  sealed: Sealed
  envelopes: readonly EnvelopeChange[]
  aggregates: ReadonlyMap<string, SaltedAggregate>
  /** Legs of whatever bears no chain's end. */
  parts: readonly Leg[]
  /** All that its records name. */
  vouched: readonly Vouched[]
}

/** Salts what a change writes and chains the records that say so. */
export function writeUp(tables: RegisterTables, author: string, prepared: Prepared): Written {
  const aggregates = saltedAggregates(prepared.writes)
  const envelopes = envelopeChanges(prepared)
  const parts = [
    ...partLegs(tables, prepared),
    ...entryLegs(tables, prepared),
    ...totalsLegs(tables, prepared),
    ...outboxLegs(tables, prepared),
  ]
  const vouched = [...aggregates.values(), ...envelopes, ...parts].flatMap(
    (written) => written.vouched ?? [],
  )
  const sealed = seal(prepared, vouched, sha256Digest)
  return { author, sealed, envelopes, aggregates, parts, vouched }
}

/** Every leg of a change but those of envelopes, whose conditions need the ceiling that stands. */
export function changeLegs(
  tables: RegisterTables,
  { author, sealed, aggregates, parts }: Written,
): Leg[] {
  const ofAggregates = sealed.heads.filter(
    ({ chain }) => !isFundChain(chain) && yearOfChain(chain) === undefined,
  )
  return [
    ...fundHeadLegs(tables, sealed),
    ...aggregateLegs(tables, ofAggregates, aggregates),
    ...auditLegs(tables, sealed),
    ...markLegs(tables, author, sealed.records),
    ...parts,
  ]
}

/** An envelope's leg; `standingCeiling` is the one that a confirmed ceiling of the change replaces. */
export function legOfEnvelope(
  tables: RegisterTables,
  { sealed }: Written,
  change: EnvelopeChange,
  standingCeiling: number,
): Leg {
  const chain = envelopeChain(change.year)
  const after = sealed.heads.find((head) => head.chain === chain)?.after
  if (!after) throw new Error(`The envelope of ${change.year} changes without a record.`)
  return envelopeLeg(tables, change, after, standingCeiling)
}

/** How many items a change writes; more than `MOST_LEGS` can't be written as one. */
export function countLegs(tables: RegisterTables, written: Written): number {
  return changeLegs(tables, written).length + written.envelopes.length
}
