import { parse, type HTMLElement } from 'node-html-parser'

/** What a person sees and can do, without a browser: pages, forms and links over real HTTP. */
export class Page {
  readonly root: HTMLElement

  constructor(
    readonly url: string,
    readonly status: number,
    readonly html: string,
  ) {
    this.root = parse(html)
  }

  get heading(): string {
    return this.root.querySelector('h1')?.text.trim() ?? ''
  }

  get text(): string {
    return (this.root.querySelector('main') ?? this.root).text.replace(/\s+/g, ' ').trim()
  }

  /** The form that has a submit button of this name and value, or the first form. */
  form(button?: { name: string; value?: string }): PageForm {
    const forms = this.root.querySelectorAll('form')
    const found = button ? forms.find((form) => buttonIn(form, button) !== undefined) : forms[0]
    if (!found)
      throw new Error(
        `${this.heading} has no form with ${JSON.stringify(button)}: ${this.text.slice(0, 400)}`,
      )
    return new PageForm(this.url, found)
  }

  /** Where the first link goes whose address matches. */
  link(pattern: RegExp): string {
    const hrefs = this.root.querySelectorAll('a').map((a) => a.getAttribute('href') ?? '')
    const href = hrefs.find((one) => pattern.test(one))
    if (href === undefined)
      throw new Error(`${this.heading} has no link ${pattern}: ${hrefs.join(' ')}`)
    return new URL(href, this.url).href
  }
}

function buttonIn(
  form: HTMLElement,
  button: { name: string; value?: string },
): HTMLElement | undefined {
  return form
    .querySelectorAll('button')
    .find(
      (one) =>
        one.getAttribute('name') === button.name &&
        (button.value === undefined || one.getAttribute('value') === button.value),
    )
}

/** A form as a browser would send it: what is filled in stays, what is chosen replaces. */
export class PageForm {
  readonly #values: [string, string][] = []
  readonly #names = new Set<string>()

  constructor(
    readonly page: string,
    readonly element: HTMLElement,
  ) {
    for (const field of element.querySelectorAll('input, textarea, select')) {
      const name = field.getAttribute('name')
      if (!name) continue
      this.#names.add(name)
      const type = field.getAttribute('type')
      if (type === 'radio' || type === 'checkbox') {
        if (field.hasAttribute('checked'))
          this.#values.push([name, field.getAttribute('value') ?? 'on'])
      } else if (field.tagName === 'SELECT') {
        const chosen = field.querySelector('option[selected]') ?? field.querySelector('option')
        this.#values.push([name, chosen?.getAttribute('value') ?? ''])
      } else if (field.tagName === 'TEXTAREA') {
        this.#values.push([name, decode(field.innerHTML).replace(/^\n/, '')])
      } else if (type !== 'submit' && type !== 'button') {
        this.#values.push([name, decode(field.getAttribute('value') ?? '')])
      }
    }
  }

  /** The names of all fields there are. */
  get names(): string[] {
    return [...this.#names]
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  /** Whether there is a button that sends this value. */
  hasButton(value: string): boolean {
    return this.element
      .querySelectorAll('button')
      .some((button) => button.getAttribute('value') === value)
  }

  /** What a choice offers, in the order of the page. */
  options(name: string): string[] {
    const boxes = this.element
      .querySelectorAll('input')
      .filter((field) => field.getAttribute('name') === name)
      .map((field) => field.getAttribute('value') ?? '')
    const select = this.element
      .querySelectorAll('select')
      .find((field) => field.getAttribute('name') === name)
    return [
      ...boxes,
      ...(select?.querySelectorAll('option') ?? []).map(
        (option) => option.getAttribute('value') ?? '',
      ),
    ]
  }

  value(name: string): string | undefined {
    return this.#values.find(([one]) => one === name)?.[1]
  }

  set(name: string, value: string | readonly string[]): this {
    if (!this.#names.has(name)) {
      throw new Error(
        `The form of ${this.page.replace(/[\w-]{43}/, '…')} has no field ${name}: ${this.names.join(' ')}`,
      )
    }
    const kept = this.#values.filter(([one]) => one !== name)
    this.#values.length = 0
    this.#values.push(...kept, ...[value].flat().map((one): [string, string] => [name, one]))
    return this
  }

  body(button?: { name: string; value?: string }): URLSearchParams {
    const pressed = button && buttonIn(this.element, button)
    const own: [string, string][] = pressed
      ? [[button.name, pressed.getAttribute('value') ?? '']]
      : []
    return new URLSearchParams([...this.#values, ...own])
  }

  get action(): string {
    return new URL(this.element.getAttribute('action') || this.page, this.page).href
  }
}

function decode(text: string): string {
  if (!/[&<]/.test(text)) return text
  return parse(`<p>${text}</p>`).text
}

/** What came back when a page was asked for, after any redirect. */
export interface Answer {
  url: string
  status: number
  text: string
}

/** Asks over HTTP and reads the whole answer. Throws when the answer doesn't arrive in full. */
export type Reach = (url: string, init?: RequestInit) => Promise<Answer>

export const reach: Reach = async (url, init) => {
  const response = await fetch(url, init)
  return { url: response.url, status: response.status, text: await response.text() }
}

const MOST_HOPS = 5

/** Asks as one browser does: it keeps the cookies it was handed, and follows redirects with them. */
export function reaching(): Reach {
  const cookies = new Cookies()
  return async (url, init = {}) => {
    let [at, asked] = [new URL(url), init]
    for (let hops = 0; ; hops += 1) {
      const headers = cookies.sentWith(asked.headers)
      const response = await fetch(at, { ...asked, headers, redirect: 'manual' })
      const text = await response.text()
      cookies.take(response)
      const location = response.headers.get('location')
      if (response.status < 301 || response.status > 303 || location === null)
        return { url: at.href, status: response.status, text }
      if (hops === MOST_HOPS) throw new Error(`More than ${MOST_HOPS} redirects`)
      at = new URL(location, at)
      at.hash = ''
      asked = { headers: { accept: 'text/html' } }
    }
  }
}

/** What a browser was handed, by name. */
export class Cookies {
  readonly #kept = new Map<string, string>()

  take(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', value = ''] = pair.split('=')
      this.#kept.set(name, value)
    }
  }

  sentWith(headers: RequestInit['headers']): Headers {
    const all = new Headers(headers)
    if (this.#kept.size > 0)
      all.set('cookie', [...this.#kept].map((pair) => pair.join('=')).join('; '))
    return all
  }
}

/** Opens pages and sends forms, following redirects as a browser does. */
export class Browser {
  readonly #reach: Reach

  constructor(ask: Reach = reaching()) {
    this.#reach = ask
  }

  async open(url: string): Promise<Page> {
    return this.#read(url, { headers: { accept: 'text/html' } })
  }

  async submit(form: PageForm, button?: { name: string; value?: string }): Promise<Page> {
    return this.#read(form.action, {
      method: 'POST',
      body: form.body(button),
      headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin' },
    })
  }

  async #read(url: string, init: RequestInit): Promise<Page> {
    const answer = await this.#reach(url, init)
    return new Page(answer.url, answer.status, answer.text)
  }
}
