import type { HTMLElement } from 'node-html-parser'
import { inputId } from '../../../shared/pages/kit/components'
import { Page, PageForm } from '../../support/browser'
import { ORIGIN } from '../../unit/portal/bench'
import type { House } from '../doors/house'
import { ofMissions } from './of-missions'
import { declared, place } from './places'

/** A form as some page shows it, with the button that sends it. */
export interface Shown {
  /** Its address, its button, its page's heading, and what it asks. */
  name: string
  form: PageForm
  button: { name: string; value: string }
  inputs: Input[]
}

/**
 * - `hidden`: the page's own word, which people don't type.
 * - `choice`: one or several of what is offered.
 * - `text`: a paragraph; `line`: a line; `short`: a day or something as short; `amount`: digits; `address`: of mail.
 */
export type InputType = 'hidden' | 'choice' | 'text' | 'line' | 'short' | 'amount' | 'address'

export interface Input {
  name: string
  type: InputType
  /** How long its hint lets a text be. */
  most: number | undefined
  /** The choice below which it stands, where it stands below one; it is read with that only. */
  below: { name: string; value: string } | undefined
}

export interface Crawled {
  house: House
  forms: Shown[]
  /** Declared forms and routes that take forms which no page led to. */
  unreached: string[]
}

const POSTED = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

/** Asks the function of a house that answers at an address. */
export async function answersAt(house: House, url: URL, init: RequestInit): Promise<Response> {
  const first = url.pathname.split('/')[1] ?? ''
  const door =
    house.doors.find(({ path }) => path.split('/')[1] === first) ??
    house.doors.find(({ path }) => path === '/')
  return door!.app.request(url.href, init)
}

/** Asks a house's own function for an address; `body` is posted. */
export async function ask(house: House, url: string, body?: string): Promise<Page> {
  const at = new URL(url, ORIGIN)
  const init = body === undefined ? {} : { method: 'POST', body, headers: POSTED }
  const response = await answersAt(house, at, init)
  return new Page(at.href, response.status, await response.text())
}

/** Every form that any page of a house shows, each once for what it asks. */
export async function crawl(): Promise<Crawled> {
  const { house, paths } = place()
  const found = new Map<string, Shown>()
  for (const path of paths) {
    const page = await ask(house, `${path}?lang=en`)
    if (page.status !== 200 && page.status !== 410) continue
    for (const element of page.root.querySelectorAll('form')) {
      if (element.getAttribute('method') !== 'post') continue
      for (const pressed of element.querySelectorAll('button')) {
        const button = {
          name: pressed.getAttribute('name') ?? '',
          value: pressed.getAttribute('value') ?? '',
        }
        const form = new PageForm(page.url, element)
        const where = new URL(form.action).pathname.replace(/[\w-]{43}/, ':token')
        const plain = where.replace(/WGGI-\d{4}-\d{4}/, ':id')
        const asks = form.names.map((name) => name.replace(/-\d+\./, '.')).join(' ')
        const name = `${plain} ${button.value} (${headingOf(page)}) [${asks}]`
        if (!found.has(name)) found.set(name, { name, form, button, inputs: inputsOf(form) })
      }
    }
  }
  const forms = [...found.values()]
  return { house, forms, unreached: unreached(house, forms) }
}

/** What a page is called, of a task's without its project's title. */
function headingOf(page: Page): string {
  const caption = page.root.querySelector('h1 .caption')?.text.trim() ?? ''
  return page.heading.replace(caption, '').trim()
}

function inputsOf({ element, names }: PageForm): Input[] {
  return names.flatMap((name) => {
    const named = element.querySelectorAll(`[name="${name}"]`)
    // Several choices have a hidden empty entry beside them.
    const input = named.find((one) => one.getAttribute('type') !== 'hidden') ?? named[0]
    if (!input) return []
    const hint = element.querySelector(`[id="${inputId(name)}-hint"]`)?.text ?? ''
    const most = /At most ([\d,]+) characters/.exec(hint)?.[1]?.replace(/,/g, '')
    return [
      {
        name,
        type: typeOf(input),
        most: most === undefined ? undefined : Number(most),
        below: aboveOf(input),
      },
    ]
  })
}

function typeOf(input: HTMLElement): InputType {
  const type = input.getAttribute('type') ?? 'text'
  const mode = input.getAttribute('inputmode')
  if (input.tagName === 'TEXTAREA') return 'text'
  if (input.tagName === 'SELECT' || type === 'radio' || type === 'checkbox') return 'choice'
  if (type === 'hidden') return 'hidden'
  if (type === 'email' || mode === 'email') return 'address'
  if (mode === 'decimal' || mode === 'numeric') return 'amount'
  return (input.getAttribute('class') ?? '').includes('w-short') ? 'short' : 'line'
}

function aboveOf(input: HTMLElement): Input['below'] {
  const above = input.closest('.sub')?.parentNode?.querySelector('.choice input')
  const [name, value] = [above?.getAttribute('name'), above?.getAttribute('value')]
  return name === undefined || name === input.getAttribute('name')
    ? undefined
    : { name, value: value ?? '' }
}

/** Routes that take a form which no page shows, and why. One that a page does show is told as unreached. */
export const formless: Readonly<Record<string, string>> = {
  '/reports/:token': 'a report is asked for until it is sent: its link never expires',
}

function unreached(house: House, forms: readonly Shown[]): string[] {
  const acts = declared.filter(({ act, heading }) => {
    const said = heading === undefined ? ` ${act} (` : ` ${act} (${heading})`
    return !forms.some(({ name }) => name.includes(said))
  })
  const routes = house.doors
    .filter(({ method, path }) => method === 'POST' && path !== '/*')
    .map(({ path }) => path)
    .filter((path) => {
      const pattern = path.replace(/:(?!token)\w+/g, '[^/ ]+')
      const isShown = forms.some(({ name }) => new RegExp(`^${pattern} `).test(name))
      return isShown === path in formless
    })
  const missing = ofMissions.filter(
    ({ inputs, button: named }) =>
      !forms.some(
        ({ form, button }) =>
          inputs.every((input) => form.names.includes(input)) &&
          (named === undefined || button.value.split(':')[0] === named),
      ),
  )
  return [
    ...missing.map(({ id }) => `the form ${id}`),
    ...acts.map(({ act, heading }) => `${act} ${heading ?? ''}`),
    ...routes,
  ]
}
