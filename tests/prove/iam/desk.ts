import { people } from '../../demo/people'
import type { World } from '../../demo/world'
import { DESK } from '../../e2e/support/mailed'
import { PageForm, type Page } from '../../support/browser'

type Fields = Readonly<Record<string, string | readonly string[]>>

function went(page: Page, what: string): Page {
  if (page.status < 400) return page
  const problem = page.root.querySelector('[role=alert], .note, .error')?.text.trim()
  throw new Error(`${what}: ${page.status} ${problem ?? page.text.slice(0, 400)}`)
}

/** The secretariat at its desk, by a link of its own; each act as its form sends it. */
export class Desk {
  private constructor(
    readonly world: World,
    readonly url: string,
  ) {}

  static async open(world: World, address: string = people.secretariat): Promise<Desk> {
    const door = await world.browser.open(new URL('/desk', world.host.portalUrl).href)
    await world.sendForMail(door.form().set('address', address), address, DESK)
    const page = await world.openMailed(address, DESK)
    return new Desk(world, page.url.split('?')[0] ?? '')
  }

  /** An act on a project; `fields` by their names without the form's key. */
  async does(projectId: string, act: string, fields: Fields = {}): Promise<Page> {
    const page = await this.look(`projects/${projectId}`)
    return this.#send(page.form({ name: 'act', value: act }), act, fields)
  }

  /** A proposal that came as a document. */
  async enters(fields: Fields): Promise<Page> {
    const page = await this.look('')
    return this.#send(page.form({ name: 'act', value: 'enter-proposal' }), 'enter-proposal', fields)
  }

  /** Sets a waitlist's order the other way round. */
  async turnsWaitlist(): Promise<void> {
    const page = await this.look('')
    const element = page.root.querySelector('form[action*="/waitlist/"]')
    if (!element) throw new Error('No waitlist can be ordered.')
    const form = new PageForm(page.url, element)
    const places = form.names.filter((name) => name.startsWith('place.'))
    places.forEach((name, at) => form.set(name, String(places.length - at)))
    const reason = form.names.find((name) => name.startsWith('reason.')) ?? ''
    form.set(reason, 'The second can begin at once.')
    went(await this.world.browser.submit(form), 'the waitlist is ordered')
  }

  async look(path: string): Promise<Page> {
    return went(await this.world.browser.open(`${this.url}/${path}`.replace(/\/$/, '')), path)
  }

  async #send(form: PageForm, act: string, fields: Fields): Promise<Page> {
    const key = form.value('form') ?? ''
    for (const [name, value] of Object.entries(fields)) {
      // A choice among people that no test names is its first one.
      const chosen =
        value === FIRST ? form.options(`${key}.${name}`).find((one) => one !== '') : value
      form.set(`${key}.${name}`, chosen ?? '')
    }
    const sent = await this.world.browser.submit(form, { name: 'act', value: act })
    await this.world.settle()
    return went(sent, act)
  }
}

/** The first that a form offers. */
export const FIRST = '(the first)'
