import type { Page } from '../../support/browser'
import { draw, typedBy, type BadForm } from './bad-forms'
import { ask, type Crawled } from './crawl'
import { faultsOf } from './judge'
import { Kept } from './kept'

export interface Attacked {
  forms: number
  inputs: number
  sent: number
  faults: string[]
}

interface Options {
  /** Keeps to forms whose name it finds. */
  only?: RegExp
  /** In how many ways each input is bad. */
  each?: number
  /** Sends only a part of what was drawn, such as 0.1. */
  share?: number
  /** Answers instead of the product, to see that what is wrong is found. */
  answers?: (asks: () => Promise<Page>, url: string, body: string) => Promise<Page>
}

/** Sends forms that pages show with what can't be taken, each to a fund as it stood before, and judges the answers. */
export async function attack(
  { house, forms }: Crawled,
  random: () => number,
  { only = /./, each = 1, share = 1, answers = (asks) => asks() }: Options = {},
): Promise<Attacked> {
  const attacked = forms.filter(({ name }) => only.test(name))
  const faults: string[] = []
  const kept = new Kept(house.bench.fund)
  const send = async (url: string, body: string) => {
    const page = await answers(() => ask(house, url, body), url, body)
    const changed = kept.changes()
    kept.restore()
    return { page, changed }
  }
  const drawn = draw(attacked, random, each).filter(() => random() < share)
  for (const bad of drawn) {
    const { shown, input, kind } = bad
    const { sent, others } = filled(bad, random)
    const answered = await send(shown.form.action, sent.toString())
    for (const fault of faultsOf(bad, { ...answered, sent, others }))
      faults.push(`${shown.name.slice(0, 120)} | ${input?.name ?? ''} ${kind}: ${fault}`)
  }
  const inputs = attacked.reduce((sum, one) => sum + one.inputs.length, 0)
  return { forms: attacked.length, inputs, sent: drawn.length, faults }
}

/** A form as it is sent: a choice made, its texts filled in, and one input bad. */
function filled({ shown, input, kind }: BadForm, random: () => number) {
  const { form, button } = shown
  const others = new Map<string, string>()
  if (kind === 'nothing') return { sent: new URLSearchParams(), others }
  const sent = form.body(button.name === '' ? undefined : button)
  for (const { name, type, most } of shown.inputs) {
    if (name === input?.name) continue
    if (type === 'choice' && sent.getAll(name).every((value) => value === '')) {
      const options = form.options(name).filter((value) => value !== '')
      const chosen = options[Math.floor(random() * options.length)]
      if (chosen !== undefined && random() < 0.8) sent.append(name, chosen)
    }
    if (type === 'text' && (most ?? 100) >= 100) {
      const text = `Kept ${Math.floor(random() * 1e9)}`
      sent.set(name, text)
      others.set(name, text)
    }
  }
  if (kind === 'unknown button') sent.set(button.name === '' ? 'do' : button.name, 'no-such-act')
  else if (input) {
    sent.delete(input.name)
    for (const typed of typedBy(kind, input)) sent.append(input.name, typed)
  }
  return { sent, others }
}
