import type { Context } from 'hono'
import type { Digest } from '../../domain/audit/record'
import type { State } from '../../domain/decide/kernel/state'
import { gate } from '../../domain/links/gate'
import type { Role } from '../../domain/people'
import type { Person } from '../../domain/programme/programme'
import type { Clock } from '../../ports/outside'
import type { LinkStore, ProgrammeStore } from '../../ports/stores'
import { say } from './reply'
import { isShut, sayShut, withLink } from './with-link'

export interface DeskReaderDependencies {
  programme: ProgrammeStore
  links: LinkStore
  clock: Clock
  digest: Digest
  hashSecret: (secret: string) => string
}

/** Who may read at the desk what was decided, and what was paid for it. */
const READERS: readonly Role[] = ['secretariat', 'finance', 'head-of-finance', 'auditor']

/** Answers whoever comes by the desk's link and may read, where a function does nothing else. */
export function withDeskReader(
  context: Context,
  dependencies: DeskReaderDependencies,
  answer: (person: Person) => Promise<Response>,
): Promise<Response> {
  const { clock, digest } = dependencies
  return withLink(context, dependencies, async (link) => {
    const { holder, purpose } = link
    if (purpose.type !== 'desk' || holder.type !== 'person') return say(context, 'unknownLink', 404)
    const programme = await dependencies.programme.read()
    const state: State = {
      now: clock(),
      programme,
      envelopes: [],
      nextNumbers: {},
      mailsThisHour: 0,
    }
    const verdict = gate(link, state, digest)
    if (isShut(verdict)) return sayShut(context, verdict, link, state)
    if (verdict.stands !== 'open') return context.redirect('/desk', 303)
    const person = programme.people.find(({ id }) => id === holder.id)
    if (!person?.roles.some((role) => READERS.includes(role)))
      return say(context, 'unknownLink', 404)
    return answer(person)
  })
}
