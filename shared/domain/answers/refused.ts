import type { Refusal } from '../decide/kernel/change'
import { plainCodes, type Problem } from '../forms/problems'

const NOT_AS_IT_IS: Problem = { path: 'choice', code: 'other', params: {} }

/** What a refusal finds wrong, as problems at the same inputs as what reading the answers finds. */
export function refusedProblems({
  problems = [NOT_AS_IT_IS],
}: Pick<Refusal, 'problems'>): Problem[] {
  return problems.map((problem) => {
    if ('params' in problem) return problem
    const known = plainCodes.find((one) => one === problem.code)
    return { path: problem.path, code: known ?? 'other', params: {} }
  })
}
