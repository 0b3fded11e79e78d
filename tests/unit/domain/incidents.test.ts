import { expect, it } from 'vitest'
import { isRefusal } from '../../../shared/domain/decide/change'
import { Bench, faultsOf } from './bench'

const failure = {
  type: 'record-failure' as const,
  workflow: 'funding-request',
  execution: 'WGGI-2005-0001.request.1.1',
  state: 'Open the funding vote',
  error: 'States.Timeout',
}

it('a workflow that failed is put before the secretariat once, however often that is told', async () => {
  const bench = await Bench.open()
  await bench.submits()
  await bench.does(failure)
  expect((await bench.refuses(failure)).refused).toBe('already-done')
  expect(bench.file.incidents).toMatchObject([
    { n: 1, kind: 'workflow-failed', about: failure.execution, by: { job: 'record-failure' } },
  ])
  expect(bench.mails('incident-raised').map(({ to }) => to)).toEqual([
    { type: 'person', id: 'rosa' },
  ])
  await bench.does({ ...failure, execution: 'WGGI-2005-0001.request.1.2' })
  expect(bench.file.incidents.map(({ n }) => n)).toEqual([1, 2])
  expect(faultsOf(bench.fund)).toEqual([])
})

it('a failure that belongs to no project is on the record of the programme', async () => {
  const bench = await Bench.open()
  bench.id = 'no-project'
  expect(isRefusal(await bench.gives(failure))).toBe(false)
  expect(bench.records('workflow-failed').map(({ chain }) => chain)).toEqual(['programme'])
})
