import { isRefusal, type Decided, type Refusal } from '../domain/decide/kernel/change'
import { combine, writing } from '../domain/decide/kernel/compose'
import type { State } from '../domain/decide/kernel/state'
import type { Scope } from '../ports/register'
import type { Requests } from '../ports/requests'
import { act, type Acted, type ActDependencies } from './act'

export interface DoorDependencies extends ActDependencies {
  requests: Pick<Requests, 'pretend'>
}

/**
 * Acts at a door at which anybody may name anybody: does the same work, in the same order and against the same
 * rivals, whether or not it takes effect, so that nobody can tell by time, load or crowd whom the fund knows.
 * All who ask at once take turns, so that those who ask in vain wait for one another, and for those who don't.
 *
 * It is in vain where `isReal` is false, and where the act is refused, unless that makes the door try another:
 * `passes`. What it says, `pretended` among it, is for the log.
 */
export async function actAtDoor(
  dependencies: DoorDependencies,
  scope: Scope,
  decide: (state: State) => Decided,
  isReal: boolean,
  passes: (refusal: Refusal) => boolean = () => false,
): Promise<Acted | { pretended: Refusal['refused'] | undefined }> {
  const { register, requests } = dependencies
  let inVain: { pretended: Refusal['refused'] | undefined } | undefined
  const doing: ActDependencies['register'] = {
    read: (wanted, now) => register.read({ ...wanted, atDoor: true }, now),
    commit: (prepared) => (inVain ? requests.pretend(prepared) : register.commit(prepared)),
  }
  const acted = await act({ ...dependencies, register: doing }, scope, (state) => {
    const decided = decide(state)
    const isRefused = isRefusal(decided)
    if (isReal && isRefused && passes(decided)) return decided
    inVain =
      isReal && !isRefused ? undefined : { pretended: isRefused ? decided.refused : undefined }
    const shown = inVain ? decide(withoutDraft(state)) : decided
    if (isRefusal(shown)) return shown
    return combine(shown, writing({ type: 'turn', before: state.turn }))
  })
  return 'committed' in acted && inVain ? inVain : acted
}

/** As if nothing were begun. */
function withoutDraft({ draft: _draft, begun: _begun, ...state }: State): State {
  return state
}
