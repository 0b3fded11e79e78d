import type { Activity } from '../../../shared/domain/activities/activity'
import type { StatusReport } from '../../../shared/domain/project/follow-up'
import type { Code } from '../../../shared/domain/confidential/code'
import { isSameMailbox } from '../../../shared/domain/programme/addresses'
import {
  activityKey,
  entriesBook,
  partKey,
  projectKey,
  taskKey,
  type NumberedPart,
} from '../../../shared/adapters/keys'
import { isApart, itemName } from '../../../shared/adapters/vouched-items'
import type { StoredLink } from '../../../shared/domain/audit/ordered'
import type { AuthorMark } from '../../../shared/domain/audit/mark'
import type { StoredItem } from '../../../shared/domain/audit/manifest'
import { addUp, type Books } from '../../../shared/domain/audit/books'
import {
  EMPTY_HEAD,
  envelopeChain,
  type AuditHead,
  type AuditRecord,
} from '../../../shared/domain/audit/record'
import type {
  FileRemains,
  ProjectFile,
  StoredAssessment,
} from '../../../shared/domain/decide/kernel/state'
import type { Draft } from '../../../shared/domain/drafts/draft'
import type { Dimension, Envelope, Measure } from '../../../shared/domain/money/envelope'
import type { LedgerEntry } from '../../../shared/domain/money/ledger'
import type { OutboxItem } from '../../../shared/domain/outbox/item'
import type { Delivery } from '../../../shared/domain/outbox/delivery'
import type { Link } from '../../../shared/domain/links/link'
import type { Programme } from '../../../shared/domain/programme/programme'
import { isOpenIncident, type Incident } from '../../../shared/domain/project/incident'
import type { Project, ProjectStatus } from '../../../shared/domain/project/project'
import type { HumanTask } from '../../../shared/domain/tasks/task'
import type {
  AuditStore,
  CodeStore,
  DeliveryStore,
  DraftStore,
  FinanceStore,
  LinkStore,
  OutboxStore,
  Page,
  Part,
  ProgrammeStore,
  ProjectStore,
  Total,
} from '../../../shared/ports/stores'
import { copy, envelopesOf, fileOf, programmeOf, type MemoryFund } from './memory-fund'

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const emptyRemains = {
  project: undefined,
  versions: [],
  assessments: [],
  tasks: [],
  reports: [],
  amendments: [],
  instalments: [],
  questions: [],
  incidents: [],
  remarks: [],
  publicTexts: [],
}

export class MemoryProjectStore implements ProjectStore {
  constructor(private readonly fund: MemoryFund) {}

  async activity(activityId: string): Promise<Activity | undefined> {
    const activity = this.fund.activities.get(activityId)
    return activity && copy(activity)
  }

  async activities(): Promise<Activity[]> {
    return [...this.fund.activities.values()].sort((a, b) => before(a.id, b.id)).map(copy)
  }

