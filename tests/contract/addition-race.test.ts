import { expect, it } from 'vitest'
import { approveAmendment, pendingOf } from '../../shared/domain/decide/running/amendment-decision'
import { refuse, type Decided } from '../../shared/domain/decide/kernel/change'
import type { State } from '../../shared/domain/decide/kernel/state'
import { act } from '../../shared/runtime/act'
import { commitChange, onEveryAdapter } from '../support/adapters'
import { aChange, anAmendment, aProject, aRecord, aTask, OPERATOR } from '../support/builders'
import { overtaken, releasing, takenFrom } from '../support/race'

const OTHER = { projectId: 'WGGI-2005-0009', year: 2005, cents: 900_000 }
const ID = 'WGGI-2005-0002'
const MORE = 300_000

const task = aTask({ projectId: ID, kind: 'decide-amendment', subject: 1 })
const amendment = anAmendment({
  projectId: ID,
  request: { changes: ['additional-money'], additional: MORE },
})

/** The chair agrees to more money, or finds it short, as the envelope reads. */
function agreeing(state: State): Decided {
  if (!state.file) return refuse('not-found', 'No project.')
  const pending = pendingOf(state.file, task)
  if ('refused' in pending) return pending
  return approveAmendment(state, pending, task, OPERATOR, { by: 'elena', deciders: ['elena'] })
    .change
}

onEveryAdapter('More money for a running project', (make) => {
  it.each([
    { case: 'nothing was freed', isFreed: false, status: 'refused', available: 100_000 },
    { case: 'enough was freed meanwhile', isFreed: true, status: 'approved', available: 700_000 },
  ])('is $status when $case', async ({ isFreed, status, available }) => {
    const fund = await make()
    const dependencies = await takenFrom(fund, OTHER)
    const project = aProject('active', { id: ID, pendingAmendment: 1, nextAmendment: 2 })
    await commitChange(
      fund.register,
      aChange({
        writes: [
          { type: 'project', item: project },
          { type: 'amendment', item: amendment },
        ],
        records: [aRecord({ chain: ID })],
        outbox: [],
      }),
    )
    const late = overtaken(dependencies, async () => {
      if (isFreed) await act(dependencies, { projectId: OTHER.projectId }, releasing(OTHER))
    })
    expect(await act(late, { projectId: ID }, agreeing)).toHaveProperty('committed')
    const file = await fund.projects.find(ID)
    expect(file?.amendments).toMatchObject([{ status }])
    expect(await fund.finance.envelopes()).toMatchObject([{ availableCents: available }])
  })
})
