import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessmentSchema,
  type Assessment,
  type CheckId,
  type Verdict,
} from '../../../shared/domain/gender-review/assessment'
import { compareAssessments } from '../../../shared/domain/gender-review/compare'
import { messageKeys } from '../../../shared/domain/gender-review/message-keys'
import { rulesets } from '../../../shared/domain/gender-review/rulesets'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import { examples } from '../../support/random'
import { contents, extended, filled, shuffled } from './arbitrary'
import { inNumbers, strongProposal } from './strong-proposal'
import { checkOf, review as reviewUnder } from './support'

const rank: Record<Verdict, number> = { none: 0, 'not-applicable': 1, half: 2, full: 3 }

function lowered(before: Assessment, after: Assessment): string[] {
  return before.checks.flatMap((check, index) => {
    const next = after.checks[index]
    if (!next) return [check.id]
    const isLower = rank[next.verdict] < rank[check.verdict] || next.points < check.points
    return isLower ? [check.id] : []
  })
}

describe.each(rulesets)('the review of any proposal under $id', (ruleset) => {
  const review = (content: ProposalContent) => reviewUnder(content, ruleset)
  const strong = ruleset.conditions.numbersOnly ? inNumbers : strongProposal

  it('never lowers a check when an empty evidence field is filled', () => {
    fc.assert(
      fc.property(filled, ({ before, after }) => {
        expect(lowered(review(before), review(after))).toEqual([])
      }),
      examples(60),
    )
  })

  it('may lower only the coverage checks when a list item is added', () => {
    const coverage = ['R2', 'R5', 'R6', 'R8']
    fc.assert(
      fc.property(extended, ({ before, after }) => {
        const ids = lowered(review(before), review(after))
        expect(ids.filter((id) => !coverage.includes(id))).toEqual([])
      }),
      examples(60),
    )
  })

  const additions: [CheckId, ProposalContent][] = [
    ['R2', { indicators: [...(strong.indicators ?? []), { id: 'z' }] }],
    ['R5', { issues: [...(strong.issues ?? []), { id: 'z', statement: 'No child care' }] }],
    ['R6', { partners: [...(strong.partners ?? []), { id: 'z', name: 'A new one' }] }],
    ['R8', { indicators: [...(strong.indicators ?? []), { id: 'z' }] }],
  ]

  it.each(additions)(
    'lowers %s by one step when what was added is not covered yet',
    (id, added) => {
      const after = checkOf(review({ ...strong, ...added }), id)
      expect(after.verdict).toBe('half')
      expect(after.advice.every(({ path }) => path.includes('.z'))).toBe(true)
    },
  )

  it('does not depend on the order of items, choices or keys', () => {
    fc.assert(
      fc.property(shuffled, ({ before, after }) => {
        expect(JSON.stringify(review(after))).toBe(JSON.stringify(review(before)))
      }),
      examples(30),
    )
  })

  it('stays within its bounds and its shape', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const assessment = review(content)
        expect(assessmentSchema.parse(assessment)).toEqual(assessment)
        expect(assessment.checks.map(({ id }) => id)).toEqual(ruleset.rules.map(({ id }) => id))
        expect(assessment.earned).toBeLessThanOrEqual(assessment.possible)
        expect(assessment.possible).toBeGreaterThanOrEqual(60)
        for (const { verdict, advice } of assessment.checks) {
          const isOpen = verdict === 'half' || verdict === 'none'
          expect(advice.length > 0).toBe(isOpen)
        }
        const { code, missingCriterion } = assessment.markers.dac
        expect(missingCriterion !== null).toBe(code === 0)
      }),
      examples(30),
    )
  })

  it('keeps its hash exactly as long as the assessment could not differ', () => {
    fc.assert(
      fc.property(filled, ({ before, after }) => {
        const [a, b] = [review(before), review(after)]
        if (a.inputHash === b.inputHash) expect(b).toEqual(a)
      }),
      examples(30),
    )
  })

  it('differs from itself in nothing', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const assessment = review(content)
        expect(compareAssessments(assessment, structuredClone(assessment))).toEqual({
          sameRuleset: true,
          sameInput: true,
          checks: [],
        })
      }),
      examples(20),
    )
  })

  it('names only messages that the ruleset has', () => {
    const known = Object.keys(ruleset.messages).sort()
    expect(known).toEqual([...messageKeys].sort())
  })
})
