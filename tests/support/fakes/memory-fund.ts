import type { Activity } from '../../../shared/domain/activities/activity'
import type { Code } from '../../../shared/domain/confidential/code'
import { countLegs, MOST_LEGS, writeUp } from '../../../shared/adapters/change-legs'
import {
  EMPTY_HEAD,
  envelopeChain,
  PROGRAMME_CHAIN,
  STRANGERS_CHAIN,
  type AuditHead,
  type AuditRecord,
} from '../../../shared/domain/audit/record'
import type { AuthorMark } from '../../../shared/domain/audit/mark'
import type { Vouched } from '../../../shared/domain/audit/manifest'
import type { Write } from '../../../shared/domain/decide/kernel/change'
import type { EnvelopeMove, Prepared } from '../../../shared/domain/decide/kernel/prepare'
import type {
  Beginner,
  ProjectFile,
  State,
  StoredAssessment,
  Strangers,
} from '../../../shared/domain/decide/kernel/state'
import type { Draft } from '../../../shared/domain/drafts/draft'
import type { CeilingChange, Envelope } from '../../../shared/domain/money/envelope'
import type { LedgerEntry } from '../../../shared/domain/money/ledger'
import type { TotalsIncrement } from '../../../shared/domain/money/totals'
import type { MailKind, OutboxItem } from '../../../shared/domain/outbox/item'
import type { Delivery } from '../../../shared/domain/outbox/delivery'
import type { Link } from '../../../shared/domain/links/link'
import { mailboxOf } from '../../../shared/domain/programme/addresses'
import { defaultPolicy } from '../../../shared/domain/programme/default-policy'
import type {
  Call,
  MachineKey,
  Mission,
  Person,
  Policy,
} from '../../../shared/domain/programme/programme'
import {
  withRemembered,
  type MissedReports,
  type MissionSenders,
} from '../../../shared/domain/programme/remembered'
import type { SealsMailed } from '../../../shared/domain/programme/seals-mailed'
import type { FundIncident } from '../../../shared/domain/programme/fund-incident'
import type { Waitlist } from '../../../shared/domain/programme/waitlist'
import type {
  Amendment,
  Instalment,
  Question,
  StatusReport,
} from '../../../shared/domain/project/follow-up'
import type { Incident } from '../../../shared/domain/project/incident'
import type { Project } from '../../../shared/domain/project/project'
import type { PublicText } from '../../../shared/domain/project/public-text'
import type { Remark } from '../../../shared/domain/project/remark'
import type { Version } from '../../../shared/domain/project/version'
import type { HumanTask } from '../../../shared/domain/tasks/task'
import type { Committed, Reading, Register, Scope } from '../../../shared/ports/register'
import { authorFor } from '../authored'
import { untold } from '../untold'

/** What is stored comes back as a copy without absent fields, as from a real store. */
export function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

const place = (projectId: string, n: number) => `${projectId} ${String(n).padStart(4, '0')}`

