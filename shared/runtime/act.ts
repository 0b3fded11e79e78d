import { byLink } from '../domain/audit/by-link'
import type { Change, Decided, Refusal } from '../domain/decide/change'
import { isRefusal, refuse } from '../domain/decide/change'
import { prepare, type Prepared } from '../domain/decide/prepare'
import type { Digest } from '../domain/audit/record'
import type { State } from '../domain/decide/state'
import { gate, linkScope } from '../domain/links/gate'
import { lets, type Use, type Verdict } from '../domain/links/verdict'
import type { Link } from '../domain/outbox/item'
import type { Clock } from '../ports/outside'
import type { Reading, Register, Scope } from '../ports/register'

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

/** Thrown when an act lost every race for its chain: the caller's own retry, or the person's, is next. */
export class ContentionError extends Error {
  override name = 'ContentionError'
}

/** Thrown when somebody acts by a link that doesn't let them: its door says why, with nothing of the case. */
export class ClosedLinkError extends Error {
  override name = 'ClosedLinkError'

  constructor(
    readonly verdict: Verdict,
    readonly link: Link,
    readonly state: State,
  ) {
    super('The link does not let its holder act.')
  }
}

const TRIES = 40
const LONGEST_PAUSE = 400

type Reads = Pick<ActDependencies, 'register' | 'clock'>

/**
 * Reads what a scope names, and what a link is about besides: all that the gate looks at. A form written for a
 * project is read with the project, which only the form names.
 */
export async function readForLink(
  { register, clock }: Reads,
  link: Link,
  scope: Scope = {},
): Promise<Reading> {
  const whole: Scope = { ...linkScope(link.purpose), ...scope }
  const reading = await register.read(whole, clock())
  const { draft } = reading.state
  const projectId = draft?.projectId ?? draft?.becameProject
  const isAbout = 'draftId' in link.purpose && draft?.id === link.purpose.draftId
  if (!isAbout || projectId === undefined || whole.projectId !== undefined) return reading
  return register.read({ ...whole, projectId }, clock())
}

/** Asks the gate on what was read for this very act. What is done needs no other answer than that it is done. */
function askGate(
  link: Link,
  use: Use,
  state: State,
  decide: (state: State) => Decided,
  digest: Digest,
): Decided {
  const verdict = gate(link, state, digest)
  if (lets(verdict, use, state.now)) return byLink(link, decide(state))
  if (use === 'act' && verdict.stands === 'spent')
    return refuse('already-done', 'What the link was for is done, or over.')
  throw new ClosedLinkError(verdict, link, state)
}

/**
 * Reads, decides and commits; when somebody else was first it reads and decides again, so that only a
 * refusal of the domain reaches a person. `through` is the link somebody acts by, and `use` what they do by
 * it: the gate is asked on each reading, and the record names the mail. Throws `ClosedLinkError` where the
 * gate is shut, and `ContentionError` after 40 lost races.
 */
export async function act(
  dependencies: ActDependencies,
  scope: Scope,
  decide: (state: State) => Decided,
  through?: Link,
  use: Use = 'act',
): Promise<Acted> {
  const { register, clock, digest, sleep, random } = dependencies
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const reading = through
      ? await readForLink(dependencies, through, scope)
      : await register.read(scope, clock())
    // Taken after the reading: a change bears no earlier time than those it builds on, however slow that was.
    const now = clock()
    const state: State = { ...reading.state, now }
    const decided = through ? askGate(through, use, state, decide, digest) : decide(state)
    if (isRefusal(decided)) return { refusal: decided, state }
    const prepared = prepare(decided, reading.heads, now, digest)
    const result = await register.commit(prepared)
    if (result === 'committed') return { committed: prepared, change: decided }
    await sleep(random() * Math.min(LONGEST_PAUSE, 10 * 2 ** attempt))
  }
  throw new ContentionError('Too many acts at once on the same project or envelope.')
}
