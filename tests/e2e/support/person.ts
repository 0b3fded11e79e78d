import type { Page } from 'playwright-core'
import type { FormAnswers, ItemAnswers } from '../../demo/portfolio/answers'

type Value = string | boolean | readonly string[]

function isItems(value: FormAnswers[string]): value is readonly ItemAnswers[] {
  return Array.isArray(value) && typeof value[0] === 'object'
}

/** What a section's page asks, by the names of its fields and of the lists it adds to. */
function asked(page: Page): Promise<string[]> {
  return page
    .locator('form#answers [name]')
    .evaluateAll((all) =>
      all.map((one) =>
        one instanceof HTMLButtonElement
          ? one.value.replace(/^add:/, '')
          : (one.getAttribute('name') ?? '').replace(/\.date$/, ''),
      ),
    )
}

/** Ids of a list's items in the order of the page. */
async function itemIds(page: Page, list: string): Promise<string[]> {
  const names = (await asked(page)).filter((name) => name.startsWith(`${list}.`))
  return [...new Set(names.map((name) => name.split('.')[1] ?? ''))]
}

/**
 * Answers questions as a person does: types, chooses, ticks, each where it can be seen and used. All at once,
 * because a browser spends more on being asked for one field after the other than on the page.
 */
async function answer(page: Page, answers: readonly (readonly [string, Value])[]): Promise<void> {
  await page.locator('form#answers').evaluate((form, all) => {
    const change = (one: Element) => {
      for (const type of ['input', 'change']) one.dispatchEvent(new Event(type, { bubbles: true }))
    }
    const usable = <T extends Element>(one: T | undefined, name: string): T => {
      if (
        !one?.checkVisibility({ visibilityProperty: true }) ||
        one.matches(':disabled, :read-only:not(select, [type=radio], [type=checkbox])')
      )
        throw new Error(`${name} can't be answered`)
      return one
    }
    for (const [wanted, value] of all) {
      const found = [wanted, `${wanted}.date`].map((name) => [
        ...form.querySelectorAll(`[name="${name}"]:not([type=hidden])`),
      ])
      const fields = found.find(({ length }) => length > 0) ?? []
      const [first] = fields
      if (first instanceof HTMLInputElement && ['radio', 'checkbox'].includes(first.type)) {
        const boxes = fields.filter((one) => one instanceof HTMLInputElement)
        const values = typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [value].flat()
        for (const one of values) {
          const nth = /^#(\d+)$/.exec(one)?.[1]
          const box = nth ? boxes[Number(nth) - 1] : boxes.find((own) => own.value === one)
          const seen = usable(box, wanted)
          if (!seen.checked) seen.click()
          if (!seen.checked) throw new Error(`${wanted} doesn't take ${one}`)
        }
      } else {
        const field = usable(first, wanted)
        if (
          !(field instanceof HTMLInputElement) &&
          !(field instanceof HTMLTextAreaElement) &&
          !(field instanceof HTMLSelectElement)
        )
          throw new Error(`${wanted} is no field`)
        field.focus()
        field.value = String(value)
        if (field.value !== String(value))
          throw new Error(`${wanted} doesn't take ${String(value)}`)
        change(field)
      }
    }
  }, answers)
}

/** Answers what a section's page asks of `answers`, without saving it. */
export async function fillPage(page: Page, answers: FormAnswers): Promise<void> {
  const names = new Set(await asked(page))
  const shown = Object.entries(answers).filter(([name]) => names.has(name))
  const given: (readonly [string, Value])[] = []
  for (const [name, value] of shown) {
    if (!isItems(value)) continue
    while ((await itemIds(page, name)).length < value.length) {
      await page.locator(`button[value="add:${name}"]`).click()
      await page.waitForLoadState()
    }
  }
  for (const [name, value] of shown) {
    if (!isItems(value)) {
      given.push([name, value])
      continue
    }
    const ids = await itemIds(page, name)
    for (const [index, item] of value.entries())
      for (const [field, one] of Object.entries(item))
        given.push([`${name}.${ids[index]}.${field}`, one])
  }
  await answer(page, given)
}

/** Goes through a whole form from its first page to the check of all, by its "save and go on" button. */
export async function fillForm(page: Page, answers: FormAnswers): Promise<void> {
  for (let section = sectionOf(page); section !== 'check'; section = sectionOf(page)) {
    await fillSection(page, answers)
  }
}

/** Answers a page of a form and saves it by its button. */
export async function fillSection(page: Page, answers: FormAnswers): Promise<void> {
  const section = sectionOf(page)
  await fillPage(page, answers)
  await page.locator('form#answers .actions button[value=save]').click()
  await page.waitForLoadState()
  if (sectionOf(page) === section) {
    throw new Error(`${section} was not saved: ${await page.locator('main').innerText()}`)
  }
}

function sectionOf(page: Page): string {
  return new URL(page.url()).pathname.split('/')[3] ?? ''
}
