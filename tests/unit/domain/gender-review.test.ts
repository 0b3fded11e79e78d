import { describe, expect, it } from 'vitest'
import { lastAssessment } from '../../../shared/domain/decide/request/last-assessment'
import { completionDraftId } from '../../../shared/domain/decide/request/return-proposal'
import {
  aFile,
  anAmendment,
  anAssessment,
  aProject,
  aStoredAssessment,
  aVersion,
} from '../../support/builders'
import { Bench, faultsOf, person, proposal } from './bench'

const indicated = { dac: '1', gam: '3', iom: '2a' } as const

async function underReview(content = proposal()): Promise<[Bench, string]> {
  const bench = await Bench.open()
  await bench.submits(content)
  await bench.isAssessed()
  return [bench, await bench.asks('gender-review', 1)]
}

const review = (taskId: string) => ({
  type: 'review-gender' as const,
  taskId,
  by: person('ingrid'),
  how: 'confirmed' as const,
  markers: indicated,
})

describe('a gender review', () => {
  it('keeps who confirmed it and when, and puts no reason on the record', async () => {
    const [bench, task] = await underReview()
    await bench.does({ ...review(task), reason: 'Well argued.' })
    expect(bench.project.markers).toMatchObject({
      ...indicated,
      how: 'confirmed',
      by: person('ingrid'),
      at: bench.now,
      reason: 'Well argued.',
    })
    expect(JSON.stringify(bench.records('gender-review-confirmed'))).not.toContain('Well argued')
    expect(faultsOf(bench.fund)).toEqual([])
  })

  it('confirms nothing but what is indicated', async () => {
    const [bench, task] = await underReview()
    const refused = await bench.refuses({ ...review(task), markers: { ...indicated, dac: '2' } })
    expect(refused.problems).toEqual([{ path: 'dac', code: 'not-indicated' }])
    expect(bench.project.markers).toBeUndefined()
  })

  it('wants a reason for each marker set otherwise, or one for all', async () => {
    const [bench, task] = await underReview()
    const other = {
      ...review(task),
      how: 'overridden' as const,
      markers: { dac: '0' as const, gam: '2', iom: '2a' },
    }
    const paths = async (more: object) =>
      (await bench.refuses({ ...other, ...more })).problems?.map(({ path }) => path)
    expect(await paths({})).toEqual(['reasons.dac', 'reasons.gam'])
    expect(await paths({ reasons: { dac: 'No objective.', gam: ' ' } })).toEqual(['reasons.gam'])
    await bench.does({ ...other, reason: 'The objective is for all.' })
    expect(bench.project.markers).toMatchObject({ dac: '0', how: 'overridden' })
  })

  it('wants a reason where the mission states another code', async () => {
    const [bench, task] = await underReview(proposal({ statedIomMarker: '1' }))
    const refused = await bench.refuses(review(task))
    expect(refused.problems).toEqual([{ path: 'reasons.iom', code: 'required' }])
    await bench.does({ ...review(task), reasons: { iom: 'All three standards are met.' } })
    expect(bench.project.markers?.reasons).toEqual({ iom: 'All three standards are met.' })
  })

  it('that takes the mission’s code instead says why it isn’t as indicated', async () => {
    const [bench, task] = await underReview(proposal({ statedIomMarker: '1' }))
    const other = {
      ...review(task),
      how: 'overridden' as const,
      markers: { ...indicated, iom: '1' },
    }
    expect((await bench.refuses(other)).problems).toEqual([
      { path: 'reasons.iom', code: 'required' },
    ])
    await bench.does({ ...other, reasons: { iom: 'The outputs say little.' } })
  })

  it('leaves the code of mixed measures to the reviewer, without a reason', async () => {
    const [bench] = await underReview()
    const [stored] = bench.fund.assessments.values()
    if (!stored) throw new Error('No assessment')
    const { markers } = stored.assessment
    const mixed = { ...markers, gam: { ...markers.gam, total: 'mixed' as const } }
    for (const key of bench.fund.assessments.keys())
      bench.fund.assessments.set(key, {
        ...stored,
        assessment: { ...stored.assessment, markers: mixed },
      })
    const [task] = bench.file.tasks
    await bench.does({ ...review(task?.id ?? ''), markers: { ...indicated, gam: '4' } })
    expect(bench.project.markers).toMatchObject({ gam: '4', how: 'confirmed' })
  })

  it('that nobody made in time is made again on the next version', async () => {
    const [bench, task] = await underReview()
    await bench.letsExpire(task)
    expect(bench.project.markers?.how).toBe('not-reviewed')
    await bench.does({
      type: 'take-back',
      by: { type: 'mission', mission: 'TUNIS', as: 'contact' },
    })
    const sent = bench.types(completionDraftId(bench.project), { title: 'Another title' })
    await bench.does({ type: 'submit-draft', ...sent, salt: 'salt' })
    await bench.isAssessed()
    expect(bench.project.markers).toBeUndefined()
  })

  it('carries over when nothing that the rules read has changed', async () => {
    const [bench, task] = await underReview()
    await bench.does(review(task))
    await bench.does({
      type: 'take-back',
      by: { type: 'mission', mission: 'TUNIS', as: 'contact' },
    })
    const sent = bench.types(completionDraftId(bench.project), { title: 'Another title' })
    await bench.does({ type: 'submit-draft', ...sent, salt: 'salt' })
    await bench.isAssessed()
    expect(bench.project.markers).toMatchObject({ version: 2, how: 'confirmed' })
  })
})

describe('the assessment people saw before', () => {
  const file = (...amendments: [version: number, status: 'applied' | 'refused'][]) =>
    aFile(aProject('active'), {
      versions: [
        aVersion({ n: 1 }),
        aVersion({ n: 2 }),
        ...amendments.map(([n]) => aVersion({ n, purpose: 'amendment' })),
      ],
      amendments: amendments.map(([version, status], index) =>
        anAmendment({ n: index + 1, version, status }),
      ),
      assessments: [1, 2, ...amendments.map(([n]) => n)].map((version) =>
        aStoredAssessment({ version, assessment: anAssessment() }),
      ),
    })

  it('is that of the version before', () => {
    expect(lastAssessment(file(), 1)).toBeUndefined()
    expect(lastAssessment(file(), 2)?.version).toBe(1)
  })

  it('is that of the last change in force, never that of a refused one', () => {
    expect(lastAssessment(file([3, 'refused']), 4)?.version).toBe(2)
    expect(lastAssessment(file([3, 'applied'], [4, 'refused']), 5)?.version).toBe(3)
  })
})
