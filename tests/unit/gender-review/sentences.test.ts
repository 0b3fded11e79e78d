import { describe, expect, it } from 'vitest'
import { languageSchema } from '../../../shared/domain/people'
import type { Message } from '../../../shared/domain/gender-review/message'
import { messageKeys, termKeys } from '../../../shared/domain/gender-review/message-keys'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import { sentenceFor } from '../../../shared/domain/gender-review/sentence'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import { cases } from './cases'
import { markerCases } from './marker-cases'
import { strongProposal } from './strong-proposal'
import { review, without } from './support'

const contents: ProposalContent[] = [
  ...cases.map(({ content }) => content),
  ...markerCases.map(({ content }) => content),
  strongProposal,
  without(strongProposal, 'beneficiaries'),
]

const said: Message[] = contents.flatMap((content) => {
  const { checks, ageNotice, markers } = review(content)
  return [
    ...checks.flatMap(({ sentence, advice }) => [sentence, ...advice]),
    ...(ageNotice ? [ageNotice] : []),
    ...Object.values(markers).flatMap(({ reasons }) => reasons),
  ]
})

/** Words that judge people, not proposals; a colleague would not send them. */
const scolding =
  /\b(fail|failed|failure|wrong|bad|insufficient|inadequate|reject\w*|must|échec|échoué|insuffisant\w*|mauvais\w*|rejet\w*|devez|fracas\w*|insuficiente\w*|mal[oa]s?|rechaz\w+|debe|deben)\b/iu

describe.each(languageSchema.options)('in %s', (language) => {
  it('every message has all its parameters wherever it is said', () => {
    for (const message of said) {
      const sentence = sentenceFor(wggiGir10, language, message)
      expect(sentence).not.toMatch(/[{}]|undefined|\[object/)
      expect(sentence).toMatch(/[.?)…»”]$/u)
    }
  })

  it.each(Object.entries(wggiGir10.messages))('%s is kind', (_, text) => {
    expect(text[language]).not.toMatch(scolding)
  })
})

describe('the texts', () => {
  it('are all said by some proposal', () => {
    const keys = new Set(said.map(({ key }) => key))
    expect(messageKeys.filter((key) => !keys.has(key))).toEqual([])
  })

  it('use every term', () => {
    const used = new Set(
      said.flatMap(({ params }) =>
        Object.values(params).flatMap((param) => (typeof param === 'object' ? param.terms : [])),
      ),
    )
    expect(termKeys.filter((term) => !used.has(term))).toEqual([])
  })

  it('name the same parameters in each language', () => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    for (const text of Object.values(wggiGir10.messages)) {
      expect(parameters(text.fr)).toEqual(parameters(text.en))
      expect(parameters(text.es)).toEqual(parameters(text.en))
    }
  })

  it('are not left in English', () => {
    const texts = [...Object.values(wggiGir10.messages), ...Object.values(wggiGir10.terms)]
    expect(texts.filter(({ en, fr, es }) => en === fr || en === es || fr === es)).toEqual([])
  })

  it('name an item by the mission’s own words, cut short', () => {
    const statement =
      'Every woman who has ever called the helpline for herself or for another person in her care'
    const { checks } = review({ indicators: [{ id: 'n1', statement, targetBySex: false }] })
    const advice = checks.find(({ id }) => id === 'R8')?.advice[0]
    expect(advice?.path).toBe('indicators.n1.targetWomen')
    expect(advice && sentenceFor(wggiGir10, 'en', advice)).toBe(
      'Set the aim of “Every woman who has ever called the helpline for herself or for another person…” for women and men separately.',
    )
  })

  it('refuse to be said with a parameter missing', () => {
    expect(() => sentenceFor(wggiGir10, 'en', { key: 'R2.full', params: { done: 1 } })).toThrow(
      'R2.full lacks the parameter all',
    )
  })
})
