import type { Change, Decided, Refusal } from '../domain/decide/kernel/change'
import { isRefusal } from '../domain/decide/kernel/change'
import { prepare, type Prepared } from '../domain/decide/kernel/prepare'
import type { Digest } from '../domain/audit/record'
import type { State } from '../domain/decide/kernel/state'
import type { Clock } from '../ports/outside'
import type { Register, Scope } from '../ports/register'
import { ContentionError } from './contention'

export interface ActDependencies {
  register: Register
  clock: Clock
  digest: Digest
  /** Waits between tries, in milliseconds of real time. */
  sleep: (milliseconds: number) => Promise<void>
  /** A number from 0 to 1, for jitter. */
  random: () => number
}

export type Acted = { committed: Prepared; change: Change } | { refusal: Refusal; state: State }

const TRIES = 40
const LONGEST_PAUSE = 400

/**
 * Reads, decides and commits; when somebody else was first it reads and decides again, so that only a
 * refusal of the domain reaches a person. Whoever acts by a link does so by `actByLink`. Throws
 * `ContentionError` after 40 lost races.
 */
export async function act(
  dependencies: ActDependencies,
  scope: Scope,
  decide: (state: State) => Decided,
): Promise<Acted> {
  const { register, clock, sleep, random } = dependencies
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const reading = await register.read(scope, clock())
    // Taken after the reading: a change bears no earlier time than those it builds on, however slow that was.
    const now = clock()
    const state: State = { ...reading.state, now }
    const decided = decide(state)
    if (isRefusal(decided)) return { refusal: decided, state }
    const prepared = prepare(decided, reading.heads, now)
    const result = await register.commit(prepared)
    if (result === 'committed') return { committed: prepared, change: decided }
    await sleep(random() * Math.min(LONGEST_PAUSE, 10 * 2 ** attempt))
  }
  throw new ContentionError('Too many acts at once on the same project or envelope.')
}
