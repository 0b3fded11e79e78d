import type { Page } from '../../support/browser'
import { Browser, type PageForm } from '../../support/browser'
import { World, type SentMail } from '../../demo/world'
import { LostAnswerError, type Line } from './line'

interface Button {
  name: string
  value?: string
}

const ALREADY_DONE = 409

/**
 * Sends a form again when its answer was lost, as a person does. What the product then says was done already
 * is looked at, and counts as done.
 */
class PatientBrowser extends Browser {
  override async submit(form: PageForm, button?: Button): Promise<Page> {
    try {
      return await super.submit(form, button)
    } catch (error) {
      if (!(error instanceof LostAnswerError)) throw error
    }
    for (;;) {
      const page = await this.once(form, button)
      if (page) return page.status === ALREADY_DONE ? this.open(form.page) : page
    }
  }

  /** Sends a form; nothing when the answer was lost. */
  async once(form: PageForm, button?: Button): Promise<Page | undefined> {
    try {
      return await super.submit(form, button)
    } catch (error) {
      if (error instanceof LostAnswerError) return undefined
      throw error
    }
  }
}

/** People who wait until the host is back, and look into their inbox before they ask for a mail twice. */
export class PatientWorld extends World {
  readonly #browser: PatientBrowser
  #clock: Promise<unknown> = Promise.resolve()

  constructor(readonly line: Line) {
    const browser = new PatientBrowser(line.ask)
    super(line.host, browser, line.ask)
    this.#browser = browser
  }

  /** One moves the clock at a time. */
  protected override control(path: string, body?: unknown): Promise<unknown> {
    if (body === undefined) return super.control(path)
    const moved = this.#clock.then(() => this.#move(path, body))
    this.#clock = moved.catch(() => undefined)
    return moved
  }

  async #move(path: string, wanted: unknown): Promise<unknown> {
    let body = wanted
    for (;;) {
      try {
        return await super.control(path, body)
      } catch (error) {
        if (!(error instanceof LostAnswerError)) throw error
        // The clock may have arrived before the answer was lost: then only rest is wanted.
        if (await this.#isPast(body)) body = { advance: 'PT0S' }
      }
    }
  }

  async #isPast(body: unknown): Promise<boolean> {
    const { to } = body as { to?: string }
    return to !== undefined && (await this.now()) >= to
  }

  override async sendForMail(
    form: PageForm,
    address: string,
    link: RegExp,
    button?: Button,
  ): Promise<Page> {
    const before = (await this.#mailsWith(address, link)).length
    for (;;) {
      const page = await this.#browser.once(form, button)
      if (page) return page
      await this.settle()
      if ((await this.#mailsWith(address, link)).length > before)
        return this.#browser.open(form.page)
    }
  }

  async #mailsWith(address: string, link: RegExp): Promise<SentMail[]> {
    const mails = await this.mails()
    return mails.filter((mail) => mail.to.includes(address) && link.test(mail.text))
  }
}
