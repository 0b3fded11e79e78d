import type { EnvelopeMove, Prepared } from '../domain/decide/kernel/prepare'
import type { Vouched } from '../domain/audit/manifest'
import { EMPTY_HEAD, envelopeChain, type AuditHead } from '../domain/audit/record'
import type { CeilingChange, Envelope, Measure } from '../domain/money/envelope'
import { yearOfChain } from './chain-end'
import { envelopeKey, type RegisterTables } from './keys'
import { headAttributes, headStands, vouch, type Leg } from './leg'
import { itemName } from './vouched-items'

/** Everything one change does to one envelope: a single leg, since an item may stand in a transaction once. */
export interface EnvelopeChange {
  year: number
  /** The salt of its opening, where it is opened. */
  opened: { salt: string | undefined } | undefined
  ceilings: readonly SaltedCeiling[]
  move: EnvelopeMove | undefined
  /** The end its chain must still have. */
  before: AuditHead
  /** Its opening and its ceilings, for the record of its chain to name. */
  vouched: readonly Vouched[]
}

/** A ceiling lies within its envelope, its salt beside it. */
type SaltedCeiling = CeilingChange & { salt: string | undefined }

/** How a manifest calls a ceiling of a year; without an id, the envelope's opening. */
export function envelopeItem(year: number, ceilingId?: string): string {
  return itemName('Ledger', envelopeKey(year), ceilingId)
}

/** What a change does to each envelope it touches. */
export function envelopeChanges(prepared: Prepared): EnvelopeChange[] {
  const years = new Set<number>(prepared.envelopes.map(({ year }) => year))
  for (const write of prepared.writes)
    if (write.type === 'envelope-opened' || write.type === 'ceiling') years.add(write.year)
  for (const { chain } of prepared.grown) {
    const year = yearOfChain(chain)
    if (year !== undefined) years.add(year)
  }
  return [...years].map((year) => changeOf(prepared, year))
}

function changeOf(prepared: Prepared, year: number): EnvelopeChange {
  const chain = envelopeChain(year)
  const grown = prepared.grown.find((one) => one.chain === chain)
  if (!grown) throw new Error(`The envelope of ${year} changes without a record in its chain.`)
  const opened = prepared.writes.some(
    (write) => write.type === 'envelope-opened' && write.year === year,
  )
  const opening = opened ? vouch(chain, envelopeItem(year), { year }) : undefined
  // Of what is said of one ceiling twice, the last word counts.
  const ceilings = new Map<string, { ceiling: SaltedCeiling; vouched: readonly Vouched[] }>()
  for (const write of prepared.writes) {
    if (write.type !== 'ceiling' || write.year !== year) continue
    const { id } = write.change
    const { salt, vouched } = vouch(chain, envelopeItem(year, id), write.change)
    ceilings.set(id, { ceiling: { ...write.change, salt }, vouched })
  }
  return {
    year,
    opened: opening && { salt: opening.salt },
    ceilings: [...ceilings.values()].map(({ ceiling }) => ceiling),
    move: prepared.envelopes.find((move) => move.year === year),
    before: grown.before,
    vouched: [...(opening?.vouched ?? []), ...[...ceilings.values()].flatMap((one) => one.vouched)],
  }
}

const FIELDS = [
  ['reserved', 'reservedCents'],
  ['committed', 'committedCents'],
  ['disbursed', 'disbursedCents'],
  ['expensed', 'expensedCents'],
  ['returned', 'returnedCents'],
] as const satisfies readonly (readonly [Measure, keyof Envelope])[]

function confirmedCeiling(change: EnvelopeChange): number | undefined {
  return change.ceilings.findLast((ceiling) => ceiling.confirmedAt !== undefined)?.ceilingCents
}

