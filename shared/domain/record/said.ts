import * as z from 'zod'
import type { AuditRecord } from '../audit/record'
import type { Decision } from '../project/project'
import type { Vote } from '../tasks/task'

/** What a record says of a vote; its reason and the texts of its conditions lie in the table alone. */
export type SaidVote = Pick<Vote, 'n' | 'person' | 'choice' | 'amountCents' | 'at' | 'replaces'>

const castFacts = z.object({
  taskId: z.string(),
  vote: z.int(),
  choice: z.enum(['fund', 'not-fund', 'abstain']),
  cents: z.int().nullable(),
  replaces: z.int().nullable(),
})
const castOnChangeFacts = z.object({
  taskId: z.string(),
  vote: z.int(),
  approve: z.boolean(),
  replaces: z.int().nullable(),
})

/** A vote by the record of it; undefined for every other record. */
export function saidVote(record: AuditRecord): (SaidVote & { taskId: string }) | undefined {
  const person = record.onBehalfOf ?? record.by
  if (person.type !== 'person') return undefined
  const facts = record.kind === 'vote-cast' ? castFacts.safeParse(record.facts).data : undefined
  const onChange =
    record.kind === 'amendment-vote-cast'
      ? castOnChangeFacts.safeParse(record.facts).data
      : undefined
  const cast =
    facts ??
    (onChange && {
      ...onChange,
      cents: null,
      choice: onChange.approve ? ('fund' as const) : ('not-fund' as const),
    })
  if (!cast) return undefined
  return {
    taskId: cast.taskId,
    n: cast.vote,
    person: person.id,
    choice: cast.choice,
    at: record.at,
    ...(cast.cents !== null && { amountCents: cast.cents }),
    ...(cast.replaces !== null && { replaces: cast.replaces }),
  }
}

/** What a table says of a vote where the record says otherwise; `null` where it says nothing. */
export interface VoteOtherwise {
  person?: string
  choice?: Vote['choice']
  amountCents?: number | null
  at?: string
  replaces?: number | null
}

export function voteOtherwise(said: SaidVote, vote: Vote): VoteOtherwise | undefined {
  const differs: VoteOtherwise = {
    ...(said.person !== vote.person && { person: vote.person }),
    ...(said.choice !== vote.choice && { choice: vote.choice }),
    ...(said.amountCents !== vote.amountCents && { amountCents: vote.amountCents ?? null }),
    ...(said.at !== vote.at && { at: vote.at }),
    ...(said.replaces !== vote.replaces && { replaces: vote.replaces ?? null }),
  }
  return Object.keys(differs).length > 0 ? differs : undefined
}

/** What records say of a decision. */
export type SaidDecision = Pick<
  Decision,
  'outcome' | 'by' | 'at' | 'version' | 'versionHash' | 'deciders'
> & { seq: number; amountCents?: number }

const decidedFacts = z.object({
  by: z.enum(['vote', 'chair']),
  version: z.int(),
  versionHash: z.string(),
  cents: z.int().optional(),
  deciders: z.array(z.string()),
})

/** The decision that was recorded last. */
export function saidDecision(records: readonly AuditRecord[]): SaidDecision | undefined {
  const decisions = records.flatMap(({ kind, seq, at, facts }): SaidDecision[] => {
    if (kind !== 'approved' && kind !== 'declined') return []
    const found = decidedFacts.safeParse(facts).data
    if (!found) return []
    const { cents, ...said } = found
    return [{ ...said, seq, at, outcome: kind, ...(cents !== undefined && { amountCents: cents }) }]
  })
  return decisions.at(-1)
}

/** What the record says was paid; the reference of the payment lies in the table alone. */
export interface SaidPayment {
  n: number
  seq: number
  cents: number
  on: string
}

const paidFacts = z.object({ instalment: z.int(), cents: z.int(), on: z.string() })

const correctedFacts = z.object({
  entry: z.object({ kind: z.literal('payment'), instalment: z.int() }),
  toCents: z.int(),
  on: z.string().nullable(),
})

/** Payments as they were confirmed, and as corrections put them right. */
export function saidPayments(records: readonly AuditRecord[]): SaidPayment[] {
  return records.flatMap(({ kind, seq, facts }): SaidPayment[] => {
    const found = kind === 'disbursement-confirmed' ? paidFacts.safeParse(facts).data : undefined
    if (found) return [{ n: found.instalment, seq, cents: found.cents, on: found.on }]
    const corrected =
      kind === 'correction-confirmed' ? correctedFacts.safeParse(facts).data : undefined
    if (!corrected) return []
    const { entry, toCents, on } = corrected
    return toCents === 0 || on === null ? [] : [{ n: entry.instalment, seq, cents: toCents, on }]
  })
}
