import * as z from 'zod'
import type { AuditRecord } from '../audit/record'
import { measureSchema } from '../money/envelope'

/** One act on a year's money, with what was available before and after it; amounts in US cents. */
export interface EnvelopeStep {
  chain: string
  seq: number
  at: string
  kind: string
  projectId: string
  amounts: Partial<Record<z.infer<typeof measureSchema>, number>>
  ceilingCents: number
  availableBeforeCents: number
  availableAfterCents: number
}

const moneyFacts = z.object({
  projectId: z.string(),
  amounts: z.partialRecord(measureSchema, z.int()),
})
const ceilingFacts = z.object({ ceilingCents: z.int() })

/**
 * What a project did to an envelope, read from nothing but the envelope's own chain: ceilings as they were
 * confirmed, and every movement of money in its order. `available` = ceiling − reserved − committed. A record
 * that no act wrote may say anything: what can't be read as money moves none.
 */
export function envelopeTrail(records: readonly AuditRecord[], projectId: string): EnvelopeStep[] {
  const steps: EnvelopeStep[] = []
  let ceilingCents = 0
  let takenCents = 0
  for (const { chain, seq, at, kind, facts } of records) {
    if (kind === 'ceiling-confirmed') {
      ceilingCents = ceilingFacts.safeParse(facts).data?.ceilingCents ?? ceilingCents
      continue
    }
    if (!kind.startsWith('money-')) continue
    const moved = moneyFacts.safeParse(facts).data
    if (!moved) continue
    const before = ceilingCents - takenCents
    takenCents += (moved.amounts.reserved ?? 0) + (moved.amounts.committed ?? 0)
    if (moved.projectId !== projectId) continue
    const last = steps.at(-1)
    if (last?.at === at && last.kind === kind && last.seq === seq - 1) {
      // One act, which takes the money from where it stood and puts it where it goes.
      steps[steps.length - 1] = {
        ...last,
        seq,
        amounts: { ...last.amounts, ...moved.amounts },
        availableAfterCents: ceilingCents - takenCents,
      }
      continue
    }
    steps.push({
      chain,
      seq,
      at,
      kind,
      projectId,
      amounts: moved.amounts,
      ceilingCents,
      availableBeforeCents: before,
      availableAfterCents: ceilingCents - takenCents,
    })
  }
  return steps
}
