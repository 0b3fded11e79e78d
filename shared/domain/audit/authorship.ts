import { mayWrite } from './authors'
import { beginsBaseline } from './baseline'
import type { AuthorMark } from './mark'
import type { AuditRecord } from './record'
import { transactionsIn } from './transactions'

/** A record that bears no mark, or one of a function that writes no such record or not all of its transaction. */
export interface AuthorFault {
  seq: number
  fault: 'no-author' | 'wrong-author'
}

interface Unmarked {
  chain: string
  seq: number
  kind: string
  /** The hash of the record that its transaction begins with in its chain. */
  first: string
  marks: AuthorMark[]
}

/** Holds records against the marks that functions left: first all records, then all marks. */
export class AuthorsCheck {
  readonly #records = new Map<string, Unmarked>()

  /** Takes in what a chain says, as far as it was marked. */
  chain(chain: string, records: readonly AuditRecord[]): void {
    for (const transaction of transactionsIn(sinceMarks(records))) {
      const [{ hash: first } = { hash: '' }] = transaction
      for (const { seq, kind, hash } of transaction)
        this.#records.set(hash, { chain, seq, kind, first, marks: [] })
    }
  }

  mark(mark: AuthorMark): void {
    for (const hash of mark.records) this.#records.get(hash)?.marks.push(mark)
  }

  faults(): (AuthorFault & { chain: string })[] {
    return [...this.#records.values()].flatMap((record) => {
      const fault = faultOf(record)
      return fault ? [{ chain: record.chain, seq: record.seq, fault }] : []
    })
  }
}

function faultOf({ kind, first, marks }: Unmarked): AuthorFault['fault'] | undefined {
  const [mark, another] = marks
  if (!mark) return 'no-author'
  const isWhole = mark.records.includes(first)
  return !another && isWhole && mayWrite(mark.author, kind) ? undefined : 'wrong-author'
}

/**
 * The records that must bear a mark: all of a chain that named its items from the first, else those from its
 * baseline on, of whose records the first is marked itself. A chain without one is told as that.
 */
function sinceMarks(records: readonly AuditRecord[]): readonly AuditRecord[] {
  if (records[0]?.items !== undefined) return records
  const from = records.find(beginsBaseline)
  return from ? records.filter(({ seq }) => seq >= from.seq) : []
}