/** The whole fund in memory: what all fakes of one test share. */
export class MemoryFund {
  readonly codes = new Map<string, Code>()
  /** The most items that one change has written. */
  mostLegs = 0
  readonly heads = new Map<string, AuditHead>()
  readonly audit: AuditRecord[] = []
  readonly marks: AuthorMark[] = []
  /** Every item that a record names, as it was last written. */
  readonly vouched = new Map<string, Vouched>()
  readonly projects = new Map<string, Project>()
  readonly activities = new Map<string, Activity>()
  readonly versions = new Map<string, Version>()
  readonly assessments = new Map<string, StoredAssessment>()
  readonly tasks = new Map<string, HumanTask>()
  readonly reports = new Map<string, StatusReport>()
  readonly amendments = new Map<string, Amendment>()
  readonly instalments = new Map<string, Instalment>()
  readonly questions = new Map<string, Question>()
  readonly incidents = new Map<string, Incident>()
  readonly remarks = new Map<string, Remark>()
  readonly publicTexts = new Map<string, PublicText>()
  readonly drafts = new Map<string, Draft>()
  readonly numbers = new Map<number, number>()
  readonly mailCounts = new Map<string, number>()
  readonly strangers = new Map<string, Strangers>()
  turn: number | undefined
  readonly begun = new Map<string, string>()
  readonly requestCounts = new Map<string, number>()
  /** Items written to no effect, by change. */
  readonly pretended: number[] = []
  readonly calls = new Map<string, Call>()
  readonly missions = new Map<string, Mission>()
  readonly senders = new Map<string, MissionSenders>()
  readonly missedReports = new Map<string, MissedReports>()
  readonly people = new Map<string, Person>()
  readonly keys = new Map<string, MachineKey>()
  readonly waitlists = new Map<string, Waitlist>()
  sealsMailed: SealsMailed | undefined
  readonly fundIncidents = new Map<string, FundIncident>()
  policy: Policy = defaultPolicy
  readonly envelopes = new Map<number, Envelope>()
  readonly entries: LedgerEntry[] = []
  readonly totals: TotalsIncrement[] = []
  readonly outbox = new Map<string, OutboxItem>()
  readonly links = new Map<string, Link>()
  readonly deliveries: Delivery[] = []
}

function sorted<T>(items: ReadonlyMap<string, T>, wanted: (item: T) => boolean = () => true): T[] {
  return [...items]
    .filter(([, item]) => wanted(item))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => copy(item))
}

export function fileOf(fund: MemoryFund, projectId: string): ProjectFile | undefined {
  const project = fund.projects.get(projectId)
  if (!project) return undefined
  const of = <T extends { projectId: string }>(items: ReadonlyMap<string, T>) =>
    sorted(items, (item) => item.projectId === projectId)
  return {
    project: copy(project),
    versions: of(fund.versions),
    assessments: of(fund.assessments),
    tasks: of(fund.tasks),
    reports: of(fund.reports),
    amendments: of(fund.amendments),
    instalments: of(fund.instalments),
    questions: of(fund.questions),
    incidents: of(fund.incidents),
    remarks: of(fund.remarks),
    publicTexts: of(fund.publicTexts),
  }
}

export function programmeOf(fund: MemoryFund) {
  return {
    calls: sorted(fund.calls),
    missions: sorted(fund.missions).map((mission) =>
      withRemembered(mission, sorted(fund.senders), sorted(fund.missedReports)),
    ),
    people: sorted(fund.people),
    policy: copy(fund.policy),
    keys: sorted(fund.keys),
    waitlists: sorted(fund.waitlists),
    incidents: sorted(fund.fundIncidents),
    ...(fund.sealsMailed && { sealsMailed: copy(fund.sealsMailed) }),
  }
}

export function envelopesOf(fund: MemoryFund): Envelope[] {
  return [...fund.envelopes.values()].sort((a, b) => a.year - b.year).map(copy)
}

export const TABLES = {
  Projects: 'Projects',
  HumanTasks: 'HumanTasks',
  Ledger: 'Ledger',
  Audit: 'Audit',
  Marks: 'Marks',
  Links: 'Links',
  Outbox: 'Outbox',
  Drafts: 'Drafts',
  Settings: 'Settings',
  Fund: 'Fund',
}

const countKey = (mail: MailKind, address: string, hour: string) =>
  `${mail} ${mailboxOf(address)} ${hour}`

/** The fund's record in memory, refusing exactly what the real one refuses. */
export class MemoryRegister implements Register {
  readonly #fund: MemoryFund

  constructor(fund: MemoryFund) {
    this.#fund = fund
  }

