import { inputId } from '../../../shared/pages/kit/components'
import { Page, PageForm } from '../../support/browser'
import { ORIGIN } from '../../unit/portal/bench'
import type { House } from '../doors/house'
import { declared, place } from './places'

/** A form as some page shows it, with the button that sends it. */
interface Shown {
  name: string
  path: string
  form: PageForm
  button: { name: string; value: string }
}

export interface Attacked {
  forms: string[]
  /** Declared forms and routes that take forms which no page led to. */
  unreached: string[]
  sent: number
  faults: string[]
}

const POSTED = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

async function ask(house: House, url: string, body?: string): Promise<Page> {
  const { pathname } = new URL(url, ORIGIN)
  const first = pathname.split('/')[1] ?? ''
  const door =
    house.doors.find(({ path }) => path.split('/')[1] === first) ??
    house.doors.find(({ path }) => path === '/')
  const init = body === undefined ? {} : { method: 'POST', body, headers: POSTED }
  const response = await door!.app.request(new URL(url, ORIGIN).href, init)
  return new Page(new URL(url, ORIGIN).href, response.status, await response.text())
}

/** What a page is called, of a task's without its project's title. */
function headingOf(page: Page): string {
  const caption = page.root.querySelector('h1 .caption')?.text.trim() ?? ''
  return page.heading.replace(caption, '').trim()
}

/** Every form that any page shows, each once for what it asks. */
async function formsOf(house: House, paths: readonly string[]): Promise<Shown[]> {
  const found = new Map<string, Shown>()
  for (const path of paths) {
    const page = await ask(house, `${path}?lang=en`)
    if (page.status !== 200) continue
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
        const name = `${plain} ${button.value} (${headingOf(page)}) [${asks}]`.slice(0, 300)
        if (!found.has(name)) found.set(name, { name, path, form, button })
      }
    }
  }
  return [...found.values()]
}

/** What is typed that can't be taken, by what it is; `over` is one more than the input's hint allows. */
function typings(over: number | undefined): Readonly<Record<string, string>> {
  return {
    ...(over !== undefined && { 'one over': 'x'.repeat(over) }),
    '150 KB': 'x'.repeat(150_000),
    unseen: '\u200b\u2060',
    nul: '\u0000',
    halves: 'half \ud83d of it',
    odd: '1e9, 31 February 2005',
    proto: '__proto__',
  }
}

function hintOf({ form: { element } }: Shown, name: string): number | undefined {
  const hint = element.querySelector(`[id="${inputId(name)}-hint"]`)?.text ?? ''
  const most = /At most ([\d,]+) characters/.exec(hint)?.[1]
  return most === undefined ? undefined : Number(most.replace(/,/g, '')) + 1
}

/** What of an answer to a bad form is not as it has to be. */
function wrongWith(page: Page, name: string, how: string, typed: string): string[] {
  const wrong: string[] = []
  if (page.status >= 500) return [`${page.status}`]
  const links = page.root.querySelectorAll('.summary a').map((a) => a.getAttribute('href') ?? '')
  for (const href of links)
    if (!page.root.querySelector(`[id="${href.slice(1)}"]`)) wrong.push(`${href} leads nowhere`)
  if (page.status !== 422) return wrong
  if (links.length === 0) wrong.push('says nothing of what is wrong')
  if (how === 'one over' || how === '150 KB') {
    if (!links.includes(`#${inputId(name)}`)) wrong.push('not said at its input')
    if (!page.html.includes(typed)) wrong.push('the text is lost')
  }
  return wrong
}

/**
 * Sends every form that pages show with what can't be taken in each of its texts, choices and amounts.
 * `only` keeps to some apps, `share` draws a part of what would be sent.
 */
export async function attack(
  random: () => number,
  { only = /./, share = 1 }: { only?: RegExp; share?: number } = {},
): Promise<Attacked> {
  const { house, paths } = place()
  const shown = await formsOf(house, paths)
  const faults: string[] = []
  let sent = 0
  for (const one of shown) {
    if (!only.test(one.name)) continue
    const { form, button } = one
    const choices = new Map(
      form.names.map((name) => [name, form.options(name).filter((v) => v !== '')]),
    )
    const hidden = new Set(
      form.element
        .querySelectorAll('input[type=hidden]')
        .map((input) => input.getAttribute('name')),
    )
    const branches = choices.get('choice') ?? []
    for (const name of form.names) {
      const isChoice = (choices.get(name)?.length ?? 0) > 0
      for (const [how, typed] of Object.entries(typings(hintOf(one, name)))) {
        if (hidden.has(name) && how !== 'proto') continue
        if (random() >= share) continue
        const body = form.body(button.name === '' ? undefined : button)
        if (branches.length > 0 && name !== 'choice')
          body.set('choice', branches[Math.floor(random() * branches.length)] ?? '')
        body.set(name, typed)
        if (random() < 0.1) body.append(name, 'again')
        const before = house.bench.stored()
        const page = await ask(house, form.action, body.toString())
        sent += 1
        const judged = isChoice || hidden.has(name) || body.getAll(name).length > 1 ? 'choice' : how
        const isAsked = inBranch(one, name, body.get('choice'))
        const wrong = wrongWith(page, name, isAsked ? judged : 'choice', typed)
        if (page.status >= 400 && !isDraft(form.action) && house.bench.stored() !== before)
          wrong.push('something changed')
        for (const fault of wrong) faults.push(`${one.name} ${name} ${how}: ${fault}`)
      }
    }
  }
  const forms = shown.map(({ name }) => name)
  return { forms, unreached: unreached(house, forms), sent, faults }
}

function unreached(house: House, forms: readonly string[]): string[] {
  const acts = declared.filter(({ act, heading }) => {
    const said = heading === undefined ? ` ${act} (` : ` ${act} (${heading})`
    return !forms.some((form) => form.includes(said))
  })
  const routes = house.doors
    .filter(({ method, path }) => method === 'POST' && path !== '/*')
    .map(({ path }) => path)
    .filter((path) => {
      const pattern = path.replace(/:(?!token)\w+/g, '[^/ ]+')
      return !forms.some((form) => new RegExp(`^${pattern} `).test(form))
    })
  return [...acts.map(({ act, heading }) => `${act} ${heading ?? ''}`), ...routes]
}

/** Whether an input goes with the choice that was made; one that stands at another isn't read. */
function inBranch({ form: { element } }: Shown, name: string, choice: string | null): boolean {
  const input = element.querySelector(`[name="${name}"]`)
  const at = input?.closest('.sub')?.parentNode
  const own = at?.querySelector('.choice input')
  return own?.getAttribute('name') !== 'choice' || own.getAttribute('value') === choice
}

/** A section's wrong answers are kept in its own draft, as they were typed. */
function isDraft(action: string): boolean {
  return /\/(drafts|reports|amendments)\//.test(action)
}
