import type { Context } from 'hono'
import { say } from '../../shared/runtime/http/reply'
import { sayShut, withLink } from '../../shared/runtime/http/with-link'
import type { PortalDependencies } from './dependencies'
import { openLink, type Opened } from './opened-link'

type Door = Opened['door']
type Behind<D extends Door> = Extract<Opened, { door: D }>

/** What to answer where a link opens no page of this door: its own page, or why it opens none. */
export function answerElsewhere(context: Context, token: string, opened: Opened): Response {
  if (opened.door === 'shut') return sayShut(context, opened.verdict, opened.link, opened.state)
  return context.req.method === 'POST'
    ? say(context, 'unknownLink', 404)
    : context.redirect(`/${opened.door}/${token}`, 302)
}

/** Whether a link opens this door. */
function isBehind<D extends Door>(opened: Opened, door: D): opened is Behind<D> {
  return opened.door === door
}

/** Answers by what is behind a link at one door; a link of another, or of none, has a page of its own. */
export function withDoor<D extends Door>(
  dependencies: PortalDependencies,
  context: Context,
  door: D,
  page: (opened: Behind<D>, token: string) => Response | Promise<Response>,
): Promise<Response> {
  return withLink(context, dependencies, async (link, token) => {
    const opened = await openLink(dependencies, link)
    return isBehind(opened, door) ? page(opened, token) : answerElsewhere(context, token, opened)
  })
}
