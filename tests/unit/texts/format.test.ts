import { expect, it } from 'vitest'
import {
  formatCountry,
  formatDay,
  formatMoment,
  formatMoney,
  formatNumber,
  formatTime,
} from '../../../shared/texts/format'
import { languages } from '../../../shared/texts/language'

const inAll = (write: (language: (typeof languages)[number]) => string) =>
  languages.map((language) => write(language).replace(/[\u00a0\u202f]/g, ' '))

it.each([
  ['2005-01-01', ['1 January 2005', '1er janvier 2005', '1 de enero de 2005']],
  ['2005-03-31', ['31 March 2005', '31 mars 2005', '31 de marzo de 2005']],
  ['2005-08-11', ['11 August 2005', '11 août 2005', '11 de agosto de 2005']],
  ['early 2006', ['early 2006', 'early 2006', 'early 2006']],
])('writes the day %s as each language does', (day, said) => {
  expect(inAll((language) => formatDay(language, day))).toEqual(said)
})

it('writes a moment and an hour as each language does', () => {
  expect(inAll((language) => formatMoment(language, '2005-01-01T09:05:00.000Z'))).toEqual([
    '1 January 2005, 09:05 UTC',
    '1er janvier 2005 à 09 h 05 (UTC)',
    '1 de enero de 2005, a las 09:05 (UTC)',
  ])
  expect(
    inAll((language) => formatTime(language, '2005-07-01T14:05:00.000Z', 'Europe/Zurich')),
  ).toEqual(['16:05 (Europe/Zurich)', '16 h 05 (Europe/Zurich)', '16:05 (Europe/Zurich)'])
})

it('groups four digits in French, and the digits of money everywhere', () => {
  expect(inAll((language) => formatNumber(language, 4000))).toEqual(['4000', '4 000', '4000'])
  expect(inAll((language) => formatNumber(language, 10_000))).toEqual([
    '10,000',
    '10 000',
    '10.000',
  ])
  expect(inAll((language) => formatMoney(language, 1_500_50))).toEqual([
    'USD 1,500.50',
    '1 500,50 USD',
    '1.500,50 USD',
  ])
})

it('names countries as the United Nations does', () => {
  expect(inAll((language) => formatCountry(language, 'CD'))).toEqual([
    'Democratic Republic of the Congo',
    'République démocratique du Congo',
    'República Democrática del Congo',
  ])
  expect(formatCountry('fr', 'TN')).toBe('Tunisie')
  expect(formatCountry('fr', 'MRF')).toBe('MRF')
})
