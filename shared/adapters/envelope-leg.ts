import type { EnvelopeMove, Prepared } from '../domain/decide/kernel/prepare'
import type { Vouched } from '../domain/audit/manifest'
import { EMPTY_HEAD, envelopeChain, type AuditHead } from '../domain/audit/record'
import type { Envelope, Measure } from '../domain/money/envelope'
import { yearOfChain } from './chain-end'
import { envelopeKey, type RegisterTables } from './keys'
import { headAttributes, headStands, vouch, type Leg } from './leg'
import { itemName } from './vouched-items'

/** Everything one change does to one envelope: a single leg, since an item may stand in a transaction once. */
export interface EnvelopeChange {
  year: number
  /** The salt of its opening, where it is opened. */
  opened: { salt: string | undefined } | undefined
  /** In US cents, where a ceiling is confirmed; the ceiling itself lies among the settings. */
  confirmedCents: number | undefined
  move: EnvelopeMove | undefined
  /** The end its chain must still have. */
  before: AuditHead
  /** Its opening, for the record of its chain to name. */
  vouched: readonly Vouched[]
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
  const opening = opened ? vouch(chain, itemName('Ledger', envelopeKey(year)), { year }) : undefined
  const ceilings = prepared.writes.flatMap((write) =>
    write.type === 'ceiling' && write.year === year ? [write.change] : [],
  )
  return {
    year,
    opened: opening && { salt: opening.salt },
    confirmedCents: ceilings.findLast(({ confirmedAt }) => confirmedAt !== undefined)?.ceilingCents,
    move: prepared.envelopes.find((move) => move.year === year),
    before: grown.before,
    vouched: opening?.vouched ?? [],
  }
}

const FIELDS = [
  ['reserved', 'reservedCents'],
  ['committed', 'committedCents'],
  ['disbursed', 'disbursedCents'],
  ['expensed', 'expensedCents'],
  ['returned', 'returnedCents'],
] as const satisfies readonly (readonly [Measure, keyof Envelope])[]

/** An envelope that isn't there yet, with whatever the same change does to it. */
function openLeg(tables: RegisterTables, change: EnvelopeChange, after: AuditHead): Leg {
  const ceilingCents = change.confirmedCents ?? 0
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
          availableCents: ceilingCents - takes,
          ...sums,
          open: true,
          salt: change.opened?.salt,
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
 * ceiling a confirmed change replaces: no other is confirmed while the chain ends where it did.
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

  const { confirmedCents } = change
  const raise = confirmedCents === undefined ? 0 : confirmedCents - standingCeiling
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
  return !change.opened && change.confirmedCents !== undefined
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
