import type { TaskKind } from '../../../shared/domain/tasks/kinds'
import type { Page } from '../../support/browser'
import { TaskPages } from '../../unit/tasks/pages'
import type { Who } from './people'
import { Play } from './play'

/** A fund whose people act on the pages behind their links, while its workflows run. */
export class Walk extends Play {
  readonly #pages: TaskPages

  constructor(...options: ConstructorParameters<typeof Play>) {
    super(...options)
    const current = () => this
    this.#pages = new TaskPages({
      fund: this.memory,
      register: this.acting.register,
      get now() {
        return current().now
      },
      get id() {
        return current().project.id
      },
    })
  }

  /** The page of the latest task of a kind, as somebody's link opens it. */
  async reads(kind: TaskKind, who: Who, language = 'en'): Promise<Page> {
    const path = this.#pages.link(this.task(kind).id, this.party(who))
    return this.#pages.get(`${path}?lang=${language}`)
  }

  /** Somebody opens their link, fills in what its form asks, presses a button, and reads what came of it. */
  async presses(
    kind: TaskKind,
    who: Who,
    fields: Readonly<Record<string, string>>,
    act = 'answer',
  ): Promise<Page> {
    const page = await this.reads(kind, who)
    const button = { name: 'act', value: act }
    const form = page.form(button)
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const after = await this.#pages.post(form.action, formFields(form.body(button)))
    await this.settles()
    return after
  }

  /** Somebody finds on their receipt’s page that it wasn’t them, and says so. */
  async disputes(kind: TaskKind, who: Who): Promise<void> {
    const receipt = await this.reads(kind, who)
    const page = await this.#pages.get(receipt.link(/not-me/))
    const button = { name: 'act', value: 'object' }
    const form = page.form(button)
    await this.#pages.post(form.action, formFields(form.body(button)))
    await this.settles()
  }
}

function formFields(body: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(body.keys())].map((name) => [name, body.getAll(name)]))
}
