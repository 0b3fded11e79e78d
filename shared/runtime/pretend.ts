import type { Digest } from '../domain/audit/record'
import { isRefusal, type Decided } from '../domain/decide/kernel/change'
import { prepare } from '../domain/decide/kernel/prepare'
import type { State } from '../domain/decide/kernel/state'
import type { Clock } from '../ports/outside'
import type { Register, Scope } from '../ports/register'
import type { Requests } from '../ports/requests'

export interface PretendDependencies {
  register: Register
  requests: Requests
  clock: Clock
  digest: Digest
}

/**
 * Does the work of an act and changes nothing: reads, decides and writes as much as the act would, so that
 * nobody can tell by time or load whether it took place.
 */
export async function pretend(
  dependencies: PretendDependencies,
  scope: Scope,
  decide: (state: State) => Decided,
): Promise<void> {
  const now = dependencies.clock()
  const { state } = await dependencies.register.read(scope, now)
  await pretendOn(dependencies, { ...state, now }, decide)
}

/** `pretend` where the reading was done, by an act that was refused since it had been done before. */
export async function pretendOn(
  { requests, digest }: Pick<PretendDependencies, 'requests' | 'digest'>,
  { draft: _begun, ...state }: State,
  decide: (state: State) => Decided,
): Promise<void> {
  const decided = decide(state)
  if (isRefusal(decided)) return
  await requests.pretend(prepare(decided, {}, state.now, digest))
}
