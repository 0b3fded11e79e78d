import type { Moved, Seal } from '../domain/audit/seal'
import type { CopyName } from '../domain/audit/witnessed'

/** Where records are copied to as they are written, and where nobody can change or delete them. */
export interface Witness {
  /** Keeps what a record holds; a second time nothing happens. */
  copy(name: CopyName, body: unknown): Promise<void>
  /**
   * Notes that a chain has grown to a copy, for the next seal. `at` is the time, read less than ten minutes ago:
   * hours that are over longer are sealed.
   */
  note(name: CopyName, at: string): Promise<void>
  /**
   * Every copy of a chain, or of one place in it, in order of `seq`; consistent. Listed before the records are
   * read, each of them has its record, unless that is gone.
   */
  copies(chain: string, seq?: number): AsyncIterable<CopyName>
  /** What a copy holds; undefined when there is none. */
  read(name: CopyName): Promise<unknown>
  /** Each chain that has copies, after one when it is given: goes over all copies there are. */
  chains(after?: string): AsyncIterable<string>
}

/** The seals on the record, beside its copies. */
export interface Seals {
  /** The number of the last, 0 when there is none. */
  last(): Promise<number>
  /** A seal to the byte as it is kept, in canonical JSON; undefined when there is none of the number. */
  find(n: number): Promise<string | undefined>
  /** Keeps a seal, once; `taken` when there is another of its number. */
  keep(seal: Seal): Promise<'kept' | 'taken'>
  /** What was noted after a place in hours that were over at a moment: at most so many, the rest is for the next. */
  moved(after: string, at: string, most: number): Promise<Moved>
}
