import { describe, expect, it } from 'vitest'
import { compareAssessments } from '../../../shared/domain/gender-review/compare'
import type { Assessment, Verdict } from '../../../shared/domain/gender-review/assessment'
import { checkOf, review, without } from './support'
import { strongProposal } from './strong-proposal'

const whole = review(strongProposal)

describe('a proposal that has thought of everything', () => {
  it('is gender-responsive, DAC 2, GAM 4 T and IOM 2b', () => {
    expect(whole.checks.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
      ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'].map((id) => `${id} full`),
    )
    expect(whole).toMatchObject({ earned: 100, possible: 100, scoreTenths: 1000 })
    expect(whole.band).toBe('gender-responsive')
    expect(whole.ageNotice).toBeNull()
    expect(whole.markers.dac).toMatchObject({ code: 2, missingCriterion: null })
    expect(whole.markers.gam).toMatchObject({ A: 4, D: 4, G: 4, J: 4, total: 4, suffix: 'T' })
    expect(whole.markers.iom.code).toBe('2b')
  })

  it('gives no advice', () => {
    expect(whole.checks.flatMap(({ advice }) => advice)).toEqual([])
  })
})

interface Moved {
  checks?: Record<string, Verdict>
  dac?: Assessment['markers']['dac']['code']
  gam?: Assessment['markers']['gam']['total']
  gamSuffix?: Assessment['markers']['gam']['suffix']
  iom?: Assessment['markers']['iom']['code']
}

/** What is taken away, what moves (everything else stays), and where the advice points. */
const removals: [path: string, moved: Moved, advicePath?: string][] = [
  ['title', {}],
  ['prong', {}],
  ['issues.i2.affected', {}],
  ['indicators.n1.targetDate', {}],
  ['participation.p3', {}],
  ['participation.p1.date', {}],
  ['participation.p1', { checks: { R1: 'half' } }, 'participation'],
  ['participation.p1.stage', { checks: { R1: 'half' } }, 'participation'],
  ['participation.p1.who', { checks: { R1: 'half' } }, 'participation'],
  ['participation.p1.mechanism', { checks: { R1: 'half' } }, 'participation.p1.mechanism'],
  ['participation.p2.inputUsed', { checks: { R1: 'half' } }, 'participation.p2.inputUsed'],
  ['participation', { checks: { R1: 'none' } }, 'participation'],
  ['indicators.n1.baseline', { checks: { R2: 'half' } }, 'indicators.n1.baselineWomen'],
  ['indicators.n1.baselineYear', { checks: { R2: 'half' } }, 'indicators.n1.baselineYear'],
  ['indicators.n1.baselineSource', { checks: { R2: 'half' } }, 'indicators.n1.baselineSource'],
  ['indicators.n1.baselineBySex', { checks: { R2: 'none' } }, 'indicators.n1.baselineWomen'],
  ['rolesAnalysis', {}],
  ['sources.s1.year', { checks: { R3: 'half' } }, 'sources.s1.year'],
  ['sources', { checks: { R3: 'half' } }, 'sources'],
  [
    'genderObjective',
    { checks: { R4: 'none' }, dac: 0, gamSuffix: 'M', iom: '1' },
    'genderObjective',
  ],
  [
    'results.r1.servesGenderObjective',
    { checks: { R4: 'half' } },
    'results.r1.servesGenderObjective',
  ],
  ['results.r1', { checks: { R4: 'half' } }, 'results'],
  ['activities.a1', { checks: { R5: 'half' } }, 'issues.i1'],
  ['activities.a1.answersIssues', { checks: { R5: 'half' } }, 'issues.i1'],
  ['activities.a3.genderAction', { checks: { R5: 'half' } }, 'activities.a3.answersIssues'],
  ['issues', { checks: { R5: 'none' }, dac: 0, gamSuffix: 'M', iom: '1' }, 'issues'],
  ['risks.k1.mitigation', { checks: { R6: 'half' } }, 'risks.k1.mitigation'],
  ['risks.k1.genderRelated', { checks: { R6: 'none' }, dac: 0, gamSuffix: 'M' }, 'risks'],
  ['pseaChannel', { checks: { R6: 'none' }, dac: 0, gamSuffix: 'M' }, 'pseaChannel'],
  ['partners.t1.pseaAssessment', { checks: { R6: 'half' } }, 'partners.t1.pseaAssessment'],
  ['partners.t2.receivesFunds', { checks: { R6: 'half' } }, 'partners.t2.pseaAssessment'],
  ['involvesChildren', { checks: { R6: 'half' } }, 'childSafeguarding'],
  ['dataHandling', { checks: { R6: 'half' } }, 'dataHandling'],
  [
    'indicators.n2.target',
    { checks: { R7: 'half' }, dac: 0, gamSuffix: 'M' },
    'indicators.n2.target',
  ],
  [
    'indicators.n2.genderSpecific',
    { checks: { R7: 'half' }, dac: 0, gamSuffix: 'M' },
    'indicators',
  ],
  ['amount', { checks: { R7: 'half' } }, 'indicators'],
  ['indicators.n1.target', { checks: { R8: 'half' } }, 'indicators.n1.targetWomen'],
  ['indicators.n1.verification', { checks: { R8: 'half' } }, 'indicators.n1.verification'],
  ['indicators.n1.targetBySex', { checks: { R8: 'none' } }, 'indicators.n1.targetWomen'],
  ['budget.g1.genderShare', { checks: { R9: 'half' } }, 'budget.g1.genderShare'],
  ['budgetGenderReason', { checks: { R9: 'half' } }, 'budgetGenderReason'],
  ['genderExpertise', { checks: { R9: 'half' } }, 'genderExpertise'],
  ['policyLink', { checks: { R10: 'half' } }, 'policyLink'],
  ['buildsOn', { checks: { R10: 'half' } }, 'buildsOn'],
  ['exitPlan', { checks: { R10: 'half' } }, 'exitPlan'],
  ['commitsToReportGenderResults', { dac: 0, gamSuffix: 'M' }],
  ['genderIsMainPurpose', { dac: 1, gamSuffix: 'M', iom: '2a' }],
  ['wouldHappenWithoutGenderAim', { dac: 1, gamSuffix: 'M' }],
]

