import { authors, mayWrite, type Author } from '../../shared/domain/audit/authors'
import { unnoticed } from '../../shared/domain/audit/notices'
import type { Prepared } from '../../shared/domain/decide/kernel/prepare'
import type { Register } from '../../shared/ports/register'

const drafted = ({ grown }: Prepared) => grown.flatMap(({ drafts }) => drafts)

const names = Object.keys(authors) as Author[]

/** Whether a function writes the record at all. */
export function isAuthor(name: string): name is Author {
  return Object.hasOwn(authors, name)
}

/** A function that may write what a change records; one that may not where there is none. */
export function authorFor(prepared: Prepared): Author {
  const isIts = (name: Author) => drafted(prepared).every(({ kind }) => mayWrite(name, kind))
  return names.find(isIts) ?? 'commit-funds'
}

/** Throws when a change records what its function doesn't write, or tells nobody of what it owes notice of. */
export function expectAuthored(author: Author, prepared: Prepared): void {
  const other = drafted(prepared).find(({ kind }) => !mayWrite(author, kind))
  if (other) throw new Error(`${author} doesn’t write ${other.kind}: add it to audit/authors.ts.`)
  const mails = prepared.outbox.flatMap(({ order }) => (order.type === 'mail' ? [order] : []))
  for (const { chain, drafts } of prepared.grown) {
    const [untold] = unnoticed(drafts, chain === prepared.vouching ? mails : [])
    if (untold) throw new Error(`${untold.kind} owes a mail by audit/notices.ts: none is ordered.`)
  }
}

/** A register as one function has it: throws at what that function doesn't write. */
export function asWrittenBy(author: Author, register: Register): Register {
  return {
    read: (scope, now) => register.read(scope, now),
    commit: (prepared) => {
      expectAuthored(author, prepared)
      return register.commit(prepared)
    },
  }
}
