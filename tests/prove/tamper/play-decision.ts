import type { Prepared } from '../../../shared/domain/decide/kernel/prepare'
import type { Adapters } from '../../support/adapters'
import { Bench, person } from '../../unit/domain/bench'

/** A project that was voted with a changed vote, committed and paid, and then asked for more money. */
async function played(): Promise<Bench> {
  const bench = await Bench.open()
  const vote = await bench.isPutToVote()
  const { versionHash } = bench.task(vote)
  const elena = { type: 'cast-vote', taskId: vote, by: person('elena'), versionHash } as const
  const unclear = 'The budget is not clear to me yet.'
  await bench.does({ ...elena, vote: { choice: 'not-fund', reason: unclear } })
  const fund = { choice: 'fund', amountCents: 1_000_000, conditions: [] } as const
  await bench.does({ ...elena, replaces: 1, vote: fund })
  await bench.funds(vote, 'marc')
  await bench.funds(vote, 'peter')
  bench.later(1)
  await bench.does({ type: 'commit-funds' })
  await bench.isPaid()
  await bench.asksForMore(400_000)
  return bench
}

/** The same acts stored through adapters, but for working copies, which lie outside the record. */
export async function playDecision(fund: Adapters): Promise<{ id: string; now: string }> {
  const bench = await played()
  for (const prepared of bench.committed) {
    const result = await fund.register.commit(await ontoEnds(prepared, fund))
    if (result !== 'committed') throw new Error(`It ended as ${result}.`)
  }
  return { id: bench.id, now: bench.now }
}

/** A change on the ends that its chains have where it is stored anew: salts differ. */
async function ontoEnds(prepared: Prepared, { audit }: Adapters): Promise<Prepared> {
  const grown = await Promise.all(
    prepared.grown.map(async (one) => ({ ...one, before: await audit.end(one.chain) })),
  )
  return { ...prepared, grown, writes: prepared.writes.filter(({ type }) => type !== 'draft') }
}
