import type { Context } from 'hono'
import type { State } from '../../domain/decide/kernel/state'
import type { Verdict } from '../../domain/links/verdict'
import type { Link } from '../../domain/links/link'
import type { Language } from '../../domain/people'
import { OBJECTION_PATH } from '../../pages/tasks/objection-page'
import { LapsedPage } from '../../pages/mission/lapsed-page'
import { LostLink } from '../../pages/kit/lost-link'
import { ClosedLinkError } from '../act-by-link'
import { findLink, type LinkGateDependencies } from './link-gate'
import { pageLanguage } from './language'
import { readForm } from './form-post'
import { say, seeAgain, show } from './reply'

/** A link that opens nothing for its holder any more. */
export type Shut = Extract<Verdict, { stands: 'lost' | 'lapsed' | 'unknown' }>

export function isShut(verdict: Verdict): verdict is Shut {
  return verdict.stands === 'lost' || verdict.stands === 'lapsed' || verdict.stands === 'unknown'
}

/** The language in which whoever holds a link is written to, where it is known. */
function languageOf({ holder }: Link, { programme, file, draft }: State): Language | undefined {
  switch (holder.type) {
    case 'person':
      return programme.people.find(({ id }) => id === holder.id)?.language
    case 'draft':
      return draft?.language
    case 'mission':
      return (
        file?.project.language ??
        programme.missions.find(({ code }) => code === holder.mission)?.language
      )
    case 'nominee':
      return file?.project.language
    default:
      return holder satisfies never
  }
}

/** Says why a link opens nothing, and what to do; nothing of what it was about is in it. */
export function sayShut(context: Context, verdict: Shut, link: Link, state: State): Response {
  const language = pageLanguage(context, languageOf(link, state))
  switch (verdict.stands) {
    case 'unknown':
      return say(context, 'unknownLink', 404)
    case 'lapsed':
      return show(context, <LapsedPage language={language} />, 410)
    case 'lost': {
      const task = `/tasks/${context.req.param('token') ?? ''}`
      const notMe = verdict.isNamed ? `${task}/${OBJECTION_PATH}?lang=${language}` : undefined
      return show(context, <LostLink language={language} why={verdict.why} notMe={notMe} />, 410)
    }
    default:
      return verdict satisfies never
  }
}

/**
 * Finds the link of a page and answers by what is behind it. The one way to a link's pages: whoever has no
 * link has nothing of their request read; and an act that the gate refuses meanwhile is answered here.
 */
export async function withLink(
  context: Context,
  dependencies: LinkGateDependencies,
  answer: (link: Link, token: string) => Response | Promise<Response>,
): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const link = await findLink(dependencies, token)
  if (!link) return say(context, 'unknownLink', 404)
  // Behind a link that is one, so that what is refused from here on is given back.
  if (context.req.method === 'POST') await readForm(context)
  try {
    return await answer(link, token)
  } catch (error) {
    if (!(error instanceof ClosedLinkError)) throw error
    return isShut(error.verdict)
      ? sayShut(context, error.verdict, link, error.state)
      : seeAgain(context, context.req.path, pageLanguage(context, languageOf(link, error.state)))
  }
}