  async read(scope: Scope, now: string): Promise<Reading> {
    const fund = this.#fund
    const file = scope.projectId === undefined ? undefined : fileOf(fund, scope.projectId)
    const activity =
      scope.activityId === undefined ? undefined : fund.activities.get(scope.activityId)
    const draft = scope.draftId === undefined ? undefined : fund.drafts.get(scope.draftId)
    const chains = [
      PROGRAMME_CHAIN,
      STRANGERS_CHAIN,
      STRANGERS_CHAIN,
      ...[...fund.envelopes.keys()].map(envelopeChain),
      ...(file ? [file.project.id] : []),
      ...(activity ? [activity.id] : []),
    ]
    const { mails } = scope
    return {
      state: {
        programme: programmeOf(fund),
        envelopes: envelopesOf(fund),
        nextNumbers: Object.fromEntries([
          ...[...fund.calls.values()].map(({ year }) => [year, 1]),
          ...[...fund.numbers].map(([year, last]) => [year, last + 1]),
        ]),
        mailsThisHour:
          mails === undefined
            ? 0
            : (fund.mailCounts.get(countKey(mails.kind, mails.to, now.slice(0, 13))) ?? 0),
        ...(file && { file }),
        ...(activity && { activity: copy(activity) }),
        ...(draft && { draft: copy(draft) }),
        ...codeOf(fund, scope.linkHash),
        ...strangersOf(fund, scope.strangersOf),
        ...(scope.atDoor && fund.turn !== undefined && { turn: fund.turn }),
        ...begunOf(fund, scope.beginner),
      },
      heads: Object.fromEntries(
        chains.map((chain) => [chain, fund.heads.get(chain) ?? EMPTY_HEAD]),
      ),
    }
  }

  async commit(prepared: Prepared): Promise<Committed> {
    const fund = this.#fund
    const stands = prepared.grown.every(({ chain, before }) => {
      const head = fund.heads.get(chain) ?? EMPTY_HEAD
      return head.seq === before.seq && head.hash === before.hash
    })
    if (!stands || !prepared.writes.every((write) => free(fund, write))) return 'conflict'
    if (!prepared.envelopes.every((move) => covered(fund, prepared, move))) return 'envelope-short'
    const author = authorFor(prepared)
    const written = writeUp(TABLES, author, prepared)
    const legs = countLegs(TABLES, written)
    if (legs > MOST_LEGS) throw new Error(`A change of ${legs} items can't be one transaction.`)
    fund.mostLegs = Math.max(fund.mostLegs, legs)
    const silent = untold(fund, prepared)
    if (silent.length > 0) throw new Error(silent.join('; '))
    for (const write of copy(prepared.writes)) store(fund, write)
    for (const { chain, after } of written.sealed.heads) fund.heads.set(chain, after)
    fund.audit.push(...copy(written.sealed.records))
    fund.marks.push({ author, records: written.sealed.records.map(({ hash }) => hash) })
    for (const { chain, stored } of written.vouched)
      fund.vouched.set(stored.item, { chain, stored: copy(stored) })
    fund.entries.push(...copy(prepared.entries))
    fund.totals.push(...copy(prepared.totals))
    for (const move of prepared.envelopes) moveEnvelope(fund, move)
    for (const item of copy(prepared.outbox)) fund.outbox.set(item.id, item)
    return 'committed'
  }
}

function codeOf(fund: MemoryFund, linkHash: string | undefined): { code?: Code } {
  const code = linkHash === undefined ? undefined : fund.codes.get(linkHash)
  return code ? { code: copy(code) } : {}
}

function strangersOf(fund: MemoryFund, mission: string | undefined): { strangers?: Strangers } {
  const strangers = mission === undefined ? undefined : fund.strangers.get(mission)
  return strangers ? { strangers: copy(strangers) } : {}
}

const beginnerKey = ({ mission, callId, address }: Beginner) =>
  `${mission} ${callId} ${mailboxOf(address)}`

function begunOf(fund: MemoryFund, beginner: Beginner | undefined): Pick<State, 'begun'> {
  const draftId = beginner && fund.begun.get(beginnerKey(beginner))
  if (draftId === undefined) return {}
  const draft = fund.drafts.get(draftId)
  return { begun: { draftId, ...(draft && { draft: copy(draft) }) } }
}

