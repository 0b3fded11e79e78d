import { expect, it } from 'vitest'
import { createHandler } from '../../functions/offer-waitlist/handler'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { refuse, type Decided } from '../../shared/domain/decide/kernel/change'
import { combine } from '../../shared/domain/decide/kernel/compose'
import { approve, offerFreedMoney } from '../../shared/domain/decide/decision/reserve'
import type { State } from '../../shared/domain/decide/kernel/state'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { commitChange, onEveryAdapter, type Adapters } from '../support/adapters'
import {
  aChange,
  aDecision,
  aProject,
  aRecord,
  opening,
  OPERATOR,
  settings,
} from '../support/builders'
import { releasing, reserving } from '../support/race'

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
    let moment = Date.parse('2005-03-01T00:00:00.000Z')
    const dependencies: ActDependencies = {
      register: fund.register,
      clock: () => new Date((moment += 1)).toISOString(),
      digest: sha256Digest,
      sleep: () => Promise.resolve(),
      random: () => 0,
    }
    await commitChange(fund.register, settings())
    await commitChange(fund.register, opening(2005, 1_000_000))
    await act(dependencies, { projectId: OTHER.projectId }, reserving(OTHER))
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
    const overtaken: ActDependencies = {
      ...dependencies,
      register: {
        read: async (scope, now) => {
          const reading = await fund.register.read(scope, now)
          await act(dependencies, { projectId: OTHER.projectId }, freeing)
          offered.push(...(await look(fund, dependencies)))
          return reading
        },
        commit: (prepared) => fund.register.commit(prepared),
      },
    }
    expect(await act(overtaken, { projectId: ID }, approving)).toHaveProperty('committed')
    offered.push(...(await look(fund, dependencies)))
    expect(offered).toEqual(['none', ID])
  })
})
