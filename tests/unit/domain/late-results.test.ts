import { describe, expect, it } from 'vitest'
import { MOST_LATE_RESULTS } from '../../../shared/domain/decide/running/add-results'
import { aProject } from '../../support/builders'
import { Bench, mission, person } from './bench'

const act = { type: 'add-results' as const, results: ' A law was passed. ', by: mission() }

async function closed(): Promise<Bench> {
  const bench = await Bench.open()
  await bench.isActive()
  const { id, mission: code } = bench.project
  bench.fund.projects.set(id, { ...bench.project, ...aProject('closed'), id, mission: code })
  return bench
}

describe('Results that come after closure', () => {
  it('are kept beside the final report, on record without their text, and both sides are told', async () => {
    const bench = await closed()
    await bench.does(act)
    expect(bench.file.remarks.at(-1)).toMatchObject({
      act: 'add-results',
      text: 'A law was passed.',
      by: mission(),
    })
    expect(bench.project.status).toBe('closed')
    expect(bench.records('results-added')).toMatchObject([{ by: mission() }])
    expect(JSON.stringify(bench.fund.audit)).not.toContain('A law was passed')
    expect(bench.mails('results-received')).not.toEqual([])
    expect(bench.mails('results-added')).toMatchObject([{ to: person('rosa') }])
  })

  it('are added once when they are sent twice', async () => {
    const bench = await closed()
    await bench.does(act)
    expect(await bench.refuses({ ...act, results: 'A law was passed.' })).toMatchObject({
      refused: 'already-done',
    })
  })

  it('are added so often and no more', async () => {
    const bench = await closed()
    for (let n = 1; n <= MOST_LATE_RESULTS; n += 1)
      await bench.does({ ...act, results: `Law ${n} was passed.` })
    expect(await bench.refuses({ ...act, results: 'One more.' })).toMatchObject({
      hindrance: { code: 'results-full' },
    })
  })

  it.each(['', '  ', '\u200b'])('are no text of nothing: %j', async (results) => {
    const bench = await closed()
    expect(await bench.refuses({ ...act, results })).toMatchObject({
      problems: [{ path: 'results' }],
    })
  })

  it('of a project that runs belong in its reports', async () => {
    const bench = await Bench.open()
    await bench.isActive()
    expect(await bench.refuses(act)).toMatchObject({ hindrance: { code: 'not-closed' } })
  })
})
