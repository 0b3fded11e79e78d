import { describe, expect, it } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { authors, mayWrite } from '../../../shared/domain/audit/authors'
import { AuthorsCheck } from '../../../shared/domain/audit/authorship'
import { extendChain } from '../../../shared/domain/audit/chain'
import { auditKinds, type AuditKind } from '../../../shared/domain/audit/kinds'
import { owed, unnoticed } from '../../../shared/domain/audit/notices'
import {
  EMPTY_HEAD,
  type AuditRecord,
  type ManifestedDraft,
} from '../../../shared/domain/audit/record'
import type { MailKind } from '../../../shared/domain/outbox/item'
import type { Party } from '../../../shared/domain/people'
import { aRecord, AT, PROJECT } from '../../support/builders'

const writersOf = (kind: AuditKind) =>
  Object.keys(authors).filter((author) => mayWrite(author, kind))

describe('who writes the record', () => {
  /** Said in old records, and by no act any more. */
  const PAST: readonly AuditKind[] = ['sender-asked', 'money-reclassification']

  it('is said of every kind of record that there is', () => {
    expect(auditKinds.filter((kind) => writersOf(kind).length === 0)).toEqual(PAST)
  })

  it.each<[AuditKind, string[]]>([
    ['vote-cast', ['serve-tasks', 'serve-desk']],
    ['approved', ['serve-tasks', 'serve-desk']],
    ['committed', ['commit-funds']],
    ['money-disbursement', ['serve-tasks', 'serve-desk']],
    ['activity-lapsed', ['sweep-activities']],
    ['ceiling-confirmed', ['administer']],
    ['key-set', ['administer']],
    ['chain-baselined', ['mend-record']],
    ['chain-repaired', ['mend-record']],
  ])('is few for %s', (kind, writers) => {
    expect(writersOf(kind)).toEqual(writers)
  })

  it('is nobody who isn’t a function', () => {
    expect(mayWrite('toString', 'approved')).toBe(false)
    expect(mayWrite('', 'approved')).toBe(false)
  })
})

const begins = { items: [] }

function chain(...drafts: (Partial<ManifestedDraft> & { kind: AuditKind })[]): AuditRecord[] {
  const whole = drafts.map((draft) => ({ ...aRecord(draft), ...draft }))
  return extendChain(EMPTY_HEAD, whole, AT, sha256Digest).records
}

function faults(
  records: readonly AuditRecord[],
  marks: readonly { author: string; of: readonly AuditRecord[] }[],
): string[] {
  const check = new AuthorsCheck()
  check.chain(PROJECT, records)
  for (const { author, of } of marks) check.mark({ author, records: of.map(({ hash }) => hash) })
  return check.faults().map(({ chain: of, seq, fault }) => `${of} ${seq} ${fault}`)
}

describe('what was recorded before there were marks', () => {
  const whole = { complete: true }

  it('needs none as long as nothing named the chain’s items', () => {
    const records = chain({ kind: 'submitted' }, { kind: 'assessed', ...begins })
    expect(faults(records, [])).toEqual([])
  })

  it('needs none before a baseline, which is marked itself, as is all that follows', () => {
    const records = chain(
      { kind: 'submitted' },
      { kind: 'chain-baselined', ...begins, facts: whole },
      { kind: 'assessed', ...begins },
    )
    const [, baseline, after] = records
    if (!baseline || !after) throw new Error('There are three.')
    expect(faults(records, [])).toEqual([`${PROJECT} 2 no-author`, `${PROJECT} 3 no-author`])
    const right = [
      { author: 'mend-record', of: [baseline] },
      { author: 'assess-proposal', of: [after] },
    ]
    expect(faults(records, right)).toEqual([])
    // A baseline that somebody makes up, so that forgeries before it need no mark.
    expect(faults(records, [{ author: 'serve-tasks', of: [baseline] }, ...right.slice(1)])).toEqual(
      [`${PROJECT} 2 wrong-author`],
    )
  })

  it('is nothing in a chain that named its items from the first on', () => {
    const records = chain(
      { kind: 'submitted', ...begins },
      { kind: 'chain-baselined', ...begins, facts: whole },
    )
    expect(faults(records, [{ author: 'mend-record', of: records.slice(1) }])).toEqual([
      `${PROJECT} 1 no-author`,
    ])
  })
})

describe('what an act owes notice of', () => {
  const elena = { type: 'person', id: 'elena' } as const
  const marc = { type: 'person', id: 'marc' } as const
  const mail = (kind: MailKind, to: Party = elena) => ({ mail: kind, to })
  const kindsOf = (told: readonly { kind: string }[]) => told.map(({ kind }) => kind)

  it.each(Object.entries(owed) as [AuditKind, readonly MailKind[]][])(
    'of %s is one of its mails and no other',
    (kind, mails) => {
      const said = [aRecord({ kind, by: elena })]
      expect(kindsOf(unnoticed(said, []))).toEqual([kind])
      expect(kindsOf(unnoticed(said, [mail('task-over')]))).toEqual([kind])
      for (const one of mails) expect(unnoticed(said, [mail(one)])).toEqual([])
    },
  )

  it('is nothing for a vote that may still be changed, and a receipt for one that decides', () => {
    const vote = aRecord({ kind: 'vote-cast', by: elena })
    const chairs = aRecord({ kind: 'to-chair', by: elena })
    expect(unnoticed([vote], [])).toEqual([])
    expect(kindsOf(unnoticed([vote, chairs], []))).toEqual(['vote-cast'])
    expect(kindsOf(unnoticed([vote, chairs], [mail('vote-receipt', marc)]))).toEqual(['vote-cast'])
    expect(unnoticed([vote, chairs], [mail('vote-receipt')])).toEqual([])
  })

  it('is a receipt for each who decided, and for whom another acted', () => {
    const facts = { by: 'vote', deciders: ['elena', 'marc'] }
    const voted = aRecord({ kind: 'approved', by: elena, facts })
    expect(kindsOf(unnoticed([voted], [mail('vote-receipt')]))).toEqual(['approved'])
    const both = [mail('vote-receipt'), mail('meeting-vote', marc)]
    expect(unnoticed([voted], both)).toEqual([])
    const entered = aRecord({
      kind: 'approved',
      by: elena,
      onBehalfOf: marc,
      facts: { by: 'chair' },
    })
    expect(kindsOf(unnoticed([entered], [mail('meeting-vote')]))).toEqual(['approved'])
    expect(unnoticed([entered], [mail('meeting-vote', marc)])).toEqual([])
  })

  it('is a mail to somebody also where nobody is said to have decided', () => {
    const facts = { by: 'vote', deciders: [] }
    expect(kindsOf(unnoticed([aRecord({ kind: 'approved', facts })], []))).toEqual(['approved'])
  })
})