  #ofActivity(found: Activity): FileRemains {
    const activity = copy(found)
    const remarks = [...this.fund.remarks.values()]
      .filter(({ projectId }) => projectId === activity.id)
      .sort((a, b) => a.n - b.n)
      .map(copy)
    const at = new Map<object, string>([
      [activity, itemName('Projects', activityKey(activity.id))],
      ...remarks.map(
        (one) => [one, itemName('Projects', partKey(activity.id, 'remark', one.n))] as const,
      ),
    ])
    return { ...emptyRemains, activity, remarks, at }
  }

  async find(projectId: string): Promise<ProjectFile | undefined> {
    return fileOf(this.fund, projectId)
  }

  async remains(projectId: string): Promise<FileRemains> {
    const file = fileOf(this.fund, projectId)
    const activity = this.fund.activities.get(projectId)
    if (!file && activity) return this.#ofActivity(activity)
    if (!file) return { ...emptyRemains, at: new Map() }
    const at = new Map<object, string>()
    const named = (part: NumberedPart, n: number, one: object) =>
      at.set(one, itemName('Projects', partKey(projectId, part, n)))
    at.set(file.project, itemName('Projects', projectKey(projectId)))
    for (const one of file.tasks) at.set(one, itemName('HumanTasks', taskKey(projectId, one.id)))
    for (const one of file.assessments) named('assessment', one.version, one)
    for (const one of file.versions) named('version', one.n, one)
    for (const one of file.reports) named('report', one.n, one)
    for (const one of file.amendments) named('amendment', one.n, one)
    for (const one of file.instalments) named('instalment', one.n, one)
    for (const one of file.questions) named('question', one.n, one)
    for (const one of file.incidents) named('incident', one.n, one)
    for (const one of file.remarks) named('remark', one.n, one)
    for (const one of file.publicTexts) named('public-text', one.n, one)
    return { ...file, at }
  }

  async assessments(projectId: string): Promise<StoredAssessment[]> {
    return [...(fileOf(this.fund, projectId)?.assessments ?? [])].map(copy)
  }

  async reports(projectId: string): Promise<StatusReport[]> {
    return [...(fileOf(this.fund, projectId)?.reports ?? [])].map(copy)
  }

  async inStatus(statuses: readonly ProjectStatus[]): Promise<Project[]> {
    return [...this.fund.projects.values()]
      .filter((project) => statuses.includes(project.status))
      .sort((a, b) => before(a.id, b.id))
      .map(copy)
  }

  async ofAddress(address: string): Promise<Project[]> {
    return [...this.fund.projects.values()]
      .filter(({ contact, alternate }) =>
        [contact, ...(alternate ? [alternate] : [])].some((one) =>
          isSameMailbox(one.address, address),
        ),
      )
      .sort((a, b) => before(a.id, b.id))
      .map(copy)
  }

  async openTasks(): Promise<HumanTask[]> {
    return [...this.fund.tasks.values()]
      .filter((task) => task.status === 'open')
      .sort((a, b) => before(a.dueAt, b.dueAt))
      .map(copy)
  }

  async openIncidents(): Promise<Incident[]> {
    return [...this.fund.incidents.values()]
      .filter(isOpenIncident)
      .sort((a, b) => before(a.at, b.at))
      .map(copy)
  }
}

export class MemoryProgrammeStore implements ProgrammeStore {
  constructor(private readonly fund: MemoryFund) {}

  async read(): Promise<Programme> {
    return programmeOf(this.fund)
  }
}

export class MemoryDraftStore implements DraftStore {
  constructor(private readonly fund: MemoryFund) {}

  async find(draftId: string): Promise<Draft | undefined> {
    const draft = this.fund.drafts.get(draftId)
    return draft && copy(draft)
  }

  async save(draft: Draft, expected: number): Promise<'saved' | 'conflict'> {
    if (this.fund.drafts.get(draft.id)?.revision !== expected) return 'conflict'
    this.fund.drafts.set(draft.id, copy(draft))
    return 'saved'
  }

  async idleSince(moment: string): Promise<Draft[]> {
    return [...this.fund.drafts.values()]
      .filter(
        ({ becameProject, lapsedAt }) => becameProject === undefined && lapsedAt === undefined,
      )
      .filter((draft) => draft.savedAt < moment)
      .sort((a, b) => before(a.savedAt, b.savedAt))
      .map(copy)
  }

  async ofAddress(address: string): Promise<Draft[]> {
    const open = await this.idleSince('9999')
    return open.filter((draft) => isSameMailbox(draft.address, address))
  }
}

export class MemoryLinkStore implements LinkStore {
  constructor(private readonly fund: MemoryFund) {}

  async put(link: Link): Promise<void> {
    const stored = this.fund.links.get(link.hash)
    if (stored && stored.outboxId !== link.outboxId) throw new Error('The link is taken.')
    this.fund.links.set(link.hash, copy(link))
  }

  async find(hash: string): Promise<Link | undefined> {
    const link = this.fund.links.get(hash)
    return link && copy(link)
  }
}

export class MemoryCodeStore implements CodeStore {
  constructor(private readonly fund: MemoryFund) {}

  async find(linkHash: string): Promise<Code | undefined> {
    const code = this.fund.codes.get(linkHash)
    return code && copy(code)
  }

