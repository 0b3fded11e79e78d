import { Hono } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { OpenLink } from '../../shared/domain/outbox/item'
import type { Halt } from '../../shared/pages/start/halt'
import { readAddress } from '../../shared/domain/programme/addresses'
import { LinksPage, LinksSentPage } from '../../shared/pages/start/links-page'
import { seemsRobot } from '../../shared/pages/start/trap'
import { actAtDoor } from '../../shared/runtime/pretend'
import { formText } from '../../shared/runtime/http/form-post'
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

  app.get('/links', (context) =>
    show(context, <LinksPage language={pageLanguage(context)} typed="" isWrong={false} />),
  )

  app.post('/links', (context) =>
    takeForm(context, async (form) => {
      const language = pageLanguage(context)
      const typed = formText(form, 'address')
      const address = readAddress(typed)
      if (address === undefined)
        return show(context, <LinksPage language={language} typed={typed} isWrong />, 422)
      const again = (halt: Halt) => (
        <LinksPage language={language} typed={typed} isWrong={false} halt={halt} />
      )
      if (seemsRobot(form)) return show(context, again({ doubted: true }), 422)
      const halted = await serveStranger(context, dependencies, { door: 'links', address }, () =>
        mailLinks(address),
      )
      if (halted) return show(context, again(halted), 429)
      return show(context, <LinksSentPage language={language} address={address} />)
    }),
  )

  return app
}
