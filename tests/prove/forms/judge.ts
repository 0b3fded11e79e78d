import { inputId } from '../../../shared/pages/kit/components'
import type { Page } from '../../support/browser'
import { isTooLong, type BadForm } from './bad-forms'
import type { Input } from './crawl'

/** How a bad form was answered, and what has changed by it. */
export interface Answered {
  page: Page
  sent: URLSearchParams
  /** By its name in the fund, as it is written now. */
  changed: ReadonlyMap<string, string>
  /** What was typed into the other texts of the form, by input. */
  others: ReadonlyMap<string, string>
}

/** What a refused form of a mission may change: wrong answers are kept in their own draft. */
const SECTION = /^\/(drafts|reports|amendments)\/:token\/(?!submit)/

/** Inputs of which a page says nothing and shows nothing, and why. */
const SILENT: readonly { form: RegExp; name: string; why: string }[] = [
  { form: /./, name: 'leave-empty', why: 'people don’t see it; what fills it in is no person' },
]

/** What of an answer to a bad form is not as it has to be. */
export function faultsOf({ shown, input, kind }: BadForm, answered: Answered): string[] {
  const { page, sent, changed, others } = answered
  if (page.status >= 500) return [`${page.status}`]
  const faults: string[] = []
  const links = page.root.querySelectorAll('.summary a').map((a) => a.getAttribute('href') ?? '')
  for (const href of links)
    if (!page.root.querySelector(`[id="${href.slice(1)}"]`)) faults.push(`${href} leads nowhere`)
  const isRefused = page.status >= 400
  if (page.status === 422 && links.length === 0) faults.push('says nothing of what is wrong')
  if (isRefused) {
    for (const name of changed.keys())
      if (name !== 'drafts' || !SECTION.test(shown.name)) faults.push(`refused, ${name} changed`)
  }
  const read = (one: Input) => isRead(one, sent) && !isRemoved(shown.button.value, one.name)
  if (input && isTooLong(kind) && isWritten(input) && read(input) && !isSilent(shown.name, input)) {
    const at = `#${inputId(input.name)}`
    if (!isRefused && !SECTION.test(shown.name)) faults.push('taken')
    if ((page.status === 422 || page.status === 413) && !links.includes(at))
      faults.push('not said at its input')
    faults.push(...lostOf(answered, sent.get(input.name) ?? ''))
  }
  if (input && kind === 'odd' && input.type === 'amount' && read(input) && page.status === 422)
    if (!links.includes(`#${inputId(input.name)}`)) faults.push('not said at its input')
  // Which items a list has, and the like, is the page's own word: whoever changes that takes items away.
  const isTampered = input?.type === 'hidden' && !isRefused
  for (const one of isTampered ? [] : shown.inputs) {
    const text = others.get(one.name)
    if (text !== undefined && read(one))
      faults.push(...lostOf(answered, text).map((fault) => `${one.name}: ${fault}`))
  }
  return faults
}

/** A text has to be in what was stored, or on the page that gives it back. */
function lostOf({ page, changed }: Answered, text: string): string[] {
  const isStored = [...changed.values()].some((written) => written.includes(text))
  return isStored || page.html.includes(text) ? [] : [`${page.status}, the text is lost`]
}

/** Whether a button takes away the item of a list that an input stands in. */
function isRemoved(button: string, name: string): boolean {
  const [act, list, item] = button.split(':')
  return act === 'remove' && name.startsWith(`${list}.${item}.`)
}

export function isWritten({ type }: Input): boolean {
  return type !== 'hidden' && type !== 'choice'
}

function isSilent(form: string, { name }: Input): boolean {
  return SILENT.some((one) => one.name === name && one.form.test(form))
}

/** Whether an input goes with the choice that was made; one that stands below another isn't read. */
function isRead({ below }: Input, sent: URLSearchParams): boolean {
  return below === undefined || sent.getAll(below.name).includes(below.value)
}