  async mint(code: Code): Promise<'minted' | 'gone'> {
    const stored = this.fund.codes.get(code.linkHash)
    if (stored?.n !== code.n || stored.tries !== 0) return 'gone'
    this.fund.codes.set(code.linkHash, copy(code))
    return 'minted'
  }
}

export class MemoryOutboxStore implements OutboxStore {
  constructor(private readonly fund: MemoryFund) {}

  async find(id: string): Promise<OutboxItem | undefined> {
    const item = this.fund.outbox.get(id)
    return item && copy(item)
  }

  async pending(createdBefore: string): Promise<OutboxItem[]> {
    return [...this.fund.outbox.values()]
      .filter((item) => item.status === 'pending' && item.createdAt < createdBefore)
      .sort((a, b) => before(a.createdAt, b.createdAt))
      .map(copy)
  }

  async mailsOf(projectId: string): Promise<OutboxItem[]> {
    return [...this.fund.outbox.values()]
      .filter(({ order }) => order.type === 'mail' && order.projectId === projectId)
      .sort((a, b) => before(a.createdAt, b.createdAt))
      .map(copy)
  }

  async ofMessage(messageId: string): Promise<OutboxItem | undefined> {
    const item = [...this.fund.outbox.values()].find((one) => one.messageId === messageId)
    return item && copy(item)
  }

  async failed(since: string): Promise<OutboxItem[]> {
    return [...this.fund.outbox.values()]
      .filter(({ status, createdAt }) => status === 'failed' && createdAt >= since)
      .sort((a, b) => before(b.createdAt, a.createdAt))
      .slice(0, 100)
      .map(copy)
  }

  async finish(id: string, at: string, messageId?: string): Promise<void> {
    this.#end(id, { status: 'done', doneAt: at, ...(messageId !== undefined && { messageId }) })
  }

  async fail(id: string, at: string, failure: string): Promise<void> {
    this.#end(id, { status: 'failed', doneAt: at, failure })
  }

  #end(id: string, fields: Partial<OutboxItem>): void {
    const item = this.fund.outbox.get(id)
    if (item?.status !== 'pending') return
    this.fund.outbox.set(id, { ...item, ...fields, attempts: item.attempts + 1 })
  }
}

export class MemoryDeliveryStore implements DeliveryStore {
  constructor(private readonly fund: MemoryFund) {}

  async keep(delivery: Delivery): Promise<void> {
    const same = (kept: Delivery) =>
      kept.messageId === delivery.messageId &&
      kept.at === delivery.at &&
      kept.type === delivery.type
    if (!this.fund.deliveries.some(same)) this.fund.deliveries.push(copy(delivery))
  }

  async bounced(since: string): Promise<Delivery[]> {
    return this.fund.deliveries
      .filter(({ type, at }) => type !== 'delivery' && at >= since)
      .sort((a, b) => before(b.at, a.at))
      .slice(0, 100)
      .map(copy)
  }

  async of(messageId: string): Promise<Delivery[]> {
    return this.fund.deliveries
      .filter((delivery) => delivery.messageId === messageId)
      .sort((a, b) => before(`${a.at}#${a.type}`, `${b.at}#${b.type}`))
      .map(copy)
  }
}

/** Whether something falls into a part, by its name. */
function isOf({ index, of }: Part = { index: 0, of: 1 }): (name: string) => boolean {
  return (name) => [...name].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % of === index
}

export class MemoryAuditStore implements AuditStore {
  constructor(private readonly fund: MemoryFund) {}

  async *chains(part?: Part): AsyncIterable<{ chain: string; head: AuditHead }> {
    const chains = new Set([...this.fund.heads.keys(), ...this.fund.audit.map((one) => one.chain)])
    for (const chain of [...chains].filter(isOf(part)))
      yield { chain, head: this.fund.heads.get(chain) ?? EMPTY_HEAD }
  }

  async end(chain: string): Promise<AuditHead> {
    return this.fund.heads.get(chain) ?? EMPTY_HEAD
  }

  async *records(chain: string): AsyncIterable<AuditRecord> {
    const records = this.fund.audit.filter((record) => record.chain === chain)
    for (const record of records.sort((a, b) => a.seq - b.seq)) yield copy(record)
  }

