import { expect, it } from 'vitest'
import { say, translator } from '../../../shared/texts/language'

const text = {
  en: 'Is “A” there: yes; or no?',
  fr: '« A » est là : oui ; ou non ? Ah !',
  es: '¿Está «A» ahí: sí; o no?',
}

it('keeps French marks and guillemets with their word, and other languages as they are', () => {
  expect(translator('fr')(text)).toBe(
    '«\u202fA\u202f» est là\u202f: oui\u202f; ou non\u202f? Ah\u202f!',
  )
  expect(translator('en')(text)).toBe(text.en)
  expect(translator('es')(text)).toBe(text.es)
})

it('does so with what is filled in, and leaves addresses alone', () => {
  const link = { ...text, fr: ({ url }: { url: string }) => `Ouvrez : ${url} !` }
  const filled = { en: link.fr, fr: link.fr, es: link.fr }
  expect(translator('fr')(filled, { url: 'https://x.example/a?b=c' })).toBe(
    'Ouvrez\u202f: https://x.example/a?b=c\u202f!',
  )
})

it('keeps numbers together, with their unit and their sign', () => {
  const sums = {
    en: '20% of USD 10,000',
    fr: '20 % de 10 000 USD',
    es: '20 % de 10.000 USD (EE. UU.)',
  }
  expect(translator('fr')(sums)).toBe('20\u00a0% de 10\u202f000\u00a0USD')
  expect(translator('es')(sums)).toBe('20\u00a0% de 10.000\u00a0USD (EE.\u00a0UU.)')
  expect(say('en', sums)).toBe(sums.en)
})
