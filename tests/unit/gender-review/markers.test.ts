import { describe, expect, it } from 'vitest'
import { gamTotal } from '../../../shared/domain/gender-review/markers/gam'
import { markerCases } from './marker-cases'
import { review } from './support'

describe('what the markers indicate', () => {
  it.each(markerCases.map((entry) => [entry.says, entry] as const))('%s', (_, entry) => {
    const { dac, gam, iom } = review(entry.content).markers
    if (entry.dac !== undefined) expect(dac.code).toBe(entry.dac)
    if (entry.missing !== undefined) expect(dac.missingCriterion).toBe(entry.missing)
    if (entry.gam?.codes !== undefined) {
      expect(`${gam.A}${gam.D}${gam.G}${gam.J}`).toBe(entry.gam.codes)
    }
    if (entry.gam?.total !== undefined) expect(gam.total).toBe(entry.gam.total)
    if (entry.gam?.suffix !== undefined) expect(gam.suffix).toBe(entry.gam.suffix)
    if (entry.iom !== undefined) expect(iom.code).toBe(entry.iom)
    const given = [...dac.reasons, ...gam.reasons, ...iom.reasons].map(({ key }) => key)
    for (const reason of entry.reasons ?? []) expect(given).toContain(reason)
  })

  it.each([
    [[0, 0, 4, 4], 0],
    [[0, 0, 0, 4], 0],
    [[0, 3, 3, 3], 3],
    [[4, 4, 3, 4], 4],
    [[2, 2, 2, 2], 2],
    [[0, 3, 3, 4], 'mixed'],
    [[4, 4, 3, 3], 'mixed'],
  ] as const)('%j come to %s', (codes, total) => {
    expect(gamTotal(codes)).toBe(total)
  })
})
