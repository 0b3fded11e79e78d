import { Hono } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import { readAddress } from '../../shared/domain/programme/addresses'
import { LinksPage, LinksSentPage } from '../../shared/pages/start/links-page'
import { act } from '../../shared/runtime/act'
import { formText } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { refuseOthers, show, takeForm } from '../../shared/runtime/http/reply'
import { answerLate } from './answer-late'
import type { PortalDependencies } from './dependencies'
import { openLinksOf } from './open-links'

/** Where somebody who has lost their links has them mailed to the registered address. */
export function linksRoutes(dependencies: PortalDependencies): Hono {
  const app = new Hono()

  async function mailLinks(address: string): Promise<void> {
    const links = await openLinksOf(dependencies, address)
    if (links.length === 0) return
    const acted = await act(dependencies, { address }, (state) =>
      decide(state, { type: 'mail-open-links', address, links }, dependencies.digest),
    )
    if ('refusal' in acted)
      dependencies.log.info('Links not mailed', { outcome: acted.refusal.refused })
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
      // Only programmes fill in what people don't see.
      if (formText(form, 'website') === '') await answerLate(dependencies, () => mailLinks(address))
      return show(context, <LinksSentPage language={language} address={address} />)
    }),
  )

  refuseOthers(app, ['/links'])
  return app
}