/** An envelope that isn't there yet, with whatever the same change does to it. */
function openLeg(tables: RegisterTables, change: EnvelopeChange, after: AuditHead): Leg {
  const ceilingCents = confirmedCeiling(change) ?? 0
  const takes = change.move?.takes ?? 0
  if (takes > ceilingCents) throw new Error('An envelope opened with less than is taken from it.')
  const sums = Object.fromEntries(
    FIELDS.map(([measure, field]) => [field, change.move?.amounts[measure] ?? 0]),
  )
  return {
    item: {
      Put: {
        TableName: tables.Ledger,
        Item: {
          ...envelopeKey(change.year),
          ...headAttributes(after),
          schema: 1,
          year: change.year,
          ceilingCents,
          availableCents: ceilingCents - takes,
          ...sums,
          open: true,
          salt: change.opened?.salt,
          ceilings: Object.fromEntries(change.ceilings.map((ceiling) => [ceiling.id, ceiling])),
        },
        ConditionExpression: 'attribute_not_exists(#book)',
        ExpressionAttributeNames: { '#book': 'book' },
      },
    },
  }
}

/**
 * Moves an envelope that is there. `available` moves by what is taken and by the difference of a confirmed
 * ceiling; what is taken must be there at that moment, whoever else takes from it. `standingCeiling` is the
 * ceiling a confirmed change replaces.
 */
function moveLeg(
  tables: RegisterTables,
  change: EnvelopeChange,
  after: AuditHead,
  standingCeiling: number,
): Leg {
  const stands = headStands(change.before)
  const conditions = ['attribute_exists(#book)', stands.expression]
  const names: Record<string, string> = {
    ...stands.names,
    '#book': 'book',
    '#headSeq': 'headSeq',
    '#headHash': 'headHash',
  }
  const values: Record<string, unknown> = {
    ...stands.values,
    ':seq': after.seq,
    ':hash': after.hash,
  }
  const sets = ['#headSeq = :seq', '#headHash = :hash']

  for (const [index, ceiling] of change.ceilings.entries()) {
    names['#ceilings'] = 'ceilings'
    names[`#ceiling${index}`] = ceiling.id
    values[`:ceiling${index}`] = ceiling
    sets.push(`#ceilings.#ceiling${index} = :ceiling${index}`)
  }
  const ceiling = confirmedCeiling(change)
  const raise = ceiling === undefined ? 0 : ceiling - standingCeiling
  if (ceiling !== undefined) {
    names['#ceilingCents'] = 'ceilingCents'
    values[':ceiling'] = ceiling
    values[':standing'] = standingCeiling
    sets.push('#ceilingCents = :ceiling')
    conditions.push('#ceilingCents = :standing')
  }

  const takes = change.move?.takes ?? 0
  if (takes > 0) {
    names['#available'] = 'availableCents'
    names['#open'] = 'open'
    values[':needed'] = takes - raise
    values[':open'] = true
    conditions.push('#available >= :needed', '#open = :open')
  }
  if (takes - raise !== 0) {
    names['#available'] = 'availableCents'
    values[':takes'] = takes - raise
    sets.push('#available = #available - :takes')
  }
  for (const [measure, field] of FIELDS) {
    const cents = change.move?.amounts[measure] ?? 0
    if (cents === 0) continue
    names[`#${measure}`] = field
    values[`:${measure}`] = cents
    sets.push(`#${measure} = #${measure} + :${measure}`)
  }

  return {
    item: {
      Update: {
        TableName: tables.Ledger,
        Key: envelopeKey(change.year),
        UpdateExpression: `SET ${sets.join(', ')}`,
        ConditionExpression: conditions.join(' AND '),
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
    envelope: {
      expectedHash: change.before.seq === EMPTY_HEAD.seq ? undefined : change.before.hash,
    },
  }
}

/** Whether the leg must know which ceiling a confirmed change replaces. */
export function replacesCeiling(change: EnvelopeChange): boolean {
  return !change.opened && confirmedCeiling(change) !== undefined
}

export function envelopeLeg(
  tables: RegisterTables,
  change: EnvelopeChange,
  after: AuditHead,
  standingCeiling: number,
): Leg {
  return change.opened
    ? openLeg(tables, change, after)
    : moveLeg(tables, change, after, standingCeiling)
}
