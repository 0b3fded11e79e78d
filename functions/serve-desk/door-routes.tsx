import { Hono } from 'hono'
import { decide } from '../../shared/domain/decide/decide'
import type { State } from '../../shared/domain/decide/kernel/state'
import { isSameMailbox, readAddress } from '../../shared/domain/programme/addresses'
import { isOfDesk } from '../../shared/domain/decide/kernel/office'
import { DeskDoor, DeskLinkSent } from '../../shared/pages/desk/door'
import { formText } from '../../shared/runtime/http/form-post'
import { pageLanguage } from '../../shared/runtime/http/language'
import { show, takeForm } from '../../shared/runtime/http/reply'
import { serveStranger } from '../../shared/runtime/http/stranger'
import { actAtDoor } from '../../shared/runtime/pretend'
import { deskTexts } from '../../shared/texts/desk'
import { translator } from '../../shared/texts/language'
import type { DeskDependencies } from './dependencies'

/** Where a link to the desk is asked for; the answer is the same whoever asks. */
export function doorRoutes(dependencies: DeskDependencies): Hono {
  const app = new Hono()

  async function mailLink(address: string): Promise<void> {
    const { people } = await dependencies.programme.read()
    const now = dependencies.clock()
    const person = people.find((one) => isSameMailbox(one.address, address) && isOfDesk(one, now))
    const mailing = (id: string) => (state: State) =>
      decide(state, { type: 'mail-desk-link', by: { type: 'person', id } }, dependencies.digest)
    await actAtDoor(dependencies, {}, mailing(person?.id ?? 'nobody'), person !== undefined)
  }

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
      const halted = await serveStranger(context, dependencies, { door: 'desk', address }, () =>
        mailLink(address),
      )
      if (halted)
        return show(context, <DeskDoor language={language} typed={typed} halt={halted} />, 429)
      return show(context, <DeskLinkSent language={language} />)
    }),
  )
  return app
}
