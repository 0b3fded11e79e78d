import * as z from 'zod'
import type { AuditRecord, Digest } from './record'

/**
 * An item as a record names it: where it lies, and the SHA-256 of its place, salt and body. The salt lies in
 * the item alone, so that a text that was erased can't be guessed from what the record still says of it.
 */
export const manifestEntrySchema = z.object({
  item: z.string().min(1),
  hash: z.string().length(64),
})
export type ManifestEntry = z.infer<typeof manifestEntrySchema>

/** An item that a record vouches for; `salt` is missing in items of before there were manifests. */
export interface StoredItem {
  /** Table and key, as `Projects/WGGI-2005-0001/version#0001`. */
  item: string
  salt?: string | undefined
  body: unknown
  /** What indexes find it by isn't what its body says. */
  misfiled?: true
}

/** An item that is about to be written, with the chain whose record names it. */
export interface Vouched {
  chain: string
  stored: StoredItem
}

export function manifestEntry({ item, salt, body }: StoredItem, digest: Digest): ManifestEntry {
  return { item, hash: digest({ item, salt: salt ?? null, body }) }
}

/**
 * What is wrong with an item: `rolled-back` is as an earlier record said, `added` is in no record; `misfiled`
 * says what it should, and lists find it elsewhere or not at all; `wrong-sum` is an envelope that isn't what its
 * ceilings and entries make it.
 */
export interface ItemFault {
  item: string
  fault: 'changed' | 'rolled-back' | 'added' | 'removed' | 'misfiled' | 'wrong-sum'
  /** The record that last spoke of the item; 0 for none. */
  seq: number
}

/** Holds the items that a chain guards against what its records, in order, say of them. */
export class ItemsCheck {
  readonly #digest: Digest
  readonly #last = new Map<string, { seq: number; hash: string }>()
  readonly #earlier = new Set<string>()
  readonly #seen = new Set<string>()

  constructor(digest: Digest) {
    this.#digest = digest
  }

  /** Takes in what a record says. */
  record({ seq, items = [] }: Pick<AuditRecord, 'seq' | 'items'>): void {
    for (const { item, hash } of items) {
      const before = this.#last.get(item)
      if (before) this.#earlier.add(`${item} ${before.hash}`)
      this.#last.set(item, { seq, hash })
    }
  }

  /** Looks at an item as it lies there now. */
  item(stored: StoredItem): ItemFault | undefined {
    const { item } = stored
    this.#seen.add(item)
    const said = this.#last.get(item)
    if (!said) return { item, fault: 'added', seq: 0 }
    const { hash } = manifestEntry(stored, this.#digest)
    if (hash === said.hash)
      return stored.misfiled ? { item, fault: 'misfiled', seq: said.seq } : undefined
    const fault = this.#earlier.has(`${item} ${hash}`) ? 'rolled-back' : 'changed'
    return { item, fault, seq: said.seq }
  }

  /** What records speak of and nobody has shown: asked once all has been looked at. */
  missing(): ItemFault[] {
    return [...this.#last]
      .filter(([item]) => !this.#seen.has(item))
      .map(([item, { seq }]) => ({ item, fault: 'removed', seq }))
  }
}
