import type { Context } from 'hono'
import { LapsedPage } from '../../shared/pages/mission/lapsed-page'
import { pageLanguage } from '../../shared/runtime/http/language'
import { say, show } from '../../shared/runtime/http/reply'
import type { Opened } from './opened-link'

type Door = Opened['door']
type Behind<D extends Door> = Extract<Opened, { door: D }>

/** What to answer where a link opens no page of this door: its own page, or why it opens none. */
export function answerElsewhere(
  context: Context,
  token: string,
  opened: Opened | undefined,
): Response {
  if (!opened) return say(context, 'unknownLink', 404)
  if (opened.door === 'lapsed')
    return show(context, <LapsedPage language={pageLanguage(context)} />, 410)
  if (opened.door === 'replaced') return say(context, 'replaced', 410)
  return context.req.method === 'POST'
    ? say(context, 'unknownLink', 404)
    : context.redirect(`/${opened.door}/${token}`, 302)
}

/** Whether a link opens this door. */
export function isBehind<D extends Door>(opened: Opened | undefined, door: D): opened is Behind<D> {
  return opened?.door === door
}
