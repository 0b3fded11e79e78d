import * as z from 'zod'
import { isRecord, type StoredRecord } from '../../shared/domain/audit/chain'
import type { StoredItem } from '../../shared/domain/audit/manifest'
import { placeInId } from '../../shared/domain/audit/place'
import { envelopeChain, PROGRAMME_CHAIN, type Digest } from '../../shared/domain/audit/record'
import type { FileRemains } from '../../shared/domain/decide/kernel/state'
import type { OutboxItem } from '../../shared/domain/outbox/item'
import type { RecordSources } from '../../shared/domain/record/decision-record'
import {
  subjectOf,
  unlikeElsewhere,
  unlikeIn,
  type ReadRecords,
  type Unlike,
} from '../../shared/domain/record/unlike'
import type {
  AuditStore,
  DeliveryStore,
  OutboxStore,
  ProjectStore,
} from '../../shared/ports/stores'
import { listed } from '../../shared/runtime/listed'
import { readSettled } from '../../shared/runtime/read-settled'

export interface SourceDependencies {
  projects: Pick<ProjectStore, 'remains'>
  audit: Pick<AuditStore, 'end' | 'records' | 'record' | 'items' | 'item' | 'entries'>
  outbox: Pick<OutboxStore, 'mailsOf'>
  deliveries: Pick<DeliveryStore, 'of'>
  digest: Digest
}

/** Reads everything a record is made of; undefined when there is no such project, nor a record of one. */
export async function readSources(
  dependencies: SourceDependencies,
  projectId: string,
): Promise<RecordSources | undefined> {
  const { projects, audit, outbox, deliveries, digest } = dependencies
  const own = await readSettled(audit, projectId, async () => ({
    file: await projects.remains(projectId),
    items: await listed(audit.items(projectId)),
    records: await listed(audit.records(projectId)),
  }))
  const { file, records } = own.read
  if (!file.project && !file.activity && records.length === 0) return undefined
  const chain = upTo({ chain: projectId, records, head: own.head })
  const named = namedIn(chain.records)
  const years = yearsOf(chain.records, named)
  const [items, loose, envelopes, settings] = await Promise.all([
    outbox.mailsOf(projectId),
    looseOf(dependencies, projectId, { named, years }),
    Promise.all(years.map((year) => readGuarded(dependencies, envelopeChain(year), isOfEnvelope))),
    readGuarded(dependencies, PROGRAMME_CHAIN, isMentioned(file, chain.records)),
  ])
  const ordered = await orders(dependencies, named, items)
  const isOwn = ({ item }: StoredItem) =>
    named.has(item) || placeInId(item)?.chain === projectId || !isLoose(item)
  const apart = [...loose, ...ordered]
  const unlike = [
    ...unlikeIn(chain, [...own.read.items, ...apart.filter(isOwn)], () => true, digest),
    ...(await elsewhere(
      dependencies,
      apart.filter((stored) => !isOwn(stored)),
    )),
    ...[...envelopes, settings].flatMap((one) => one.unlike),
  ]
  const isSettled = [own, ...envelopes, settings].every((one) => one.isSettled)
  return {
    projectId,
    file,
    chain,
    envelopes: envelopes.map(({ read }) => read),
    settings: settings.read,
    unlike: isSettled ? unlike : undefined,
    mails: await Promise.all(
      items.map(async (item) => ({
        item,
        deliveries: item.messageId === undefined ? [] : await deliveries.of(item.messageId),
      })),
    ),
  }
}

/** What was added after the end was read is left for the next reading; a chain without an end is shown whole. */
function upTo(read: ReadRecords): ReadRecords {
  const { records, head } = read
  return head.seq === 0 ? read : { ...read, records: records.filter(({ seq }) => seq <= head.seq) }
}

interface Guarded {
  read: ReadRecords
  unlike: Unlike[]
  isSettled: boolean
}

