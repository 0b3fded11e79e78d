import { describe, expect, it } from 'vitest'
import { choiceSets } from '../../../shared/domain/forms/choices'
import { checks } from '../../../shared/domain/gender-review/checks'
import { rulesetSchema } from '../../../shared/domain/gender-review/ruleset'
import { findRuleset, rulesets } from '../../../shared/domain/gender-review/rulesets'
import { findRules } from '../../../shared/domain/gender-review/rulesets/rules'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import { bandOf, scoreTenths } from '../../../shared/domain/gender-review/score'
import { digest } from './support'

describe('the published rulesets', () => {
  // A published ruleset never changes: calls and assessments that name it would mean something else.
  // Publish a new version beside it, and add its hash here.
  it('are what they were when they were published', () => {
    expect(Object.fromEntries(rulesets.map((ruleset) => [ruleset.id, digest(ruleset)]))).toEqual({
      'WGGI-GIR-1.1': '055ea96a56a36ab1a96c0bf1b00846623e4a9fc81afe857884258c8cd491922e',
      'WGGI-GIR-1.0': 'c494612fd278dbc034cfcb93846c512dde152af8ae77e5ecf86b8953dd80166c',
    })
  })

  it('are found by id', () => {
    expect(findRuleset('WGGI-GIR-1.0')).toBe(wggiGir10)
    expect(findRuleset('WGGI-GIR-0.9')).toBeUndefined()
    expect(new Set(rulesets.map(({ id }) => id)).size).toBe(rulesets.length)
  })

  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    '%s is whole',
    (_, ruleset) => {
      expect(rulesetSchema.parse(ruleset)).toEqual(ruleset)
      const standards = new Set(ruleset.standards.map(({ id }) => id))
      const sources = new Set(ruleset.sources.map(({ id }) => id))
      const named = [
        ...ruleset.rules.flatMap((rule) => rule.standards),
        ...Object.values(ruleset.markers).flatMap((marker) => marker.standards),
      ]
      expect(named.filter((id) => !standards.has(id))).toEqual([])
      expect(ruleset.standards.filter(({ source }) => !sources.has(source))).toEqual([])
      for (const rule of ruleset.rules) {
        for (const kind of choiceSets.kind) {
          for (const route of rule.routes[kind]) {
            expect(checks[rule.id].routes[route], `${rule.id} ${route}`).toBeDefined()
          }
        }
      }
    },
  )

  it.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
    '%s judges alike with its texts and without them',
    (id, ruleset) => {
      const rules = findRules(id)
      expect(ruleset).toMatchObject(rules ?? {})
      expect(rules?.rules).toHaveLength(ruleset.rules.length)
      expect(rules?.bands).toHaveLength(ruleset.bands.length)
    },
  )

  it('weigh ten checks alike, 100 in all', () => {
    expect(wggiGir10.rules.map(({ id }) => id)).toEqual(choiceSets.check)
    expect(wggiGir10.rules.map(({ weight }) => weight)).toEqual(Array(10).fill(10))
  })

  it('show readings that could not be verified as the practice of this fund', () => {
    const practice = wggiGir10.standards.filter(({ standing }) => standing === 'fund-practice')
    expect(practice.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['DAC-checklist', 'IOM-2ab', 'WGGI-score', 'GAM-C']),
    )
  })
})

describe('score and band', () => {
  it.each([
    [0, 100, 0, 'much-is-missing'],
    [15, 100, 150, 'much-is-missing'],
    [20, 100, 200, 'promising'],
    [35, 100, 350, 'promising'],
    [40, 100, 400, 'gender-sensitive'],
    [70, 100, 700, 'gender-sensitive'],
    [75, 100, 750, 'gender-responsive'],
    [100, 100, 1000, 'gender-responsive'],
    [65, 90, 722, 'gender-sensitive'],
    [45, 60, 750, 'gender-responsive'],
    [50, 50, 1000, null],
    [0, 0, null, null],
  ] as const)('%i of %i', (earned, possible, tenths, band) => {
    expect(scoreTenths(earned, possible)).toBe(tenths)
    expect(bandOf(wggiGir10, earned, possible)).toBe(band)
  })
})
