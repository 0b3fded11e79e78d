import { expect, it } from 'vitest'
import { translator } from '../../../shared/texts/language'

const text = {
  en: 'Is “A” there: yes; or no?',
  fr: '« A » est là : oui ; ou non ? Ah !',
  es: '¿Está «A» ahí: sí; o no?',
}

it('keeps French marks and guillemets with their word, and other languages as they are', () => {
  expect(translator('fr')(text)).toBe(
    '«\u00a0A\u00a0» est là\u00a0: oui\u00a0; ou non\u00a0? Ah\u00a0!',
  )
  expect(translator('en')(text)).toBe(text.en)
  expect(translator('es')(text)).toBe(text.es)
})

it('does so with what is filled in, and leaves addresses alone', () => {
  const link = { ...text, fr: ({ url }: { url: string }) => `Ouvrez : ${url} !` }
  const filled = { en: link.fr, fr: link.fr, es: link.fr }
  expect(translator('fr')(filled, { url: 'https://x.example/a?b=c' })).toBe(
    'Ouvrez\u00a0: https://x.example/a?b=c\u00a0!',
  )
})