/** Whether what a write needs is still so: a version not there, a draft not saved since, a number not taken. */
function free(fund: MemoryFund, write: Write): boolean {
  switch (write.type) {
    case 'version':
      return !fund.versions.has(place(write.item.projectId, write.item.n))
    case 'assessment':
      return !fund.assessments.has(place(write.item.projectId, write.item.version))
    case 'draft':
      return fund.drafts.get(write.item.id)?.revision === write.expected
    case 'code': {
      const { n, tries } = fund.codes.get(write.item.linkHash) ?? {}
      return n === write.before?.n && tries === write.before?.tries
    }
    case 'strangers': {
      const stored: Partial<Strangers> = fund.strangers.get(write.mission) ?? {}
      const still =
        (write.mailedAt ?? write.officesMailedAt)
          ? (['mailedAt', 'count', 'officesMailedAt', 'sent'] as const)
          : (['mailedAt'] as const)
      return still.every((name) => stored[name] === write.before?.[name])
    }
    case 'turn':
      return fund.turn === write.before
    case 'begun':
      return fund.begun.get(beginnerKey(write.beginner)) === write.before
    case 'number':
      return (fund.numbers.get(write.year) ?? 0) === write.number - 1
    case 'envelope-opened':
      return !fund.envelopes.has(write.year)
    default:
      return true
  }
}

function afterStrangers(
  before: Strangers,
  { mailedAt, officesMailedAt, sent }: Extract<Write, { type: 'strangers' }>,
): Strangers {
  if (mailedAt === undefined && officesMailedAt === undefined)
    return sent
      ? { ...before, sent: (before.sent ?? 0) + 1 }
      : { ...before, count: before.count + 1 }
  return {
    ...before,
    count: 0,
    ...(mailedAt !== undefined && { mailedAt }),
    ...(officesMailedAt !== undefined && { officesMailedAt, sent: 0 }),
  }
}

function ceilingRaise(fund: MemoryFund, prepared: Prepared, year: number): number {
  const confirmed = prepared.writes.findLast(
    (write) =>
      write.type === 'ceiling' && write.year === year && write.change.confirmedAt !== undefined,
  )
  if (confirmed?.type !== 'ceiling') return 0
  return confirmed.change.ceilingCents - (fund.envelopes.get(year)?.ceilingCents ?? 0)
}

function covered(fund: MemoryFund, prepared: Prepared, move: EnvelopeMove): boolean {
  const envelope = fund.envelopes.get(move.year)
  const opened = prepared.writes.some(
    (write) => write.type === 'envelope-opened' && write.year === move.year,
  )
  if (!envelope && !opened) return false
  if (move.takes <= 0) return true
  const available = envelope?.availableCents ?? 0
  const open = envelope?.open ?? true
  return open && available + ceilingRaise(fund, prepared, move.year) >= move.takes
}

function moveEnvelope(fund: MemoryFund, move: EnvelopeMove): void {
  const envelope = fund.envelopes.get(move.year)!
  fund.envelopes.set(move.year, {
    ...envelope,
    availableCents: envelope.availableCents - move.takes,
    reservedCents: envelope.reservedCents + (move.amounts.reserved ?? 0),
    committedCents: envelope.committedCents + (move.amounts.committed ?? 0),
    disbursedCents: envelope.disbursedCents + (move.amounts.disbursed ?? 0),
    expensedCents: envelope.expensedCents + (move.amounts.expensed ?? 0),
    returnedCents: envelope.returnedCents + (move.amounts.returned ?? 0),
  })
}

