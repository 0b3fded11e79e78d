import { describe, expect, it } from 'vitest'
import { compareAssessments } from '../../../shared/domain/gender-review/compare'
import { review, without } from './support'
import { strongProposal } from './strong-proposal'

const whole = review(strongProposal)
const changeTo = (path: string) => compareAssessments(whole, review(without(strongProposal, path)))

describe('comparing two reviews', () => {
  it('shows what was lowered and the advice that came with it', () => {
    const change = changeTo('exitPlan')
    expect(change).toMatchObject({
      sameRuleset: true,
      sameInput: false,
      scoreTenths: { before: 1000, after: 950 },
      checks: [
        {
          id: 'R10',
          before: 'full',
          after: 'half',
          direction: 'lowered',
          settled: [],
          added: [{ key: 'R10.advice.exit', path: 'exitPlan' }],
        },
      ],
    })
    expect(change).not.toHaveProperty('band')
    expect(change).not.toHaveProperty('dac')
  })

  it('shows what was raised and the advice that is settled', () => {
    const before = review(without(strongProposal, 'genderObjective'))
    const change = compareAssessments(before, whole)
    expect(change).toMatchObject({
      dac: { before: 0, after: 2 },
      iom: { before: '1', after: '2b' },
      gamSuffix: { before: 'M', after: 'T' },
      checks: [
        {
          id: 'R4',
          direction: 'raised',
          settled: [{ key: 'R4.advice.objective' }],
          added: [],
        },
      ],
    })
  })

  it('shows a check that no longer applies, and one that does', () => {
    const gone = review({ kind: 'training' })
    const there = review({})
    const r2 = (before: typeof gone, after: typeof gone) =>
      compareAssessments(before, after).checks.find(({ id }) => id === 'R2')?.direction
    expect(r2(there, gone)).toBe('no-longer-applies')
    expect(r2(gone, there)).toBe('now-applies')
  })

  it('shows new words about an unchanged verdict', () => {
    const before = review(without(strongProposal, 'exitPlan'))
    const after = review(without(strongProposal, 'buildsOn'))
    expect(compareAssessments(before, after).checks).toMatchObject([
      {
        id: 'R10',
        direction: 'same',
        settled: [{ path: 'exitPlan' }],
        added: [{ path: 'buildsOn' }],
      },
    ])
  })

  it('bears a ruleset with another set of checks and other weights', () => {
    const other = {
      ...whole,
      rulesetId: 'OTHER-1.0',
      checks: whole.checks
        .filter(({ id }) => id !== 'R10')
        .map((check) => ({ ...check, points: 20, possible: 20 })),
    }
    expect(compareAssessments(whole, other)).toMatchObject({
      sameRuleset: false,
      checks: [{ id: 'R10', before: 'full', after: null, direction: null }],
    })
  })
})
