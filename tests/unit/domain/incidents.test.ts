import { describe, expect, it } from 'vitest'
import { administer } from '../../../shared/domain/decide/settings/administer'
import { Bench, faultsOf, person } from './bench'

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

describe('a failure that belongs to no project', () => {
  const stopped = { ...failure, workflow: 'waitlist', execution: 'waitlist.2005.1.WGGI-2005-0001' }
  const rosa = person('rosa')

  async function recorded() {
    const bench = await Bench.open()
    bench.id = 'no-project'
    await bench.does(stopped)
    return bench
  }

  it('is put before the secretariat once, on the record of the programme', async () => {
    const bench = await recorded()
    expect(bench.records('workflow-failed').map(({ chain }) => chain)).toEqual(['programme'])
    expect((await bench.refuses(stopped)).refused).toBe('already-done')
    expect([...bench.fund.fundIncidents.values()]).toMatchObject([
      { n: 1, about: stopped.execution, detail: 'Open the funding vote: States.Timeout' },
    ])
    expect(bench.mails('fund-incident').map(({ to }) => to)).toEqual([rosa])
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('is settled at the desk with what was done, once', async () => {
    const bench = await recorded()
    const settle = { type: 'resolve-fund-incident' as const, incident: 1, note: 'Cured.', by: rosa }
    expect(await bench.refuses({ ...settle, by: person('elena') })).toMatchObject({
      refused: 'not-allowed',
      allowed: ['secretariat', 'finance', 'head-of-finance'],
    })
    expect(await bench.refuses({ ...settle, note: ' ' })).toMatchObject({ refused: 'invalid' })
    expect((await bench.refuses({ ...settle, incident: 2 })).refused).toBe('not-found')
    await bench.does(settle)
    expect((await bench.refuses(settle)).refused).toBe('already-done')
    expect(bench.fund.fundIncidents.get('0001')?.resolved).toMatchObject({ note: 'Cured.' })
    expect(bench.records('incident-resolved')).toMatchObject([{ chain: 'programme', by: rosa }])
    await bench.does(stopped)
    expect(bench.fund.fundIncidents.size, 'a failure anew is an incident anew').toBe(2)
  })

  it('is settled by starting it again', async () => {
    const bench = await recorded()
    const again = { type: 'restart-waitlist' as const, by: 'ops', year: 2005, reason: 'Cured.' }
    await bench.decides((state) => administer(state, again))
    expect(bench.fund.fundIncidents.get('0001')?.resolved).toMatchObject({ note: 'Cured.' })
    expect(bench.starts().filter((name) => name.startsWith('waitlist.2005.'))).toHaveLength(1)
    expect(JSON.stringify(bench.fund.audit)).not.toContain('Cured.')
    bench.later(1)
    await bench.decides((state) => administer(state, { ...again, reason: 'It wasn’t told.' }))
    expect(bench.fund.fundIncidents.get('0002')).toMatchObject({
      about: 'waitlist.2005',
      resolved: { note: 'It wasn’t told.' },
    })
    const nowhere = await bench.decides((state) => administer(state, { ...again, year: 1999 }))
    expect(nowhere).toMatchObject({ refused: 'not-found' })
    expect(faultsOf(bench.fund)).toEqual([])
  })
})
