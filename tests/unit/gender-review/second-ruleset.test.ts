import { afterAll, describe, expect, it, vi } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { compareAssessments } from '../../../shared/domain/gender-review/compare'
import type { AssessmentRules } from '../../../shared/domain/gender-review/ruleset'
import { administer } from '../../../shared/domain/decide/settings/administer'
import { assessUnderCall } from '../../../shared/runtime/assess-under-call'
import { aCall, CALL } from '../../support/builders'
import { Bench, proposal } from '../domain/bench'
import { strongProposal } from './strong-proposal'
import { without } from './support'

/** Made up: a stricter successor that has dropped a check and weighs the analysis double. */
const second = vi.hoisted(() => {
  // Test files share their modules: those that others have loaded don't know the made-up ruleset.
  vi.resetModules()
  return { id: 'WGGI-GIR-2.0', version: '2.0' }
})
afterAll(() => {
  vi.doUnmock('../../../shared/domain/gender-review/rulesets/rules')
  vi.resetModules()
})

vi.mock(import('../../../shared/domain/gender-review/rulesets/rules'), async (original) => {
  const published = await original()
  const first = published.findRules('WGGI-GIR-1.0')
  if (!first) throw new Error('No first ruleset')
  const stricter: AssessmentRules = {
    ...first,
    ...second,
    rules: first.rules
      .filter(({ id }) => id !== 'R10')
      .map((rule) => (rule.id === 'R3' ? { ...rule, weight: 20 } : rule)),
    conditions: { ...first.conditions, analysisTopics: 5 },
    bands: [
      { id: 'much-is-missing', below: 50 },
      { id: 'gender-responsive', below: null },
    ],
  }
  return {
    rulesetIds: [...published.rulesetIds, second.id],
    findRules: (id: string) => (id === second.id ? stricter : published.findRules(id)),
  }
})

/** Four of five topics: enough for the first ruleset, and not for the second. */
const content = proposal({
  ...without(strongProposal, 'rolesAnalysis'),
  budget: [{ id: 'g1', item: 'Workshops', amount: 1_000_000, genderShare: 40 }],
})

const NEXT_CALL = 'wggi-2005-next'

async function twoCalls(): Promise<Bench> {
  const bench = await Bench.open()
  await bench.decides((state) =>
    administer(state, {
      type: 'put-call',
      by: 'ops',
      item: aCall({ id: NEXT_CALL, rulesetId: second.id }),
    }),
  )
  return bench
}

async function assessedUnder(bench: Bench, callId: string) {
  await bench.submits(content)
  const { project } = bench.file
  const moved = { ...project, callId }
  const { state } = await bench.register.read({ projectId: bench.id }, bench.now)
  return assessUnderCall(
    { ...state, now: bench.now },
    { ...bench.file, project: moved },
    project.currentVersion,
    sha256Digest,
  )
}

describe('a second ruleset', () => {
  it('judges the proposals of calls that name it, and those of no other', async () => {
    const bench = await twoCalls()
    const under = {
      first: await assessedUnder(bench, CALL),
      second: await assessedUnder(bench, NEXT_CALL),
    }
    expect(under.first).toMatchObject({
      rulesetId: 'WGGI-GIR-1.0',
      rulesetVersion: '1.0',
      earned: 100,
      possible: 100,
    })
    expect(under.second).toMatchObject({
      rulesetId: second.id,
      rulesetVersion: '2.0',
      earned: 90,
      possible: 100,
      band: 'gender-responsive',
    })
    expect(under.second.checks.map(({ id }) => id)).not.toContain('R10')
    expect(under.second.inputHash).toBe(under.first.inputHash)
  })

  it('lies side by side with the first, and says that they differ', async () => {
    const bench = await twoCalls()
    const change = compareAssessments(
      await assessedUnder(bench, CALL),
      await assessedUnder(bench, NEXT_CALL),
    )
    expect(change).toMatchObject({ sameRuleset: false, sameInput: true })
    expect(change.checks.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['R3', 'full', 'half'],
      ['R10', 'full', null],
    ])
  })

  it('is never put under a call that was opened with another', async () => {
    const bench = await twoCalls()
    const put = (id: string, rulesetId: string) =>
      bench.decides((state) =>
        administer(state, { type: 'put-call', by: 'ops', item: aCall({ id, rulesetId }) }),
      )
    expect(await put(CALL, second.id)).toMatchObject({
      refused: 'not-allowed',
      allowed: ['WGGI-GIR-1.0'],
    })
    expect(await put('another', 'WGGI-GIR-0.1')).toMatchObject({
      refused: 'invalid',
      allowed: ['WGGI-GIR-1.0', 'WGGI-GIR-1.1', second.id],
    })
    expect(bench.fund.calls.get(CALL)?.rulesetId).toBe('WGGI-GIR-1.0')
  })

  it('leaves what was assessed before as it was', async () => {
    const bench = await Bench.open()
    await bench.submits(content)
    const before = bench.file
    const { state } = await bench.register.read({ projectId: bench.id }, bench.now)
    const assessment = assessUnderCall({ ...state, now: bench.now }, before, 1, sha256Digest)
    await bench.does({ type: 'record-assessment', version: 1, assessment })
    await bench.decides((read) =>
      administer(read, {
        type: 'put-call',
        by: 'ops',
        item: aCall({ id: NEXT_CALL, rulesetId: second.id }),
      }),
    )
    expect(bench.file.assessments.map((one) => one.assessment)).toEqual([assessment])
    expect(assessment.rulesetId).toBe('WGGI-GIR-1.0')
  })
})
