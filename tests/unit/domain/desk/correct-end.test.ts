import { describe, expect, it } from 'vitest'
import { agreedContent } from '../../../../shared/domain/decide/kernel/agreed'
import { Bench, faultsOf, mission, person, proposal } from '../bench'

const rosa = person('rosa')
const act = { type: 'correct-end' as const, reason: 'The year was mistyped.', by: rosa }

async function running(starts: string, ends: string): Promise<Bench> {
  const bench = await Bench.open()
  await bench.isActive(proposal({ starts: { date: starts }, ends: { date: ends } }))
  return bench
}

describe('the end of a project', () => {
  it('is corrected with a reason: its final report follows, and the mission is told', async () => {
    const bench = await running('2005-02-01', '2005-12-31')
    await bench.does({ ...act, ends: '2005-11-30' })
    expect(bench.project.outline.ends).toBe('2005-11-30')
    expect(bench.file.reports).toMatchObject([
      { kind: 'final', asOf: '2005-11-30', askOn: '2005-11-30', dueOn: '2006-02-28' },
    ])
    // The run that waits for the old day would sleep past the new one.
    expect(bench.project.runs['report.1']).toBe(2)
    expect(bench.mails('end-corrected')).toHaveLength(1)
    expect(bench.records('end-corrected')[0]).toMatchObject({
      by: rosa,
      facts: { from: '2005-12-31', to: '2005-11-30' },
    })
    expect(bench.file.remarks.at(-1)?.text).toBe('The year was mistyped.')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('as it was corrected is what a change begins with', async () => {
    const bench = await running('2005-02-01', '2005-12-31')
    await bench.does({ ...act, ends: '2006-01-20' })
    expect(agreedContent(bench.file).ends).toEqual({ date: '2006-01-20' })
    await bench.does({ type: 'start-amendment', by: mission() })
    expect(bench.draft(`${bench.id}.amendment.1`).answers['ends.date']).toBe('2006-01-20')
  })

  it('isn’t before its start, nor later than the rules allow, nor corrected by others', async () => {
    const bench = await running('2005-02-01', '2005-12-31')
    const refused = (ends: string) => bench.refuses({ ...act, ends })
    expect(await refused('2005-01-31')).toMatchObject({
      problems: [{ path: 'ends', code: 'before-start' }],
    })
    expect(await refused('2008-02-02')).toMatchObject({
      problems: [{ path: 'ends', code: 'lasts-too-long', params: { latest: '2008-02-01' } }],
    })
    expect(await refused('2005-12-31')).toMatchObject({ refused: 'already-done' })
    expect(await bench.refuses({ ...act, ends: '2005-11-30', by: person('samuel') })).toMatchObject(
      { refused: 'not-allowed' },
    )
  })

  it('waits while a change is being decided', async () => {
    const bench = await running('2005-02-01', '2005-12-31')
    await bench.asksForMore(100_000)
    expect(await bench.refuses({ ...act, ends: '2005-11-30' })).toMatchObject({
      hindrance: { code: 'change-pending' },
    })
  })
})
