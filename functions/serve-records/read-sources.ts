import * as z from 'zod'
import { recordsAmong } from '../../shared/domain/audit/chain'
import {
  EMPTY_HEAD,
  envelopeChain,
  type AuditHead,
  type AuditRecord,
} from '../../shared/domain/audit/record'
import type { Programme } from '../../shared/domain/programme/programme'
import type { RecordSources } from '../../shared/domain/record/decision-record'
import type { Clock } from '../../shared/ports/outside'
import type { Register } from '../../shared/ports/register'
import type { AuditStore, DeliveryStore, OutboxStore } from '../../shared/ports/stores'

export interface SourceDependencies {
  register: Pick<Register, 'read'>
  audit: Pick<AuditStore, 'records'>
  outbox: Pick<OutboxStore, 'mailsOf'>
  deliveries: Pick<DeliveryStore, 'of'>
  clock: Clock
}

const ofYear = z.looseObject({ year: z.int() })

/**
 * Years whose envelopes a project's money is or was of, by its own records: what was reserved and given back
 * is seen in no status.
 */
function yearsOf(records: readonly AuditRecord[]): number[] {
  const years = records.flatMap(({ facts }) => ofYear.safeParse(facts).data?.year ?? [])
  return [...new Set(years)].sort()
}

/** Reads everything a record is made of; undefined when there is no such project. */
export async function readSources(
  { register, audit, outbox, deliveries, clock }: SourceDependencies,
  projectId: string,
): Promise<{ sources: RecordSources; programme: Programme } | undefined> {
  const { state, heads } = await register.read({ projectId }, clock())
  const { file, programme } = state
  if (!file) return undefined
  const chain = async (name: string): Promise<RecordSources['chain']> => {
    const head: AuditHead = heads[name] ?? EMPTY_HEAD
    const records: AuditRecord[] = []
    // What was added after the head was read is left for the next reading.
    for await (const record of recordsAmong(audit.records(name)))
      if (record.seq <= head.seq) records.push(record)
    return { records, head }
  }
  const [own, items] = await Promise.all([chain(projectId), outbox.mailsOf(projectId)])
  const years = yearsOf(own.records)
  const envelopes = await Promise.all(years.map((year) => chain(envelopeChain(year))))
  const mails = await Promise.all(
    items.map(async (item) => ({
      item,
      deliveries: item.messageId === undefined ? [] : await deliveries.of(item.messageId),
    })),
  )
  return { sources: { file, chain: own, envelopes, mails }, programme }
}
