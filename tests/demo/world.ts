import type { DisturbanceCounts } from '../../infra/local/disturbances'
import { Browser, reach, type Page, type PageForm, type Reach } from '../support/browser'

/** A mail as the inbox keeps it. */
export interface SentMail {
  id: string
  at: string
  to: string[]
  subject: string
  text: string
}

export interface Stats {
  mails: number
  transitions: number
}

/** Where a running host answers. */
export interface HostAddresses {
  portalUrl: string
  controlUrl: string
}

/**
 * The world the portfolio is played in: a clock that can be moved, an inbox, and a browser. People act only
 * through what they were mailed.
 */
export class World {
  constructor(
    readonly host: HostAddresses,
    readonly browser = new Browser(),
    private readonly ask: Reach = reach,
  ) {}

  /** Asks the host itself, as who stands beside it can. */
  protected async control(path: string, body?: unknown): Promise<unknown> {
    const { status, text } = await this.ask(new URL(path, this.host.controlUrl).href, {
      ...(body !== undefined && {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    })
    if (status >= 400) throw new Error(`${path} answered ${status}: ${text}`)
    return JSON.parse(text)
  }

  /** Lets time pass until a moment; everything due on the way happens. */
  async until(moment: string): Promise<void> {
    await this.control('/__local/clock', {
      to: moment.includes('T') ? moment : `${moment}T08:00:00.000Z`,
    })
  }

  /** Lets what is under way come to rest; a second passes. */
  async settle(): Promise<void> {
    await this.control('/__local/clock', { advance: 'PT1S' })
  }

  async now(): Promise<string> {
    return ((await this.control('/__local/clock')) as { now: string }).now
  }

  async stats(): Promise<Stats> {
    return (await this.control('/__local/stats')) as Stats
  }

  /** How often each kind of disturbance struck. */
  async disturbances(): Promise<{ struck: DisturbanceCounts }> {
    return (await this.control('/__local/disturbances')) as { struck: DisturbanceCounts }
  }

  async mails(): Promise<SentMail[]> {
    return ((await this.control('/__local/mails')) as { mails: SentMail[] }).mails
  }

  /** The newest mail to an address that carries a link of this kind and names these words. */
  async mailTo(address: string, link: RegExp, ...words: string[]): Promise<SentMail> {
    const mails = await this.mails()
    const found = mails.findLast(
      (mail) =>
        mail.to.includes(address) &&
        link.test(mail.text) &&
        words.every((word) => mail.text.includes(word) || mail.subject.includes(word)),
    )
    if (!found) {
      const there = mails.filter((mail) => mail.to.includes(address)).map((mail) => mail.subject)
      throw new Error(
        `No mail to ${address} with ${link} and ${words.join(', ')}. There are: ${there.join(' | ')}`,
      )
    }
    return found
  }

  /** Sends a form that is answered by a mail with this kind of link. */
  sendForMail(
    form: PageForm,
    _address: string,
    _link: RegExp,
    button?: { name: string; value?: string },
  ): Promise<Page> {
    return this.browser.submit(form, button)
  }

  /** Opens the link of the newest such mail, as its reader does. */
  async openMailed(address: string, link: RegExp, ...words: string[]): Promise<Page> {
    await this.settle()
    const mail = await this.mailTo(address, link, ...words)
    const url = /https?:\/\/\S+/g
    const address_ = [...mail.text.matchAll(url)].map(([one]) => one).find((one) => link.test(one))
    if (address_ === undefined) throw new Error(`The mail "${mail.subject}" has no link ${link}.`)
    const page = await this.browser.open(address_)
    if (page.status >= 400)
      throw new Error(`${mail.subject}: ${page.status} ${page.text.slice(0, 300)}`)
    return page
  }
}
