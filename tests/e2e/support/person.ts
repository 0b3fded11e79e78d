import type { Page } from 'playwright-core'
import type { FormAnswers, ItemAnswers } from '../../demo/portfolio/answers'

type Value = string | boolean | readonly string[]

function isItems(value: FormAnswers[string]): value is readonly ItemAnswers[] {
  return Array.isArray(value) && typeof value[0] === 'object'
}

/** Ids of a list's items in the order of the page. */
async function itemIds(page: Page, list: string): Promise<string[]> {
  const names = await page
    .locator(`form#answers [name^="${list}."]`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''))
  return [...new Set(names.map((name) => name.split('.')[1] ?? ''))]
}

async function shows(page: Page, name: string): Promise<boolean> {
  const selectors = [`[name="${name}"]`, `[name="${name}.date"]`, `button[value="add:${name}"]`]
  return (await page.locator(`form#answers`).locator(selectors.join(',')).count()) > 0
}

/** Answers one question as a person does: types, chooses, ticks. */
async function answer(page: Page, wanted: string, value: Value): Promise<void> {
  const form = page.locator('form#answers')
  const dated = form.locator(`[name="${wanted}.date"]`)
  const name = (await dated.count()) > 0 ? `${wanted}.date` : wanted
  const inputs = form.locator(`[name="${name}"]:not([type=hidden])`)
  const type = await inputs.first().getAttribute('type')
  if (type === 'radio' || type === 'checkbox') {
    const values = typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [value].flat()
    for (const one of values) {
      const nth = /^#(\d+)$/.exec(one)?.[1]
      await (
        nth ? inputs.nth(Number(nth) - 1) : form.locator(`[name="${name}"][value="${one}"]`)
      ).check()
    }
  } else if ((await inputs.first().evaluate((one) => one.tagName)) === 'SELECT') {
    await inputs.first().selectOption(String(value))
  } else await inputs.first().fill(String(value))
}

/** Answers what a section's page asks of `answers`, without saving it. */
export async function fillPage(page: Page, answers: FormAnswers): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    if (!(await shows(page, name))) continue
    if (!isItems(value)) {
      await answer(page, name, value)
      continue
    }
    while ((await itemIds(page, name)).length < value.length) {
      await page.locator(`button[value="add:${name}"]`).click()
    }
    const ids = await itemIds(page, name)
    for (const [index, item] of value.entries()) {
      for (const [field, one] of Object.entries(item)) {
        await answer(page, `${name}.${ids[index]}.${field}`, one)
      }
    }
  }
}

/** Goes through a whole form from its first page to the check of all, by its "save and go on" button. */
export async function fillForm(
  page: Page,
  answers: FormAnswers,
  onPage: (section: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let section = sectionOf(page); section !== 'check'; section = sectionOf(page)) {
    await fillPage(page, answers)
    await onPage(section)
    await page.locator('form#answers .actions button[value=save]').click()
    await page.waitForLoadState()
    if (sectionOf(page) === section) {
      throw new Error(`${section} was not saved: ${await page.locator('main').innerText()}`)
    }
  }
}

function sectionOf(page: Page): string {
  return new URL(page.url()).pathname.split('/')[3] ?? ''
}
