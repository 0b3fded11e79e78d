import { canonicalJson } from '../../../shared/adapters/canonical-json'
import type { Moved, Seal } from '../../../shared/domain/audit/seal'
import type { CopyName } from '../../../shared/domain/audit/witnessed'
import { plusMinutes } from '../../../shared/domain/time'
import type { Seals, Witness } from '../../../shared/ports/witness'

interface Copied {
  name: CopyName
  body: string
}

interface Note {
  name: CopyName
  hour: string
  key: string
}

const inOrder = <T>(list: readonly T[], key: (one: T) => string): T[] =>
  list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))

/** Copies and seals in memory. */
export class MemoryWitness implements Witness, Seals {
  readonly copied: Copied[] = []
  readonly notes: Note[] = []
  readonly seals: string[] = []

  async copy(name: CopyName, body: unknown): Promise<void> {
    const isThere = this.copied.some((one) => sameName(one.name, name))
    if (!isThere) this.copied.push({ name, body: canonicalJson(body) })
  }

  async note(name: CopyName, at: string): Promise<void> {
    const hour = at.slice(0, 13)
    const key = [hour, name.chain, String(name.seq).padStart(10, '0'), name.hash].join('/')
    if (!this.notes.some((note) => note.key === key)) this.notes.push({ name, hour, key })
  }

  async *copies(chain: string, seq?: number): AsyncGenerator<CopyName> {
    const names = this.copied.map(({ name }) => name)
    const wanted = names.filter(
      (name) => name.chain === chain && (seq === undefined || name.seq === seq),
    )
    yield* wanted.toSorted((a, b) => a.seq - b.seq || (a.hash < b.hash ? -1 : 1))
  }

  async read(name: CopyName): Promise<unknown> {
    const found = this.copied.find((one) => sameName(one.name, name))
    return found && JSON.parse(found.body)
  }

  async *chains(after = ''): AsyncGenerator<string> {
    const names = new Set(this.copied.map(({ name }) => name.chain))
    yield* inOrder([...names], (name) => name).filter((name) => name > after)
  }

  async last(): Promise<number> {
    return this.seals.length
  }

  async find(n: number): Promise<string | undefined> {
    return this.seals[n - 1]
  }

  async keep(seal: Seal): Promise<'kept' | 'taken'> {
    const text = canonicalJson(seal)
    this.seals[seal.n - 1] ??= text
    return this.seals[seal.n - 1] === text ? 'kept' : 'taken'
  }

  async moved(after: string, at: string, most: number): Promise<Moved> {
    const now = plusMinutes(at, -10).slice(0, 13)
    const over = inOrder(this.notes, ({ key }) => key).filter(
      ({ key, hour }) => key > after && hour < now,
    )
    const taken = over.slice(0, most)
    return {
      heads: taken.map(({ name }) => name),
      upTo: taken.at(-1)?.key ?? after,
      isCut: over.length > most,
    }
  }
}

function sameName(a: CopyName, b: CopyName): boolean {
  return a.chain === b.chain && a.seq === b.seq && a.hash === b.hash
}
