import { authors, type Author } from '../../../shared/domain/audit/authors'
import { auditKinds, type AuditKind } from '../../../shared/domain/audit/kinds'
import { owed, unnoticed } from '../../../shared/domain/audit/notices'
import type { MailKind, MailOrder } from '../../../shared/domain/outbox/item'
import { aMailOrder, PROJECT } from '../../support/builders'
import type { Forgery } from './forging'
import { VOTER } from './play'

/** What a function's role could forge, all of whose hashes and marks are right. */
export interface RoleForgery {
  author: Author
  kind: AuditKind
  chain: string
  /** Whether that function ever writes such a record. */
  isOwn: boolean
}

const CHAINS = [PROJECT, 'envelope-2005', 'programme', 'strangers']

const isLike = (pattern: string, chain: string) =>
  pattern.endsWith('*') ? chain.startsWith(pattern.slice(0, -1)) : chain === pattern

export function kindsOf(author: Author): AuditKind[] {
  const own = new Set<string>(Object.values(authors[author]).flat())
  return auditKinds.filter((kind) => own.has(kind))
}

/** Every kind of record, put by each role into each chain that IAM lets it add to. */
export function* roleForgeries(
  writers: ReadonlyMap<string, readonly string[]>,
): Generator<RoleForgery> {
  for (const [author, patterns] of writers) {
    const own = new Set(kindsOf(author as Author))
    for (const chain of CHAINS.filter((one) => patterns.some((pattern) => isLike(pattern, one))))
      for (const kind of auditKinds)
        yield { author: author as Author, kind, chain, isOwn: own.has(kind) }
  }
}

export function forgeryOf({ author, kind, chain }: RoleForgery, mails: MailOrder[]): Forgery {
  return {
    said: [{ kind, by: VOTER, facts: {} }],
    mails,
    marks: [{ author, of: [0] }],
    chain,
  }
}

/** The mails one of which such an act owes; none where nobody need hear of it. */
export function mailsOwedBy(kind: AuditKind): readonly MailKind[] {
  const said = { kind, by: VOTER, facts: {} }
  return unnoticed([said], []).length === 0 || !(kind in owed)
    ? []
    : owed[kind as keyof typeof owed]
}

/** The mail by which a forger gets past the verifier: to whoever it is said of. */
export function mailFor(kind: AuditKind): MailOrder[] {
  const [mail] = mailsOwedBy(kind)
  if (mail === undefined) return []
  const { link: _, ...order } = aMailOrder({ mail, to: VOTER })
  return [order]
}

/** What each function could still forge of its own kinds, and what would show it: as a table for readers. */
export function forgeriesLeft(writers: ReadonlyMap<string, readonly string[]>): string {
  const rows = [...writers.keys()].sort().map((author) => {
    const kinds = kindsOf(author as Author)
    const told = kinds.filter((kind) => mailsOwedBy(kind).length > 0)
    const untold = kinds.filter((kind) => mailsOwedBy(kind).length === 0)
    const shown = told.map((kind) => `\`${kind}\` (${mailsOwedBy(kind).join(' or ')})`)
    const cells = [author, shown.join(', '), untold.map((kind) => `\`${kind}\``).join(', ')]
    return `| ${cells.map((cell) => cell || '–').join(' | ')} |`
  })
  return [
    HEADING,
    '| function | found unless this mail goes out | told to nobody |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const HEADING = `# What each function’s role could still forge

Whoever holds the role of a function that writes the audit record can make a transaction whose hashes, items and mark are all right. A record of a kind that the function never writes is found (\`wrong-author\`), whatever else is right. Of the kinds it does write:

- the second column names what is found (\`no-notice\`) unless the transaction also orders the mail in brackets. Then whoever it is said of, or the mission, reads of what they didn’t do: receipts carry “this wasn’t me”. To keep the mail from going out takes the role of \`send-mail\` as well.
- the third names what nobody need be told of. It is in the record under that function’s mark, at its time, by a copy that can’t be taken back; what it changes shows on the project’s page, on the desk or in the next step. A vote is told when it decides or its vote ends: until then its voter sees it by their own link.

Made by \`npx vitest run tests/prove/tamper-roles.test.ts -u\` from the template, \`authors.ts\` and \`notices.ts\`; \`npm run prove:tamper\` forges each of these and every other kind.
`
