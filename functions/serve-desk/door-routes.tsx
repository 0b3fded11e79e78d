import { Hono } from 'hono'
import { doorForm } from '../../shared/domain/answers/desk/overview'
import { decide } from '../../shared/domain/decide/decide'
import type { State } from '../../shared/domain/decide/kernel/state'
import { isSameMailbox } from '../../shared/domain/programme/addresses'
import { isOfDesk } from '../../shared/domain/decide/kernel/office'
import { DeskDoor, DeskLinkSent } from '../../shared/pages/desk/door'
import { pageLanguage } from '../../shared/runtime/http/language'
import { show, takeForm } from '../../shared/runtime/http/reply'
import { serveStranger } from '../../shared/runtime/http/stranger'
import { actAtDoor } from '../../shared/runtime/pretend'
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

  app.get('/', (context) => show(context, <DeskDoor language={pageLanguage(context)} />))

  app.post('/', (context) =>
    takeForm(context, async (form) => {
      const language = pageLanguage(context)
      const read = doorForm.read(form)
      if ('problems' in read) {
        const { problems } = read
        return show(context, <DeskDoor language={language} typed={form} problems={problems} />, 422)
      }
      const address = read.result
      const halted = await serveStranger(context, dependencies, { door: 'desk', address }, () =>
        mailLink(address),
      )
      if (halted)
        return show(context, <DeskDoor language={language} typed={form} halt={halted} />, 429)
      return show(context, <DeskLinkSent language={language} />)
    }),
  )
  return app
}
