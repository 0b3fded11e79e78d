import { byLink } from '../domain/audit/by-link'
import type { Digest } from '../domain/audit/record'
import { refuse, type Decided } from '../domain/decide/kernel/change'
import type { State } from '../domain/decide/kernel/state'
import { gate, linkScope } from '../domain/links/gate'
import { lets, type Use, type Verdict } from '../domain/links/verdict'
import type { Link } from '../domain/links/link'
import type { Reading, Scope } from '../ports/register'
import { act, type Acted, type ActDependencies } from './act'

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
 * Acts by a link: the gate is asked on each reading that is decided on, and the record names the mail that
 * brought the link. `use` is what is done by it, where that isn't what it is for. Throws `ClosedLinkError`
 * where the gate is shut, and what `act` throws.
 */
export function actByLink(
  dependencies: ActDependencies,
  scope: Scope,
  decide: (state: State) => Decided,
  link: Link,
  use: Use = 'act',
): Promise<Acted> {
  const { register, clock, digest } = dependencies
  const reading: ActDependencies['register'] = {
    read: (wanted) => readForLink({ register, clock }, link, wanted),
    commit: (prepared) => register.commit(prepared),
  }
  return act({ ...dependencies, register: reading }, scope, (state) =>
    askGate(link, use, state, decide, digest),
  )
}
