import { expect, test } from 'vitest'
import { parseAnswers } from '../../../shared/domain/forms/parse'
import { askedFields } from '../../../shared/domain/forms/raw'
import { fieldAt } from '../../../shared/domain/forms/catalogue'
import { proposalForm } from '../../../shared/domain/proposal/proposal-content'

const item = (answers: Record<string, string>) => ({
  indicators: ['i1'],
  ...Object.fromEntries(
    Object.entries({ statement: 'Women trained', ...answers }).map(([name, value]) => [
      `indicators.i1.${name}`,
      value,
    ]),
  ),
})
const asked = (answers: Record<string, string>) =>
  askedFields(proposalForm, item(answers), fieldAt(proposalForm, 'indicators')!, 'i1').map(
    ({ name }) => name,
  )

test('an indicator that counts people is asked in numbers, any other in a line, and an open one in both', () => {
  expect(asked({})).toEqual(expect.arrayContaining(['baseline', 'baselineWomen', 'targetBoys']))
  expect(asked({ countsPersons: 'yes' })).toContain('baselineWomen')
  expect(asked({ countsPersons: 'yes' })).not.toContain('baseline')
  expect(asked({ countsPersons: 'no' })).toContain('target')
  expect(asked({ countsPersons: 'no' })).not.toContain('targetWomen')
})

test('what was typed before stays there to be changed, and is read', () => {
  const answers = { countsPersons: 'yes', baseline: '3 of 40 women' }
  expect(asked(answers)).toContain('baseline')
  expect(parseAnswers(proposalForm, item(answers)).content.indicators).toMatchObject([
    { baseline: '3 of 40 women' },
  ])
  const numbers = { countsPersons: 'no', targetWomen: 'many' }
  expect(parseAnswers(proposalForm, item(numbers)).problems).toMatchObject([
    { path: 'indicators.i1.targetWomen' },
  ])
})
