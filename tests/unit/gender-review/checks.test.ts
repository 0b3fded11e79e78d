import { describe, expect, it } from 'vitest'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import { cases } from './cases'
import { checkOf, review } from './support'

const points = { full: 10, half: 5, none: 0, 'not-applicable': 0 }

describe('each check as its text states it', () => {
  it.each(cases.map((entry) => [`${entry.check} ${entry.verdict}: ${entry.says}`, entry] as const))(
    '%s',
    (_, { check, content, verdict, key, advice }) => {
      const result = checkOf(review(content), check)
      expect(result).toMatchObject({
        verdict,
        points: points[verdict],
        possible: verdict === 'not-applicable' ? 0 : 10,
        sentence: { key },
      })
      if (advice) expect(result.advice.map((entry) => entry.key)).toEqual(advice)
      if (verdict === 'full' || verdict === 'not-applicable') expect(result.advice).toEqual([])
      else expect(result.advice.length).toBeGreaterThan(0)
    },
  )

  it('reaches every verdict that the ruleset describes', () => {
    const described = wggiGir10.rules.flatMap(({ id, counts }) => [
      `${id} full`,
      `${id} half`,
      `${id} none`,
      ...(counts.notApplicable ? [`${id} not-applicable`] : []),
    ])
    const reached = new Set(cases.map(({ check, verdict }) => `${check} ${verdict}`))
    expect([...reached].sort()).toEqual(described.sort())
  })
})
