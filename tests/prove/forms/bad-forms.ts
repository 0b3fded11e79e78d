import type { Input, InputType, Shown } from './crawl'

/** What can be wrong with what is sent for one input. */
export type Kind =
  | 'one over'
  | '150 KB'
  | 'unseen'
  | 'nul'
  | 'halves'
  | 'odd'
  | 'proto'
  | 'unknown option'
  | 'twice'
  | 'missing'

/** A form to be sent, of which one input is bad; without one, the form as a whole. */
export interface BadForm {
  shown: Shown
  input: Input | undefined
  kind: Kind | 'nothing' | 'unknown button'
}

/** What people can't take back by a glance at the page: a text too long for its input. */
export const isTooLong = (kind: BadForm['kind']) => kind === 'one over' || kind === '150 KB'

/** What is typed where an input is bad by a kind; nothing where its name isn't sent. */
export function typedBy(kind: Kind, { most }: Input): readonly string[] {
  switch (kind) {
    case 'one over':
      return ['x'.repeat((most ?? 0) + 1)]
    case '150 KB':
      return ['x'.repeat(150_000)]
    case 'unseen':
      return ['\u200b\u2060']
    case 'nul':
      return ['\u0000']
    case 'halves':
      return ['half \ud83d of it']
    case 'odd':
      return ['1e9, 31 February 2005']
    case 'proto':
      return ['__proto__']
    case 'unknown option':
      return ['no-such-option']
    case 'twice':
      return ['again', 'and again']
    case 'missing':
      return []
    default:
      return kind satisfies never
  }
}

const WRITTEN = ['150 KB', 'unseen', 'nul', 'halves', 'odd', 'proto', 'twice', 'missing'] as const

function kindsOf({ type, most }: Input): readonly Kind[] {
  if (type === 'hidden') return ['150 KB', 'odd', 'proto', 'twice', 'missing']
  if (type === 'choice') return [...WRITTEN, 'unknown option']
  return most === undefined ? WRITTEN : ['one over', ...WRITTEN]
}

/**
 * Draws bad forms: every form sent with nothing and by a button it doesn't have; every input of every form bad in
 * `each` ways; and by each type of input every kind at least once.
 */
export function draw(forms: readonly Shown[], random: () => number, each: number): BadForm[] {
  const drawn: BadForm[] = forms.flatMap((shown) => [
    { shown, input: undefined, kind: 'nothing' },
    { shown, input: undefined, kind: 'unknown button' },
  ])
  // Kinds are dealt from a deck for each type, so that none is left out where there are inputs enough.
  const decks = new Map<InputType, Kind[]>()
  const had = new Set<string>()
  const inputs = forms.flatMap((shown) => shown.inputs.map((input) => ({ shown, input })))
  const add = (one: (typeof inputs)[number], kind: Kind) => {
    had.add(`${one.input.type} ${kind}`)
    drawn.push({ ...one, kind })
  }
  for (const one of inputs) {
    const kinds = kindsOf(one.input)
    for (let times = 0; times < each; times += 1) {
      const deck = decks.get(one.input.type) ?? []
      if (!deck.some((kind) => kinds.includes(kind))) deck.push(...shuffled(kinds, random))
      decks.set(one.input.type, deck)
      const [kind] = deck.splice(
        deck.findIndex((dealt) => kinds.includes(dealt)),
        1,
      )
      if (kind) add(one, kind)
    }
  }
  for (const one of shuffled(inputs, random))
    for (const kind of kindsOf(one.input)) if (!had.has(`${one.input.type} ${kind}`)) add(one, kind)
  return drawn
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
