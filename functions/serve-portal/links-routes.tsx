import { Hono } from 'hono'
import { lostLinks } from '../../shared/domain/answers/mission'
import { decide } from '../../shared/domain/decide/decide'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { Problem } from '../../shared/domain/forms/problems'
import type { OpenLink } from '../../shared/domain/outbox/item'
import type { Halt } from '../../shared/pages/start/halt'
import { LinksPage, LinksSentPage } from '../../shared/pages/start/links-page'
import { seemsRobot } from '../../shared/pages/start/trap'
import { actAtDoor } from '../../shared/runtime/pretend'
import { pageLanguage } from '../../shared/runtime/http/language'
import { show, takeForm } from '../../shared/runtime/http/reply'
import { serveStranger } from '../../shared/runtime/http/stranger'
import type { PortalDependencies } from './dependencies'
import { openLinksOf } from './open-links'

/** Stands for what is open for somebody, where nothing is. */
const NOBODYS: OpenLink = {
  purpose: { type: 'draft', draftId: 'none' },
  holder: { type: 'draft', id: 'none' },
}

/** Where somebody who has lost their links has them mailed to the registered address. */
export function linksRoutes(dependencies: PortalDependencies): Hono {
  const app = new Hono()

  async function mailLinks(address: string): Promise<void> {
    const links = await openLinksOf(dependencies, address)
    const mailing = (of: readonly OpenLink[]) => (state: State) =>
      decide(state, { type: 'mail-open-links', links: of }, dependencies.digest)
    const isReal = links.length > 0
    await actAtDoor(dependencies, {}, mailing(isReal ? links : [NOBODYS]), isReal)
  }

  app.get('/links', (context) => show(context, <LinksPage language={pageLanguage(context)} />))

  app.post('/links', (context) =>
    takeForm(context, async (form) => {
      const language = pageLanguage(context)
      const again = (status: 422 | 429, more: { problems?: Problem[]; halt?: Halt }) => {
        const { problems, ...rest } = more
        const sent = { typed: form, problems }
        return show(context, <LinksPage language={language} sent={sent} {...rest} />, status)
      }
      const read = lostLinks.read(form)
      if ('problems' in read) return again(422, read)
      const address = read.result
      if (seemsRobot(form)) return again(422, { halt: { doubted: true } })
      const halt = await serveStranger(context, dependencies, { door: 'links', address }, () =>
        mailLinks(address),
      )
      if (halt) return again(429, { halt })
      return show(context, <LinksSentPage language={language} address={address} />)
    }),
  )

  return app
}