  async record(chain: string, seq: number): Promise<AuditRecord | undefined> {
    const found = this.fund.audit.find((record) => record.chain === chain && record.seq === seq)
    return found && copy(found)
  }

  async *items(chain: string): AsyncIterable<StoredItem> {
    for (const { chain: of, stored } of this.fund.vouched.values())
      if (of === chain && !isApart(stored.item)) yield copy(stored)
  }

  async books(chain: string): Promise<Books | undefined> {
    const envelope = envelopesOf(this.fund).find(({ year }) => envelopeChain(year) === chain)
    if (!envelope) return undefined
    const entries = this.fund.entries.filter(({ year }) => year === envelope.year)
    const booked = await addUp(
      (async function* () {
        yield* entries
      })(),
    )
    return { item: `Ledger/envelopes/${envelope.year}`, envelope, booked }
  }

  async item(name: string): Promise<StoredItem | undefined> {
    const found = this.fund.vouched.get(name)
    return found && copy(found.stored)
  }

  async *entries(year: number): AsyncIterable<StoredItem> {
    for (const { stored } of this.fund.vouched.values())
      if (stored.item.startsWith(`Ledger/${entriesBook(year)}/`)) yield copy(stored)
  }

  async *loose(part?: Part): AsyncIterable<StoredItem> {
    const isWanted = isOf(part)
    for (const { stored } of this.fund.vouched.values())
      if (isApart(stored.item) && isWanted(stored.item)) yield copy(stored)
  }

  async *links(part?: Part): AsyncIterable<StoredLink> {
    const isWanted = isOf(part)
    for (const link of this.fund.links.values())
      if (isWanted(link.hash))
        yield { item: `Links/link#${link.hash}`, hash: link.hash, body: copy(link) }
  }

  async *marks(): AsyncIterable<AuthorMark> {
    yield* copy(this.fund.marks)
  }
}

export class MemoryFinanceStore implements FinanceStore {
  constructor(
    private readonly fund: MemoryFund,
    private readonly pageSize = 1_000,
  ) {}

  async envelopes(): Promise<Envelope[]> {
    return envelopesOf(this.fund)
  }

  async totals(
    year: number,
    dimension: Dimension,
    asOf: string,
    after = '',
    from = '',
  ): Promise<Page<Total>> {
    const sums = new Map<string, { amounts: Partial<Record<Measure, number>>; grants: number }>()
    for (const increment of this.fund.totals) {
      if (increment.year !== year || increment.dimension !== dimension) continue
      if (increment.day > asOf || increment.day < from) continue
      const sum = sums.get(increment.value) ?? { amounts: {}, grants: 0 }
      for (const [measure, cents] of Object.entries(increment.amounts) as [Measure, number][])
        sum.amounts[measure] = (sum.amounts[measure] ?? 0) + cents
      sum.grants += increment.grants
      sums.set(increment.value, sum)
    }
    const totals = [...sums]
      .map(([value, { amounts, grants }]) => ({
        value,
        amounts: Object.fromEntries(Object.entries(amounts).filter(([, cents]) => cents !== 0)),
        grants,
      }))
      .filter((total) => total.grants !== 0 || Object.keys(total.amounts).length > 0)
      .sort((a, b) => before(`${a.value}|`, `${b.value}|`))
      .filter((total) => after === '' || `${total.value}|` > `${after}|`)
    const items = totals.slice(0, this.pageSize)
    const last = items.at(-1)
    return totals.length > items.length && last ? { items, next: last.value } : { items }
  }

  async entries(year: number, asOf: string, after = '', from = ''): Promise<Page<LedgerEntry>> {
    const line = (entry: LedgerEntry) => `${entry.bookedAt}#${entry.id}`
    const entries = this.fund.entries
      .filter((entry) => entry.year === year && entry.bookedAt.slice(0, 10) <= asOf)
      .filter((entry) => line(entry) > after && entry.bookedAt >= from)
      .sort((a, b) => before(line(a), line(b)))
    const items = entries.slice(0, this.pageSize).map(copy)
    const last = items.at(-1)
    return entries.length > items.length && last ? { items, next: line(last) } : { items }
  }
}
