import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../../shared/domain/decide/kernel/change'
import { refusedAt } from '../../../shared/texts/refusals'
import { languageSchema } from '../../../shared/domain/people'

const refusals: Record<Refusal['refused'], true> = {
  'already-done': true,
  'not-allowed': true,
  conflict: true,
  invalid: true,
  'not-found': true,
  expired: true,
  'too-many': true,
}

describe.each(['offer', 'project', 'desk'] as const)('what is refused at the door %s', (door) => {
  it.each(languageSchema.options)('has a sentence of its own each, in %s', (language) => {
    const said = (Object.keys(refusals) as Refusal['refused'][]).map((refused) =>
      refusedAt(language, door, { refused }),
    )
    expect(new Set(said).size).toBe(said.length)
  })

  it('names the moment where that is what stands in the way', () => {
    const until = '2005-02-01T22:59:59.000Z'
    const hindrance = { code: 'call-closed', until, timeZone: 'Africa/Dakar' } as const
    expect(refusedAt('en', door, { refused: 'not-allowed', hindrance })).toContain('2005')
  })
})
