import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks } from '../../../shared/domain/gender-review/checks'
import { readsUnder, type Judgement } from '../../../shared/domain/gender-review/checks/check'
import { dacReads } from '../../../shared/domain/gender-review/markers/dac'
import { gamReads } from '../../../shared/domain/gender-review/markers/gam'
import {
  reviewInput,
  type ReviewInput,
  type ReviewPath,
} from '../../../shared/domain/gender-review/review-input'
import { rulesets } from '../../../shared/domain/gender-review/rulesets'
import { choiceSets } from '../../../shared/domain/forms/choices'
import {
  proposalContentSchema,
  proposalForm,
} from '../../../shared/domain/proposal/proposal-content'
import { allFields } from '../../../shared/domain/forms/catalogue'
import { examples } from '../../support/random'
import { contents } from './arbitrary'
import { cases } from './cases'
import { inNumbers, strongProposal } from './strong-proposal'

/** The input, noting each field that is looked at: `amount`, `indicators.target`. */
function watched(input: ReviewInput, note: (path: string) => void): ReviewInput {
  const values = input as Record<string, unknown>
  const item = (list: string, value: object) =>
    new Proxy(value, {
      get(target, field) {
        if (typeof field === 'string' && field !== 'id') note(`${list}.${field}`)
        return Reflect.get(target, field) as unknown
      },
    })
  return new Proxy(values, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown
      if (typeof name !== 'string') return value
      const isList = Array.isArray(value) && value.every((part) => typeof part === 'object')
      if (!isList) note(name)
      return isList ? (value as object[]).map((part) => item(name, part)) : value
    },
  }) as ReviewInput
}

const judgements = Object.values(checks).flatMap(({ id, routes }) =>
  Object.entries(routes).map(([route, judgement]): [string, Judgement] => [
    `${id} ${route}`,
    judgement,
  ]),
)

/** Proposals on which each declared field is looked at, and random ones on which no other may be. */
const inputs = [
  ...cases.map(({ content }) => content),
  strongProposal,
  inNumbers,
  { ...strongProposal, reachesPersons: false },
  ...fc.sample(contents, examples(600)),
].map(reviewInput)

describe.each(judgements)('%s', (_, judgement) => {
  it.each(rulesets)(
    'under $id looks at the fields it says, at all of them and at no other',
    ({ conditions }) => {
      const seen = new Set<string>()
      const look = (input: ReviewInput) =>
        judgement.judge(
          watched(input, (path) => seen.add(path)),
          conditions,
        )
      inputs.forEach(look)
      expect([...seen].sort()).toEqual([...readsUnder(judgement, conditions)].sort())
    },
  )
})

describe('the answers the rules read', () => {
  const declared = new Set<string>([
    'kind',
    ...judgements.flatMap(([, { reads, readsByWord = [] }]) => [...reads, ...readsByWord]),
    ...dacReads,
    ...gamReads,
  ] satisfies ReviewPath[])

  it('are exactly those that reach the input hash', () => {
    const values = reviewInput(fullyAnswered())
    const present = Object.entries(values).flatMap(([name, value]) => {
      const [first] = Array.isArray(value) ? (value as unknown[]) : []
      return typeof first === 'object' && first !== null
        ? Object.keys(first).flatMap((field) => (field === 'id' ? [] : [`${name}.${field}`]))
        : [name]
    })
    expect(present.sort()).toEqual([...declared].sort())
  })

  it('hold nothing sensitive', () => {
    const sensitive = allFields(proposalForm).filter((field) => field.sensitive)
    expect(sensitive.map(({ path }) => path)).toContain('protectionNote')
    expect(sensitive.filter(({ path }) => declared.has(path))).toEqual([])
  })
})

/** Every field of the form answered, each list with one item. */
function fullyAnswered() {
  const content: Record<string, unknown> = {}
  const valueOf = (type: string) => {
    switch (type) {
      case 'percent':
      case 'money':
        return 1
      case 'yes-no':
        return true
      case 'date':
        return '2006-01-31'
      case 'imprecise-date':
        return { said: 'January', date: '2006-01-31' }
      case 'country':
        return 'SN'
      case 'email':
        return 'a@example.org'
      case 'references':
      case 'missions':
        return ['x']
      default:
        return 'Text'
    }
  }
  for (const { name, list, meta } of allFields(proposalForm)) {
    if (meta.type === 'list') {
      content[name] = [{ id: 'x' }]
      continue
    }
    const first =
      'set' in meta
        ? choiceSets[meta.set][0]
        : meta.type === 'integer'
          ? meta.min
          : valueOf(meta.type)
    const value = meta.type === 'choices' ? [first] : first
    if (list === undefined) content[name] = value
    else (content[list] as Record<string, unknown>[])[0]![name] = value
  }
  return proposalContentSchema.parse(content)
}
