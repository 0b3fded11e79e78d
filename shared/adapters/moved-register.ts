import { PROGRAMME_CHAIN } from '../domain/audit/record'
import type { Register } from '../ports/register'

/**
 * A register that decides on no project and on no working copy while the fund's settings lie elsewhere: whoever
 * was asked would be nobody, and each mission unknown. A fund that has either has a chain of its own.
 */
export function onceMoved(register: Register): Register {
  return {
    read: async (scope, now) => {
      const reading = await register.read(scope, now)
      const { file, draft } = reading.state
      if ((file ?? draft) && (reading.heads[PROGRAMME_CHAIN]?.seq ?? 0) === 0)
        throw new Error('The settings aren’t here yet: npm run admin -- settings move.')
      return reading
    },
    commit: (prepared) => register.commit(prepared),
  }
}
