import type { Context } from 'hono'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import type { State } from '../../shared/domain/decide/kernel/state'
import { gate } from '../../shared/domain/links/gate'
import type { Link } from '../../shared/domain/links/link'
import type { Party } from '../../shared/domain/people'
import type { Person } from '../../shared/domain/programme/programme'
import { DeskDoor } from '../../shared/pages/desk/door'
import { pageLanguage } from '../../shared/runtime/http/language'
import { say, show, takeForm } from '../../shared/runtime/http/reply'
import { isShut, sayShut, withLink } from '../../shared/runtime/http/with-link'
import type { Language } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'

/** Somebody at the desk, by an open link. */
export interface AtDesk {
  person: Person
  by: Party
  link: Link
  language: Language
  /** Where the desk's pages are, for as long as the link lives. */
  base: string
}

/** Shows a page of the desk to whoever holds an open link; otherwise says what to do. */
export function withDesk(
  dependencies: DeskDependencies,
  context: Context,
  page: (here: AtDesk) => Response | Promise<Response>,
): Promise<Response> {
  return withLink(context, dependencies, async (link, token) => {
    const { holder, purpose } = link
    if (purpose.type !== 'desk' || holder.type !== 'person') return say(context, 'unknownLink', 404)
    const settings = await dependencies.programme.read()
    const state: State = {
      now: dependencies.clock(),
      programme: settings,
      envelopes: [],
      nextNumbers: {},
      mailsThisHour: 0,
    }
    const verdict = gate(link, state, dependencies.digest)
    if (isShut(verdict)) return sayShut(context, verdict, link, state)
    if (verdict.stands !== 'open') {
      const language = pageLanguage(context)
      return show(context, <DeskDoor language={language} hasExpired />, 410)
    }
    const person = settings.people.find(({ id }) => id === holder.id)
    if (!person) return say(context, 'unknownLink', 404)
    return page({
      person,
      link,
      by: { type: 'person', id: person.id },
      language: pageLanguage(context, person.language),
      base: `/desk/${token}`,
    })
  })
}

/** Takes a form of the desk's: its link is looked at before anything of the form is read. */
export function takeAtDesk(
  dependencies: DeskDependencies,
  context: Context,
  answer: (here: AtDesk, form: RawAnswers) => Response | Promise<Response>,
): Promise<Response> {
  return withDesk(dependencies, context, (here) => takeForm(context, (form) => answer(here, form)))
}
