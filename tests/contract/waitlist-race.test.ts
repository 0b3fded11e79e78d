import { expect, it } from 'vitest'
import { createHandler } from '../../functions/offer-waitlist/handler'
import { refuse, type Decided } from '../../shared/domain/decide/kernel/change'
import { combine } from '../../shared/domain/decide/kernel/compose'
import { approve, offerFreedMoney } from '../../shared/domain/decide/decision/reserve'
import type { State } from '../../shared/domain/decide/kernel/state'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'
import { aChange, aDecision, aProject, aRecord, OPERATOR } from '../support/builders'
import { overtaken, releasing, takenFrom } from '../support/race'

const OTHER = { projectId: 'WGGI-2005-0009', year: 2005, cents: 1_000_000 }
const ID = 'WGGI-2005-0002'

function approving(state: State): Decided {
  const project = state.file?.project
  if (project?.status !== 'in-funding-decision') return refuse('already-done', 'Decided.')
  return approve(state, project, aDecision({ year: 2005, amountCents: 800_000 }), OPERATOR).change
}

/** Gives the other project's money back, and orders the look at the waitlist that goes with it. */
function freeing(state: State): Decided {
  const released = releasing(OTHER)(state)
  return 'refused' in released ? released : combine(released, offerFreedMoney(state, 2005))
}

/** What each look at the waitlist that is ordered and not done yet puts to the chair. */
async function look(fund: Adapters, dependencies: ActDependencies): Promise<string[]> {
  const offer = createHandler({
    ...dependencies,
    projects: fund.projects,
    log: { info: () => {}, warn: () => {} },
  })
  const offered: string[] = []
  for (const { id, order } of await fund.outbox.pending('2006')) {
    if (order.type !== 'start' || order.workflow !== 'waitlist') continue
    offered.push((await offer(order.input)).offered)
    await fund.outbox.finish(id, dependencies.clock())
  }
  return offered
}

onEveryAdapter('An approval that finds no money', (make) => {
  it('is offered what was freed while it was being put on the waitlist', async () => {
    const fund = await make()
    const dependencies = await takenFrom(fund, OTHER)
    const project = aProject('in-funding-decision', { id: ID })
    await commitChange(
      fund.register,
      aChange({
        writes: [{ type: 'project', item: project }],
        records: [aRecord({ chain: ID })],
        outbox: [],
      }),
    )
    const offered: string[] = []
    const late = overtaken(dependencies, async () => {
      await act(dependencies, { projectId: OTHER.projectId }, freeing)
      offered.push(...(await look(fund, dependencies)))
    })
    expect(await act(late, { projectId: ID }, approving)).toHaveProperty('committed')
    offered.push(...(await look(fund, dependencies)))
    expect(offered).toEqual(['none', ID])
  })
})