function setCeiling(fund: MemoryFund, year: number, change: CeilingChange): void {
  const envelope = fund.envelopes.get(year)
  if (!envelope) throw new Error(`There is no envelope of ${year} to set a ceiling on.`)
  const others = envelope.ceilings.filter((ceiling) => ceiling.id !== change.id)
  const ceilings = [...others, change].sort(
    (a, b) => a.proposedAt.localeCompare(b.proposedAt) || a.id.localeCompare(b.id),
  )
  const raise = change.confirmedAt === undefined ? 0 : change.ceilingCents - envelope.ceilingCents
  fund.envelopes.set(year, {
    ...envelope,
    ceilings,
    ceilingCents: envelope.ceilingCents + raise,
    availableCents: envelope.availableCents + raise,
  })
}

function store(fund: MemoryFund, write: Write): void {
  switch (write.type) {
    case 'project':
      fund.projects.set(write.item.id, write.item)
      return
    case 'activity':
      fund.activities.set(write.item.id, write.item)
      return
    case 'version':
      fund.versions.set(place(write.item.projectId, write.item.n), write.item)
      return
    case 'assessment':
      fund.assessments.set(place(write.item.projectId, write.item.version), write.item)
      return
    case 'task':
      fund.tasks.set(write.item.id, write.item)
      return
    case 'report':
      fund.reports.set(place(write.item.projectId, write.item.n), write.item)
      return
    case 'amendment':
      fund.amendments.set(place(write.item.projectId, write.item.n), write.item)
      return
    case 'instalment':
      fund.instalments.set(place(write.item.projectId, write.item.n), write.item)
      return
    case 'question':
      fund.questions.set(place(write.item.projectId, write.item.n), write.item)
      return
    case 'incident':
      fund.incidents.set(place(write.item.projectId, write.item.n), write.item)
      return
    case 'public-text':
      fund.publicTexts.set(place(write.item.projectId, write.item.n), write.item)
      return
    case 'remark':
      fund.remarks.set(place(write.item.projectId, write.item.n), write.item)
      return
    case 'draft':
      fund.drafts.set(write.item.id, write.item)
      return
    case 'code':
      fund.codes.set(write.item.linkHash, write.item)
      return
    case 'number':
      fund.numbers.set(write.year, write.number)
      return
    case 'nothing':
      return
    case 'turn':
      fund.turn = (write.before ?? 0) + 1
      return
    case 'begun':
      fund.begun.set(beginnerKey(write.beginner), write.draftId)
      return
    case 'mail-count': {
      const key = countKey(write.mail, write.address, write.hour)
      fund.mailCounts.set(key, (fund.mailCounts.get(key) ?? 0) + 1)
      return
    }
    case 'strangers': {
      const before = fund.strangers.get(write.mission) ?? { count: 0 }
      fund.strangers.set(write.mission, afterStrangers(before, write))
      return
    }
    case 'call':
      fund.calls.set(write.item.id, write.item)
      return
    case 'mission':
      fund.missions.set(write.item.code, write.item)
      return
    case 'senders':
      fund.senders.set(write.item.mission, write.item)
      return
    case 'missed-reports':
      fund.missedReports.set(write.item.mission, write.item)
      return
    case 'person':
      fund.people.set(write.item.id, write.item)
      return
    case 'waitlist':
      fund.waitlists.set(String(write.item.year), write.item)
      return
    case 'seals-mailed':
      fund.sealsMailed = write.item
      return
    case 'fund-incident':
      fund.fundIncidents.set(String(write.item.n).padStart(4, '0'), write.item)
      return
    case 'policy':
      fund.policy = write.item
      return
    case 'key':
      fund.keys.set(write.item.id, write.item)
      return
    case 'envelope-opened':
      fund.envelopes.set(write.year, emptyEnvelope(write.year))
      return
    case 'ceiling':
      setCeiling(fund, write.year, write.change)
  }
}

function emptyEnvelope(year: number): Envelope {
  return {
    schema: 1,
    year,
    ceilingCents: 0,
    availableCents: 0,
    reservedCents: 0,
    committedCents: 0,
    disbursedCents: 0,
    expensedCents: 0,
    returnedCents: 0,
    open: true,
    ceilings: [],
  }
}
