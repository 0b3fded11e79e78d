import { expect, it } from 'vitest'
import { taskOutcomeSchema } from '../../../shared/domain/tasks/task'
import { languages, translator } from '../../../shared/texts/language'
import { outcomeTexts } from '../../../shared/texts/outcomes'

const day = '4 January 2005'
const who = 'Peter Hall'

it.each(taskOutcomeSchema.options)('%s is one sentence, whatever is known of it', (outcome) => {
  for (const language of languages) {
    const t = translator(language)
    for (const ending of [{}, { day }, { who }, { day, who }, { day, who, byVote: true }]) {
      const said = t(outcomeTexts[outcome], ending)
      expect(said).toMatch(/^\p{Lu}[^.]*\.$/u)
      expect(said).not.toMatch(/undefined| {2}| [.,]/)
      if ('day' in ending) expect(said).toContain(day)
    }
  }
})

it('names nobody for what votes decided together', () => {
  const approved = languages.map((language) =>
    translator(language)(outcomeTexts.approved, { day, who, byVote: true }),
  )
  expect(approved).toEqual([
    'It was approved by vote on 4 January 2005.',
    'Elle a été approuvée par vote le 4 January 2005.',
    'Se aprobó por votación el 4 January 2005.',
  ])
})

it('says who acted and when in one breath', () => {
  const approved = languages.map((language) =>
    translator(language)(outcomeTexts.approved, { day, who }),
  )
  expect(approved).toEqual([
    'It was approved by Peter Hall on 4 January 2005.',
    'Elle a été approuvée par Peter Hall le 4 January 2005.',
    'Peter Hall la aprobó el 4 January 2005.',
  ])
})
