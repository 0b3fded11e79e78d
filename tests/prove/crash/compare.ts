import { PROGRAMME_CHAIN, type AuditRecord } from '../../../shared/domain/audit/record'
import type { Traces } from './traces'

/** What differs from an undisturbed run; each difference in words. */
export interface Verdict {
  /** What is there undisturbed and not here. */
  lost: string[]
  /** What is here more often than undisturbed. */
  doubled: string[]
  /** What is the same, and in another order, or else not as it has to be. */
  wrong: string[]
  /** Mails that came more than once, which a mail service without idempotency allows. */
  mailsTwice: number
}

const TIME = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g
const HASH = /^[0-9a-f]{64}$/
/** A random id of the product, of ten bytes or of sixteen, or an epoch in a name. */
const RANDOM = /\b([0-9a-f]{20}|[0-9a-f]{32}|1\d{12})\b/g

/** A value without what differs from run to run: times, random ids and hashes. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') {
    return HASH.test(value) ? '(hash)' : value.replace(TIME, '(time)').replace(RANDOM, '(id)')
  }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, plain(one)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function entry({ kind, by, onBehalfOf, facts }: AuditRecord): string {
  return JSON.stringify(plain({ kind, by, onBehalfOf, facts }))
}

/**
 * The records by what they are about, in order. Every project writes into the programme's chain: which of two
 * comes first there, when both are due at once, is nobody's business.
 */
function subjects({ chains }: Traces): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [chain, records] of chains) {
    for (const record of records) {
      const about =
        chain === PROGRAMME_CHAIN
          ? `, ${JSON.stringify(record.facts['projectId'] ?? record.by)}`
          : ''
      const subject = chain + about
      all.set(subject, [...(all.get(subject) ?? []), entry(record)])
    }
  }
  return all
}

/** What one list has more of than another, as often as it has. */
function surplus(of: readonly string[], over: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of over) left.set(one, (left.get(one) ?? 0) + 1)
  return of.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

function orders({ outbox }: Traces): string[] {
  return outbox.map(({ id, order }) => JSON.stringify(plain({ id, order })))
}

/** Compares what two runs of one story left behind. */
export function compare(undisturbed: Traces, run: Traces): Verdict {
  const verdict: Verdict = { lost: [], doubled: [], wrong: [], mailsTwice: 0 }
  const [before, after] = [subjects(undisturbed), subjects(run)]
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const wanted = before.get(name) ?? []
    const found = after.get(name) ?? []
    const said = (records: string[]) => records.map((one) => `${name}: ${one}`)
    verdict.lost.push(...said(surplus(wanted, found)))
    verdict.doubled.push(...said(surplus(found, wanted)))
    const at = wanted.findIndex((one, n) => one !== found[n])
    if (at >= 0) {
      verdict.wrong.push(
        `${name} differs at record ${at + 1}: ${found[at] ?? 'none'} for ${wanted[at] ?? 'none'}`,
      )
    }
  }
  verdict.lost.push(...surplus(orders(undisturbed), orders(run)))
  verdict.doubled.push(...surplus(orders(run), orders(undisturbed)))
  if (JSON.stringify(run.sums) !== JSON.stringify(undisturbed.sums)) {
    verdict.wrong.push(
      `The sums are ${JSON.stringify(run.sums)} for ${JSON.stringify(undisturbed.sums)}`,
    )
  }
  return withMails(run, verdict)
}

/** Every mail was sent that was ordered, and none that wasn't; the chains are whole. */
function withMails({ outbox, mails, isValid }: Traces, verdict: Verdict): Verdict {
  if (!isValid) verdict.wrong.push('An audit chain is broken.')
  const arrived = new Map(mails.map((mail) => [mail.id, mail]))
  const told = new Set<string>()
  const ordered = new Set<string>()
  for (const { id, status, order, messageId } of outbox) {
    if (status === 'pending') verdict.lost.push(`${id} (${order.type}) was never done`)
    if (status === 'failed') verdict.wrong.push(`${id} (${order.type}) was given up`)
    if (messageId === undefined) continue
    const mail = arrived.get(messageId)
    if (!mail) verdict.lost.push(`The mail of ${id}`)
    else {
      ordered.add(messageId)
      told.add(addressed(mail))
    }
  }
  for (const mail of mails) {
    if (ordered.has(mail.id)) continue
    // Sent, and killed before that was noted: then it was sent again.
    if (told.has(addressed(mail))) verdict.mailsTwice += 1
    else verdict.wrong.push(`A mail nobody ordered: ${mail.subject}`)
  }
  return verdict
}

function addressed({ to, subject }: { to: readonly string[]; subject: string }): string {
  return JSON.stringify([to, subject])
}

export function isClean({ lost, doubled, wrong }: Verdict): boolean {
  return lost.length + doubled.length + wrong.length === 0
}
