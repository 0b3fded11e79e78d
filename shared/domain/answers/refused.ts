import type { Refusal } from '../decide/kernel/change'
import { plainCodes, type Problem } from '../forms/problems'

/** What a refusal finds wrong, as problems at the same inputs as what reading the answers finds. */
export function refusedProblems(refusal: Pick<Refusal, 'problems' | 'allowed'>): Problem[] {
  const [latest] = refusal.allowed ?? []
  return (refusal.problems ?? []).map(({ path, code }) => {
    if (code === 'too-far' && latest !== undefined) return { path, code, params: { latest } }
    const known = plainCodes.find((one) => one === code)
    return { path, code: known ?? 'other', params: {} }
  })
}
