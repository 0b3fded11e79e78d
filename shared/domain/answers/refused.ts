import type { Refusal } from '../decide/kernel/change'
import { plainCodes, type Problem } from '../forms/problems'

/** What a refusal finds wrong, as problems at the same inputs as what reading the answers finds. */
export function refusedProblems(refusal: Pick<Refusal, 'problems'>): Problem[] {
  return (refusal.problems ?? []).map(({ path, code }) => {
    const known = plainCodes.find((one) => one === code)
    return { path, code: known ?? 'other', params: {} }
  })
}
