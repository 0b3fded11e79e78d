import type { Page, PageForm } from '../support/browser'
import type { FormAnswers, ItemAnswers } from './portfolio/answers'
import type { World } from './world'

function isItems(value: FormAnswers[string]): value is readonly ItemAnswers[] {
  return Array.isArray(value) && typeof value[0] === 'object'
}

/** Ids of a list's items in the order of the page. */
function itemIds(form: PageForm, list: string): string[] {
  const ids = form.names.flatMap(
    (name) => new RegExp(`^${list}\\.([^.]+)\\.`).exec(name)?.[1] ?? [],
  )
  return [...new Set(ids)]
}

function shows(form: PageForm, name: string): boolean {
  return form.has(name) || form.has(`${name}.date`) || form.hasButton(`add:${name}`)
}

function setValue(form: PageForm, name: string, value: string | boolean | readonly string[]): void {
  if (typeof value === 'boolean') form.set(name, value ? 'yes' : 'no')
  else if (typeof value === 'string') form.set(form.has(name) ? name : `${name}.date`, value)
  else {
    const offered = form.options(name).filter((option) => option !== '')
    form.set(
      name,
      value.map((one) => (one.startsWith('#') ? (offered[Number(one.slice(1)) - 1] ?? one) : one)),
    )
  }
}

function setItem(form: PageForm, list: string, id: string, item: ItemAnswers): void {
  for (const [field, value] of Object.entries(item)) setValue(form, `${list}.${id}.${field}`, value)
}

/** Presses "add another" until a list has as many items as are to be answered. */
async function makeRoom(world: World, page: Page, list: string, wanted: number): Promise<Page> {
  const button = { name: 'do', value: `add:${list}` }
  let current = page
  for (let tries = 0; itemIds(sectionForm(current), list).length < wanted; tries += 1) {
    if (tries > wanted) throw new Error(`No room for ${wanted} ${list} on ${current.heading}`)
    current = await world.browser.submit(sectionForm(current), button)
  }
  return current
}

/** The form of a section's page: the one that can be saved. */
export function sectionForm(page: Page): PageForm {
  return page.form({ name: 'do', value: 'save' })
}

/** Answers what a section's page asks of `answers`, and saves it. */
export async function fillSection(world: World, page: Page, answers: FormAnswers): Promise<Page> {
  const shown = sectionForm(page)
  const asked = Object.entries(answers).filter(([name]) => shows(shown, name))
  let current = page
  for (const [name, value] of asked) {
    if (isItems(value)) current = await makeRoom(world, current, name, value.length)
  }
  const form = sectionForm(current)
  for (const [name, value] of asked) {
    if (isItems(value)) {
      const ids = itemIds(form, name)
      value.forEach((item, index) => setItem(form, name, ids[index] ?? '', item))
    } else setValue(form, name, value as string | boolean | readonly string[])
  }
  return world.browser.submit(form, { name: 'do', value: 'save' })
}

/** Answers that a page was seen not to ask for, by form, page and kind of work: nothing else decides it. */
const seen = new Map<string, Set<string>>()

function notAskedOn(section: string, { kind }: FormAnswers): Set<string> {
  const [, form = '', , page = ''] = new URL(section).pathname.split('/')
  const key = [form, page, kind].join(' ')
  const notAsked = seen.get(key) ?? new Set()
  seen.set(key, notAsked)
  return notAsked
}

/** Goes through a form section by section, as its task list offers them, past what nothing is answered on. */
export async function fillForm(world: World, taskList: Page, answers: FormAnswers): Promise<void> {
  const base = taskList.url.split('?')[0] ?? taskList.url
  const sections = taskList.root
    .querySelectorAll('a')
    .map((a) => new URL(a.getAttribute('href') ?? '', taskList.url).href.split('?')[0] ?? '')
    .filter((href) => href.startsWith(`${base}/`) && !href.endsWith('/check'))
  let last = taskList
  for (const section of new Set(sections)) {
    const notAsked = notAskedOn(section, answers)
    if (Object.keys(answers).every((name) => notAsked.has(name))) continue
    // Saving a page leads to the next one.
    const isThere = last.url.split('?')[0] === section && last.status === 200
    const page = isThere ? last : await world.browser.open(section)
    const shown = sectionForm(page)
    for (const name of Object.keys(answers)) if (!shows(shown, name)) notAsked.add(name)
    const isAsked = Object.keys(answers).some((name) => shows(shown, name))
    last = isAsked ? await fillSection(world, page, answers) : page
  }
}
