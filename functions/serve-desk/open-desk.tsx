import type { Context } from 'hono'
import type { RawAnswers } from '../../shared/domain/drafts/draft'
import { isHere } from '../../shared/domain/decide/office'
import { deskLinkState } from '../../shared/domain/links/validity'
import type { Link } from '../../shared/domain/outbox/item'
import type { Party, Role } from '../../shared/domain/people'
import type { Person } from '../../shared/domain/programme/programme'
import { dayOf } from '../../shared/domain/time'
import { DeskDoor } from '../../shared/pages/desk/door'
import { pageLanguage } from '../../shared/runtime/http/language'
import { findLink } from '../../shared/runtime/http/link-gate'
import { say, show } from '../../shared/runtime/http/reply'
import type { Language } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'

/** Roles that may open the desk; what each may do there is decided act by act. */
const AT_THE_DESK: readonly Role[] = [
  'secretariat',
  'finance',
  'head-of-finance',
  'auditor',
  'chair',
  'deputy',
]

export function isOfDesk(person: Person, now: string): boolean {
  return isHere(person, dayOf(now)) && person.roles.some((role) => AT_THE_DESK.includes(role))
}

/** Somebody at the desk, by an open link. */
export interface AtDesk {
  person: Person
  by: Party
  link: Link
  language: Language
  /** Where the desk's pages are, for as long as the link lives. */
  base: string
}

async function holder(
  dependencies: DeskDependencies,
  token: string,
): Promise<{ person: Person; link: Link } | 'expired' | undefined> {
  const link = await findLink(dependencies, token)
  if (!link || link.purpose.type !== 'desk' || link.holder.type !== 'person') return undefined
  const now = dependencies.clock()
  if (deskLinkState(link, now) !== 'open') return 'expired'
  const { id } = link.holder
  const { people } = await dependencies.programme.read()
  const person = people.find((one) => one.id === id)
  return person && isOfDesk(person, now) ? { person, link } : undefined
}

const LONG_ENOUGH_TO_MISS = 20

/** Longer texts of a form that came too late, so that they can be copied and aren't lost. */
function typedTexts(form: RawAnswers): string[] {
  return Object.values(form)
    .flat()
    .filter((value) => value.trim().length >= LONG_ENOUGH_TO_MISS)
}

/** Shows a page of the desk to whoever holds an open link; otherwise says what to do. */
export async function withDesk(
  dependencies: DeskDependencies,
  context: Context,
  page: (here: AtDesk) => Promise<Response>,
  typed: RawAnswers = {},
): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const found = await holder(dependencies, token)
  if (found === undefined) return say(context, 'unknownLink', 404)
  if (found === 'expired') {
    const language = pageLanguage(context)
    return show(
      context,
      <DeskDoor language={language} typed="" hasExpired kept={typedTexts(typed)} />,
      410,
    )
  }
  const { person, link } = found
  return page({
    person,
    link,
    by: { type: 'person', id: person.id },
    language: pageLanguage(context, person.language),
    base: `/desk/${token}`,
  })
}
