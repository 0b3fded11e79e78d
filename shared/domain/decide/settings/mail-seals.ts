import { PROGRAMME_CHAIN } from '../../audit/record'
import { refuse, type Decided } from '../kernel/change'
import { combine, recording, system, telling, writing } from '../kernel/compose'
import type { State } from '../kernel/state'

const monthOf = (at: string) => at.slice(0, 7)

/**
 * Mails a seal to each outside witness, who keeps it where nobody of the fund can reach it. Without an operator
 * who asks for it (`by`) it is done once a month.
 */
export function mailSeals(
  state: State,
  seal: { n: number; hash: string },
  by: string | undefined,
): Decided {
  const { policy, sealsMailed } = state.programme
  const { witnesses = [] } = policy
  if (witnesses.length === 0)
    return refuse(
      'not-found',
      'No outside witness is set: put their addresses into the policy, as "witnesses".',
    )
  if (by === undefined && sealsMailed && monthOf(sealsMailed.at) === monthOf(state.now))
    return refuse('already-done', 'A seal was mailed this month.')
  return combine(
    writing({ type: 'seals-mailed', item: { schema: 1, n: seal.n, at: state.now } }),
    recording({
      chain: PROGRAMME_CHAIN,
      kind: 'seals-mailed',
      by: by === undefined ? system('mail-seals') : { type: 'operator', name: by },
      facts: { seal: seal.n, hash: seal.hash, witnesses: witnesses.length },
    }),
    telling(
      ...witnesses.map((_, place) => ({
        type: 'mail' as const,
        mail: 'seal' as const,
        to: { type: 'witness' as const, place },
        seal,
      })),
    ),
  )
}
