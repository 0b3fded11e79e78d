import type { Code } from '../domain/confidential/code'
import { plusDays } from '../domain/time'

/** Kept a day after it was asked for; whether it still counts is checked when it is used. */
const KEPT_DAYS = 1

/** What of a code a change of it hangs on: each that is asked for, and each try, is counted. */
export function codeAttributes(code: Code) {
  return {
    body: code,
    goesAt: Math.floor(Date.parse(plusDays(code.askedAt, KEPT_DAYS)) / 1_000),
  }
}

/** That a code still stands as it was read. */
export function codeIsStill({ n, tries }: Pick<Code, 'n' | 'tries'>) {
  return {
    expression: '#body.#n = :n AND #body.#tries = :tries',
    names: { '#body': 'body', '#n': 'n', '#tries': 'tries' },
    values: { ':n': n, ':tries': tries },
  }
}