describe('taking away one piece of evidence', () => {
  it.each(removals)('%s', (path, moved, advicePath) => {
    const after = review(without(strongProposal, path))
    const change = compareAssessments(whole, after)
    const verdicts = Object.fromEntries(
      change.checks
        .filter(({ direction }) => direction !== 'same')
        .map((check) => [check.id, check.after]),
    )
    expect(verdicts).toEqual(moved.checks ?? {})
    expect({
      dac: change.dac?.after,
      gam: change.gam?.after,
      gamSuffix: change.gamSuffix?.after,
      iom: change.iom?.after,
    }).toEqual({
      dac: moved.dac,
      gam: moved.gam,
      gamSuffix: moved.gamSuffix,
      iom: moved.iom,
    })
    const [first] = change.checks.flatMap(({ added }) => added)
    expect(first?.path).toBe(advicePath)
  })

  it('changes the hash only when the rules read what was taken away', () => {
    expect(review(without(strongProposal, 'title')).inputHash).toBe(whole.inputHash)
    expect(review(without(strongProposal, 'indicators.n1.targetDate')).inputHash).toBe(
      whole.inputHash,
    )
    expect(review(without(strongProposal, 'rolesAnalysis')).inputHash).not.toBe(whole.inputHash)
  })

  it('leaves the other codes of the Gender with Age Marker', () => {
    const gam = (path: string) => {
      const { A, D, G, J } = review(without(strongProposal, path)).markers.gam
      return [A, D, G, J]
    }
    expect(gam('participation')).toEqual([4, 4, 0, 4])
    expect(gam('beneficiaries')).toEqual([4, 4, 4, 1])
    expect(gam('issues')).toEqual([2, 4, 4, 4])
    expect(gam('activities')).toEqual([4, 0, 4, 4])
    expect(gam('rolesAnalysis')).toEqual([4, 4, 4, 4])
  })

  it('names where ages are missing', () => {
    const content = without(without(strongProposal, 'beneficiaries.b1.age'), 'beneficiaries.b2.age')
    expect(review(content).ageNotice).toEqual({
      key: 'age.missing',
      params: { places: { terms: ['measure.J'] } },
    })
  })

  it('shows the fields that a check read, with the ids of items', () => {
    expect(checkOf(whole, 'R5').fieldsRead).toContain('activities.a3.genderAction')
    expect(checkOf(whole, 'R6').fieldsRead).not.toContain('protectionNote')
    const empty = review(without(strongProposal, 'indicators'))
    expect(checkOf(empty, 'R8').fieldsRead).toContain('indicators')
  })
})