/** A chain with what it guards, as far as that concerns the record at hand. */
async function readGuarded(
  { audit, digest }: SourceDependencies,
  chain: string,
  concerns: (item: string) => boolean,
): Promise<Guarded> {
  // Items first: one that was written since the end was read has its record among those beyond it.
  const { head, read, isSettled } = await readSettled(
    audit,
    chain,
    async () => ({
      items: await listed(audit.items(chain)),
      records: await listed(audit.records(chain)),
    }),
    ({ seq }, { records }) => {
      const beyond = records.filter((record) => seq > 0 && record.seq > seq)
      return [...namedIn(beyond)].some(concerns)
    },
  )
  const guarded = upTo({ chain, records: read.records, head })
  return { read: guarded, unlike: unlikeIn(guarded, read.items, concerns, digest), isSettled }
}

function isLoose(item: string): boolean {
  const { what } = subjectOf(item)
  return what === 'entry' || what === 'order'
}

function isOfEnvelope(item: string): boolean {
  const { what } = subjectOf(item)
  return what === 'envelope' || what === 'ceiling'
}

/** The settings that somebody who reads a record takes it by: rules, and whoever and whatever it speaks of. */
function isMentioned(file: FileRemains, records: readonly StoredRecord[]) {
  const said = JSON.stringify([file, records])
  return (item: string): boolean => {
    const { what, id } = subjectOf(item)
    if (what === 'policy') return true
    const isSetting = what === 'person' || what === 'mission' || what === 'call'
    return isSetting && said.includes(JSON.stringify(id))
  }
}

/** The items that records name. */
function namedIn(records: readonly StoredRecord[]): ReadonlySet<string> {
  return new Set(
    records.filter(isRecord).flatMap(({ items = [] }) => items.map(({ item }) => item)),
  )
}

const ofYear = z.looseObject({ year: z.int().min(1_000).max(9_999) })
const YEAR_OF_ENTRY = /^Ledger\/entries#(\d{4})\//

/**
 * Years whose envelopes a project's money is or was of, by its own records: what was reserved and given back
 * is seen in no status.
 */
function yearsOf(records: readonly StoredRecord[], named: ReadonlySet<string>): number[] {
  const said = records
    .filter(isRecord)
    .flatMap(({ facts }) => ofYear.safeParse(facts).data?.year ?? [])
  const booked = [...named].flatMap((item) => {
    const [, year] = YEAR_OF_ENTRY.exec(item) ?? []
    return year === undefined ? [] : [Number(year)]
  })
  return [...new Set([...said, ...booked])].sort()
}

const entryOf = z.looseObject({ projectId: z.string() })

/** The entries of a project: those its records name, and whatever else says it is one. */
async function looseOf(
  { audit }: SourceDependencies,
  projectId: string,
  { named, years }: { named: ReadonlySet<string>; years: readonly number[] },
): Promise<StoredItem[]> {
  const entries = await Promise.all(years.map((year) => listed(audit.entries(year))))
  return entries
    .flat()
    .filter(
      ({ item, body }) =>
        named.has(item) ||
        placeInId(item)?.chain === projectId ||
        entryOf.safeParse(body).data?.projectId === projectId,
    )
}

/** So many orders are asked for at once. */
const AT_ONCE = 25

/** What was ordered: what records name, and whatever else is among the mails of the project. */
async function orders(
  { audit }: SourceDependencies,
  named: ReadonlySet<string>,
  mails: readonly OutboxItem[],
): Promise<StoredItem[]> {
  const wanted = new Set([
    ...[...named].filter((item) => subjectOf(item).what === 'order'),
    ...mails.map(({ id }) => `Outbox/${id}`),
  ])
  const names = [...wanted]
  const found: StoredItem[] = []
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = await Promise.all(
      names.slice(from, from + AT_ONCE).map((name) => audit.item(name)),
    )
    found.push(...some.flatMap((one) => one ?? []))
  }
  return found
}

/** What of entries and orders that other chains ordered isn't as those say. */
async function elsewhere(
  { audit, digest }: SourceDependencies,
  items: readonly StoredItem[],
): Promise<Unlike[]> {
  const unlike = await Promise.all(
    items.map(async (stored) => {
      const place = placeInId(stored.item)
      if (!place) return []
      const record = await audit.record(place.chain, place.seq)
      return unlikeElsewhere(stored, record, digest) ?? []
    }),
  )
  return unlike.flat()
}
