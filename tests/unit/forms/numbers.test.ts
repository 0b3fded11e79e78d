import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastDayMeant, readDay } from '../../../shared/domain/forms/days'
import { readHundredths, readMoney, typedMoney } from '../../../shared/domain/forms/numbers'
import { examples } from '../../support/random'

test.each([
  ['10000', 10_000_00],
  ['10,000', 10_000_00],
  ['10.000', 10_000_00],
  ['10 000', 10_000_00],
  ['10\u00a0000', 10_000_00],
  ['10\u202f000,50', 10_000_50],
  ['10.000,50', 10_000_50],
  ['10,000.50', 10_000_50],
  ["1'234'567.5", 1_234_567_50],
  ['1,234,567', 1_234_567_00],
  ['0,5', 50],
  ['0.05', 5],
  ['-3', -3_00],
])('%s is a number', (text, hundredths) => {
  expect(readHundredths(text)).toBe(hundredths)
})

test.each(['', 'ten', '1.2.3', '10,00,0', '1,0000', '0,500', '1.005.2', '12e3', '.', '5.', '1-2'])(
  '%s is no number',
  (text) => {
    expect(readHundredths(text)).toBeUndefined()
  },
)

test.each(['USD 10,000', '10 000 USD', '$10000', 'us$ 10.000,00', '10000$'])('%s', (text) => {
  expect(readMoney(text)).toBe(10_000_00)
})

test('an amount written in any of the three languages is read back to the cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000_000_00 }),
      fc.constantFrom('en', 'fr', 'es', 'de-CH'),
      (cents, locale) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(
          cents / 100,
        )
        expect(readMoney(written)).toBe(cents)
      },
    ),
    examples(100),
  )
})

test.each([
  ['2005-03-31', '2005-03-31'],
  ['2005-3-1', '2005-03-01'],
  ['31/03/2005', '2005-03-31'],
  ['1.3.2005', '2005-03-01'],
  ['31 March 2005', '2005-03-31'],
  ['1er février 2006', '2006-02-01'],
  ['15 de agosto de 2006', '2006-08-15'],
  ['29 Feb 2004', '2004-02-29'],
])('%s is a day', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test.each(['2005-02-29', '31/04/2005', '03/31/2005', 'soon', '2005', '0000-01-01', '2005-13-01'])(
  '%s is no day',
  (text) => {
    expect(readDay(text)).toBeUndefined()
  },
)

test.each([
  ['2006', '2006-12-31'],
  ['February 2004', '2004-02-29'],
  ['septiembre de 2006', '2006-09-30'],
  ['2006-04', '2006-04-30'],
  ['1 May 2006', '2006-05-01'],
])('%s lasts until %s', (text, day) => {
  expect(lastDayMeant(text)).toBe(day)
})

test.each(['early 2006', 'ma 2006', 'summer'])('%s has no plain last day', (text) => {
  expect(lastDayMeant(text)).toBeUndefined()
})

test('an amount put into a field is read from it as it was, and is whole where it is', () => {
  expect([1_500_00, 1_500_50, 5, 0].map(typedMoney)).toEqual(['1500', '1500.50', '0.05', '0'])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
      expect(readMoney(typedMoney(cents))).toBe(cents)
    }),
  )
})
