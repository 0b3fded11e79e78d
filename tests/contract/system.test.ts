import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { systemClock, systemIds, systemRandom } from '../../shared/adapters/system'
import type { Clock, Ids } from '../../shared/ports/outside'
import { instantSchema } from '../../shared/domain/time'
import { CountingIds, FakeClock } from '../support/fakes/system'
import { examples } from '../support/random'

describe.each<[string, Ids]>([
  ['of the system', systemIds],
  ['that count', new CountingIds()],
])('Ids %s', (_, ids) => {
  it('are never the same, and secrets fit 256 bits in base64url', () => {
    const secrets = Array.from({ length: 500 }, () => ids.secret())
    const names = Array.from({ length: 500 }, () => ids.next())
    expect(new Set([...secrets, ...names]).size).toBe(1_000)
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/)
    for (const name of names) expect(name).toMatch(/^[\w-]{4,}$/)
  })
})

describe.each<[string, Clock]>([
  ['of the system', systemClock],
  ['that stands', new FakeClock().now],
])('A clock %s', (_, clock) => {
  it('tells the time as it is stored', () => {
    expect(instantSchema.safeParse(clock()).success).toBe(true)
  })
})

it('jitter is from 0 to 1', () => {
  for (let n = 0; n < 1_000; n += 1) {
    const number = systemRandom()
    expect(number >= 0 && number <= 1).toBe(true)
  }
})

describe('The digest', () => {
  it('is SHA-256 of canonical JSON', () => {
    // The example of RFC 8785, section 3.2.2.
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    const canonical =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    const hash = createHash('sha256').update(canonical).digest('hex')
    expect(sha256Digest(value)).toBe(hash)
  })

  it('does not depend on the order of fields, and on everything else', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer(), { minKeys: 1 }), (value) => {
        const entries = Object.entries(value)
        expect(sha256Digest(Object.fromEntries(entries.toReversed()))).toBe(sha256Digest(value))
        const [[name, number]] = entries as [[string, number]]
        expect(sha256Digest({ ...value, [name]: number + 1 })).not.toBe(sha256Digest(value))
      }),
      examples(100),
    )
  })

  it.each([
    undefined,
    { seen: undefined },
    [undefined],
    { deep: [{ seen: undefined }] },
    { run: () => 1 },
    { big: 1n },
    { lost: Number.NaN },
    { endless: Number.POSITIVE_INFINITY },
    { sign: Symbol('s') },
  ])('refuses what JSON would leave out or bend: %s', (value) => {
    expect(() => sha256Digest(value)).toThrow()
  })
})
