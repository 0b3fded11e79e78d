import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldAt, isAskedIn, isGiven } from '../../../shared/domain/forms/catalogue'
import { asTyped, itemsOf } from '../../../shared/domain/forms/form-content'
import { placeOf } from '../../../shared/domain/forms/names'
import { rulesets } from '../../../shared/domain/gender-review/rulesets'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import { wggiGir11 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-1'
import {
  proposalForm,
  type ProposalContent,
} from '../../../shared/domain/proposal/proposal-content'
import { examples } from '../../support/random'
import { contents } from './arbitrary'
import { cases } from './cases'
import { markerCases } from './marker-cases'
import { inNumbers, strongProposal } from './strong-proposal'
import { checkOf, review, without } from './support'

type Indicator = NonNullable<ProposalContent['indicators']>[number]

const withFirst = (content: ProposalContent, change: Partial<Indicator>): ProposalContent => ({
  ...content,
  indicators: content.indicators?.map((one) => (one.id === 'n1' ? { ...one, ...change } : one)),
})
const verdicts = (content: ProposalContent, ruleset = wggiGir11) =>
  review(content, ruleset).checks.map(({ id, verdict }) => `${id} ${verdict}`)

describe.each(rulesets)('the advice of $id', (ruleset) => {
  const isShown = (content: ProposalContent, path: string): boolean => {
    const place = placeOf(proposalForm, path)
    if (!place) {
      const [list = '', id] = path.split('.')
      return itemsOf(content, list).some((item) => item.id === id)
    }
    if (isGiven(place.field)) return false
    if (place.field.list === undefined) return fieldAt(proposalForm, path) !== undefined
    const item = itemsOf(content, place.field.list).find(({ id }) => id === place.item)
    return item !== undefined && isAskedIn(place.field, (name) => asTyped(item[name]))
  }
  const shownOnly = (content: ProposalContent) => {
    const paths = review(content, ruleset).checks.flatMap(({ advice }) =>
      advice.map(({ path }) => path),
    )
    expect(paths.filter((path) => !isShown(content, path))).toEqual([])
  }

  it('leads to questions that the form asks', () => {
    for (const { content } of [...cases, ...markerCases]) shownOnly(content)
    fc.assert(fc.property(contents, shownOnly), examples(100))
  })
})

describe('what was answered in numbers', () => {
  it.each(rulesets)('shows all that there is to show under $id', (ruleset) => {
    const { earned, markers, band } = review(inNumbers, ruleset)
    expect({ earned, band, dac: markers.dac.code }).toEqual({
      earned: 100,
      band: 'gender-responsive',
      dac: 2,
    })
  })

  it('is not judged less by 1.0 than the same in a line and a yes', () => {
    expect(verdicts(inNumbers, wggiGir10)).toEqual(verdicts(strongProposal, wggiGir10))
  })

  it('is by sex with numbers of both, grown up or not, and 0 is one', () => {
    const only = (change: Partial<Indicator>) =>
      checkOf(
        review(
          withFirst(inNumbers, { targetWomen: undefined, targetMen: undefined, ...change }),
          wggiGir11,
        ),
        'R8',
      ).verdict
    expect(only({ targetWomen: 20, targetMen: 0 })).toBe('full')
    expect(only({ targetGirls: 20, targetBoys: 20 })).toBe('full')
    expect(only({ targetWomen: 20, targetBoys: 5 })).toBe('full')
    expect(only({ targetWomen: 20, targetGirls: 20 })).toBe('none')
    expect(only({ targetMen: 20 })).toBe('none')
    expect(only({ target: '20 women, 20 men' })).toBe('none')
  })

  it('asks for the number that is missing', () => {
    const at = (path: string) =>
      checkOf(review(without(inNumbers, path), wggiGir11), 'R2').advice.map((one) => one.path)
    expect(at('indicators.n1.baselineWomen')).toEqual(['indicators.n1.baselineWomen'])
    expect(at('indicators.n1.baselineMen')).toEqual(['indicators.n1.baselineMen'])
  })

  it('may be promised by a date', () => {
    const promised = withFirst(inNumbers, {
      baselineWomen: undefined,
      baselineMen: undefined,
      baselineYear: undefined,
      baselineSource: undefined,
      baselineDueBy: '2006-03-31',
    })
    for (const ruleset of rulesets) {
      expect(checkOf(review(promised, ruleset), 'R2').verdict, ruleset.id).toBe('full')
    }
  })
})

describe('what was answered before numbers were asked for', () => {
  it('counts by 1.0 as it did, and not by 1.1', () => {
    expect(checkOf(review(strongProposal), 'R2').verdict).toBe('full')
    expect(verdicts(strongProposal)).toEqual(
      verdicts(strongProposal, wggiGir10).map((one) => one.replace(/^(R2|R8) full$/, '$1 none')),
    )
    const dateOnly = withFirst(without(strongProposal, 'indicators.n1.baselineBySex'), {
      baselineDueBy: '2006-03-31',
    })
    expect(checkOf(review(dateOnly), 'R2').verdict).toBe('none')
  })

  it('is not among what 1.1 read', () => {
    const read = review(strongProposal, wggiGir11).checks.flatMap(({ fieldsRead }) => fieldsRead)
    expect(read.filter((path) => path.endsWith('BySex'))).toEqual([])
  })
})
