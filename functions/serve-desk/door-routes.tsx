import { Hono } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import { plainAddress, readAddress } from '../../shared/domain/programme/addresses'
import { DeskDoor, DeskLinkSent } from '../../shared/pages/desk/door'
import { act } from '../../shared/runtime/act'
import { formText } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { show, takeForm } from '../../shared/runtime/http/reply'
import { deskTexts } from '../../shared/texts/desk'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'
import { isOfDesk } from './open-desk'

/** Where a link to the desk is asked for; the answer is the same whoever asks. */
export function doorRoutes(dependencies: DeskDependencies): Hono {
  const app = new Hono()

  app.get('/', (context) => show(context, <DeskDoor language={pageLanguage(context)} typed="" />))

  app.post('/', (context) =>
    takeForm(context, async (form) => {
      const language = pageLanguage(context)
      const typed = formText(form, 'address')
      const address = readAddress(typed)
      if (address === undefined) {
        const problem = translator(language)(deskTexts.addressWrong)
        return show(context, <DeskDoor language={language} typed={typed} problem={problem} />, 422)
      }
      const { people } = await dependencies.programme.read()
      const now = dependencies.clock()
      const person = people.find(
        (one) => plainAddress(one.address) === plainAddress(address) && isOfDesk(one, now),
      )
      if (person) {
        const { id, address: registered } = person
        await act(dependencies, { address: registered }, (state) =>
          decide(
            state,
            { type: 'mail-desk-link', by: { type: 'person', id }, address: registered },
            dependencies.digest,
          ),
        )
      }
      return show(context, <DeskLinkSent language={language} />)
    }),
  )
  return app
}
