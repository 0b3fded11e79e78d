import type { MemoryFund } from '../../support/fakes/memory-fund'

/** A fund as it stood, to say what has changed since and to put it back. */
export class Kept {
  readonly #was: (readonly [string, unknown])[]

  constructor(private readonly fund: MemoryFund) {
    this.#was = Object.entries(fund).map(([name, value]) => [name, copyOf(value)])
  }

  /** What has changed, by its name in the fund, as it is written now. */
  changes(): Map<string, string> {
    const now = new Map<string, unknown>(Object.entries(this.fund))
    const changed = this.#was.filter(([name, was]) => !isSame(was, now.get(name)))
    return new Map(
      changed.flatMap(([name, was]) => {
        const text = written(now.get(name))
        return text === written(was) ? [] : [[name, text] as const]
      }),
    )
  }

  restore(): void {
    for (const [name, was] of this.#was) {
      const now: unknown = new Map<string, unknown>(Object.entries(this.fund)).get(name)
      if (now instanceof Map && was instanceof Map) {
        now.clear()
        for (const [key, value] of was) now.set(key, value)
      } else if (Array.isArray(now) && Array.isArray(was)) {
        now.splice(0, now.length, ...was)
      } else Object.assign(this.fund, { [name]: was })
    }
  }
}

function copyOf(value: unknown): unknown {
  if (value instanceof Map) return new Map(value)
  return Array.isArray(value) ? [...value] : value
}

/** Whether the very same things are in it; stores replace what they write. */
function isSame(was: unknown, now: unknown): boolean {
  const [a, b] = [entriesOf(was), entriesOf(now)]
  return a.length === b.length && a.every((one, index) => one === b[index])
}

function entriesOf(value: unknown): unknown[] {
  if (value instanceof Map) return [...value].flat()
  return Array.isArray(value) ? value : [value]
}

const written = (value: unknown) => JSON.stringify(value instanceof Map ? [...value] : value) ?? ''
