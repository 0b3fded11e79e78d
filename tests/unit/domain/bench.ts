import { expect } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { verifyChain } from '../../../shared/domain/audit/chain'
import { agreedContent } from '../../../shared/domain/decide/kernel/agreed'
import {
  isRefusal,
  type Change,
  type Decided,
  type Refusal,
} from '../../../shared/domain/decide/kernel/change'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import { strangersScope } from '../../support/strangers-scope'
import { decideAny } from '../../support/decide-any'
import { roundOf } from '../../../shared/domain/decide/kinds/open-task'
import { prepare, type Prepared } from '../../../shared/domain/decide/kernel/prepare'
import type { ProjectFile, State } from '../../../shared/domain/decide/kernel/state'
import type { Draft } from '../../../shared/domain/drafts/draft'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import { measureSchema } from '../../../shared/domain/money/envelope'
import { moneyByYear } from '../../../shared/domain/money/money-by-year'
import type { MailKind, MailOrder } from '../../../shared/domain/outbox/item'
import type { Party } from '../../../shared/domain/people'
import type { Programme } from '../../../shared/domain/programme/programme'
import type { TaskKind } from '../../../shared/domain/tasks/kinds'
import type { Project, ProjectIn, ProjectStatus } from '../../../shared/domain/project/project'
import {
  proposalForm,
  type ProposalContent,
} from '../../../shared/domain/proposal/proposal-content'
import { taskId, type HumanTask } from '../../../shared/domain/tasks/task'
import { plusDays } from '../../../shared/domain/time'
import { anAssessment, aProgramme, CALL, opening, settings } from '../../support/builders'
import { expectGranted } from '../../support/granted'
import { fileOf, MemoryFund, MemoryRegister } from '../../support/fakes/memory-fund'

export const person = (id: string): Party => ({ type: 'person', id })
export const mission = (
  code = 'TUNIS',
  as: 'contact' | 'alternate' | 'head' = 'contact',
): Party => ({
  type: 'mission',
  mission: code,
  as,
})

/** A proposal with every required answer, for USD 10,000 in two budget lines. */
export function proposal(different: Partial<ProposalContent> = {}): ProposalContent {
  return {
    title: 'Women who come home',
    kind: 'project',
    prong: 'project-support',
    publicSummary: 'Micro-credit for women who return.',
    targetGroup: 'Returning women',
    countries: [{ id: 'c1', country: 'TN' }],
    starts: { date: '2005-03-01' },
    ends: { date: '2005-10-31' },
    contactName: 'Contact',
    endorsedBy: 'Head of mission',
    mainObjective: 'Income of their own',
    results: [{ id: 'r1', level: 'output', statement: 'Workshops held' }],
    activities: [{ id: 'a1', statement: 'Workshops' }],
    reachesPersons: true,
    amount: 1_000_000,
    budget: [
      { id: 'b1', item: 'Workshops', amount: 600_000 },
      { id: 'b2', item: 'Trainers', amount: 400_000 },
    ],
    ...different,
  }
}

/** A fund in memory on which commands are decided and committed, one after the other. */
export class Bench {
  readonly fund = new MemoryFund()
  readonly register = new MemoryRegister(this.fund)
  /** Every change as it was prepared, in order, so that it can be stored elsewhere as well. */
  readonly committed: Prepared[] = []
  now = '2005-01-10T09:00:00.000Z'
  id = 'WGGI-2005-0001'
  #drafts = 0

  static async open(programme: Programme = aProgramme(), ceilingCents = 6_000_000): Promise<Bench> {
    const bench = new Bench()
    await bench.#commit(settings(programme), {})
    await bench.#commit(opening(2005, ceilingCents), {})
    return bench
  }

  async #commit(
    change: Change,
    heads: Parameters<typeof prepare>[1],
    command?: Command,
  ): Promise<void> {
    const prepared = prepare(change, heads, this.now)
    if (command) expectGranted(command, prepared)
    const result = await this.register.commit(prepared)
    expect(result).toBe('committed')
    this.committed.push(prepared)
  }

  /** Opens another year's envelope. */
  async opens(year: number, ceilingCents: number): Promise<void> {
    const { heads } = await this.register.read({}, this.now)
    await this.#commit(opening(year, ceilingCents), heads)
  }

  /** Raises the ceiling of 2005, as two people do. */
  async raisesCeiling(ceilingCents: number): Promise<void> {
    const { heads } = await this.register.read({}, this.now)
    const change = {
      id: '2005-2',
      ceilingCents,
      authority: 'MC/2176 VIII.9',
      proposedBy: 'one',
      proposedAt: this.now,
      confirmedBy: 'two',
      confirmedAt: this.now,
    }
    await this.#commit(
      {
        writes: [{ type: 'ceiling', year: 2005, change }],
        records: [
          {
            chain: 'envelope-2005',
            kind: 'ceiling-confirmed',
            by: { type: 'operator', name: 'two' },
            facts: {},
          },
        ],
        bookings: [],
        outbox: [],
      },
      heads,
    )
  }

  async decides(
    decision: (state: State) => Decided,
    draftId?: string,
    command?: Command,
  ): Promise<Decided> {
    const scope = {
      projectId: this.id,
      ...(draftId !== undefined && { draftId }),
      ...strangersScope(this.fund, command),
    }
    const { state, heads } = await this.register.read(scope, this.now)
    const decided = decision({ ...state, now: this.now })
    if (isRefusal(decided)) return decided
    await this.#commit(decided, heads, command)
    return decided
  }

  /** Decides a command on the project and draft at hand, and commits it when it isn't refused. */
  async gives(command: Command): Promise<Decided> {
    const draftId = 'draftId' in command ? command.draftId : undefined
    return this.decides((state) => decideAny(state, command, sha256Digest), draftId, command)
  }

  async does(command: Command): Promise<Change> {
    const decided = await this.gives(command)
    if (isRefusal(decided)) throw new Error(`${command.type}: ${JSON.stringify(decided)}`)
    return decided
  }

  async refuses(command: Command): Promise<Refusal> {
    const decided = await this.gives(command)
    if (!isRefusal(decided)) throw new Error(`${command.type} was not refused.`)
    return decided
  }

  get file(): ProjectFile {
    const file = fileOf(this.fund, this.id)
    if (!file) throw new Error(`No project ${this.id}`)
    return file
  }

  get project(): Project {
    return this.file.project
  }

  is<S extends ProjectStatus>(status: S): ProjectIn<S> {
    const { project } = this
    expect(project.status).toBe(status)
    return project as ProjectIn<S>
  }

  later(days: number): void {
    this.now = plusDays(this.now, days)
  }

  at(instant: string): void {
    this.now = instant
  }

  task(id: string): HumanTask {
    const task = this.file.tasks.find((one) => one.id === id)
    if (!task) throw new Error(`No task ${id}`)
    return task
  }

  /** Opens a task as its workflow does, and gives its id. */
  async asks(kind: TaskKind, subject = 1): Promise<string> {
    const id = taskId(this.id, kind, subject, roundOf(this.file, kind, subject))
    await this.does({ type: 'open-task', kind, subject })
    return id
  }

  /** Lets time pass with nobody answering, until the task's named end. */
  async letsExpire(id: string): Promise<void> {
    for (let step = 0; step < 12 && this.task(id).status === 'open'; step += 1) {
      const next = this.task(id).chase[this.task(id).chased]
      if (next && next.at > this.now) this.now = next.at
      await this.does({ type: 'chase-task', taskId: id })
    }
    expect(this.task(id).status).toBe('expired')
  }

  draft(id: string): Draft {
    const draft = this.fund.drafts.get(id)
    if (!draft) throw new Error(`No draft ${id}`)
    return draft
  }

  /** Types answers into a working copy, as the portal saves them. */
  types(id: string, answers: RawAnswers): { draftId: string; revision: number } {
    const draft = this.draft(id)
    const revision = draft.revision + 1
    this.fund.drafts.set(id, { ...draft, revision, answers: { ...draft.answers, ...answers } })
    return { draftId: id, revision }
  }

  mails(kind: MailKind): MailOrder[] {
    return [...this.fund.outbox.values()].flatMap(({ order }) =>
      order.type === 'mail' && order.mail === kind ? [order] : [],
    )
  }

  starts(): string[] {
    return [...this.fund.outbox.values()].flatMap(({ order }) =>
      order.type === 'start' ? [order.name] : [],
    )
  }

  records(kind: string) {
    return this.fund.audit.filter((record) => record.kind === kind)
  }

  /* A request on its way */

  async submits(content: ProposalContent = proposal(), code = 'TUNIS'): Promise<void> {
    this.#drafts += 1
    const draftId = `draft-${this.#drafts}`
    await this.does({
      type: 'start-draft',
      draftId,
      callId: CALL,
      mission: code,
      address: `contact@${code.toLowerCase()}.iom.example`,
      language: 'en',
    })
    await this.isKnown(draftId)
    const sent = this.types(draftId, rawFromContent(proposalForm, content))
    await this.does({ type: 'submit-draft', ...sent, salt: 'salt' })
    this.id = this.draft(draftId).becameProject ?? ''
  }

  /** The mission's mailbox says that it knows who began a draft, where it is asked. */
  async isKnown(draftId: string): Promise<void> {
    const { sender, mission: code } = this.draft(draftId)
    if (!sender) return
    const by: Party = { type: 'mission', mission: code, as: 'mailbox' }
    const answered = await this.gives({ type: 'judge-sender', draftId, known: true, by })
    if (isRefusal(answered)) expect(answered.refused).toBe('already-done')
  }

  async isAssessed(inputHash = 'f'.repeat(64)): Promise<void> {
    const version = this.project.currentVersion
    const assessment = anAssessment({ inputHash })
    await this.does({ type: 'record-assessment', version, assessment })
  }

  async isReviewed(): Promise<void> {
    const taskId_ = await this.asks('gender-review', this.project.currentVersion)
    await this.does({
      type: 'review-gender',
      taskId: taskId_,
      by: person('ingrid'),
      how: 'confirmed',
      markers: { dac: '1', gam: '3', iom: '2a' },
    })
  }

  async funds(taskId_: string, voter: string, amountCents = 1_000_000): Promise<Change> {
    const { versionHash } = this.task(taskId_)
    return this.does({
      type: 'cast-vote',
      taskId: taskId_,
      by: person(voter),
      versionHash,
      vote: { choice: 'fund', amountCents, conditions: [] },
    })
  }

  /** To the vote, open. Gives its task. */
  async isPutToVote(content?: ProposalContent): Promise<string> {
    await this.submits(content)
    await this.isAssessed()
    await this.isReviewed()
    return this.asks('funding-vote', 1)
  }

  async isReserved(content?: ProposalContent): Promise<void> {
    const vote = await this.isPutToVote(content)
    for (const voter of ['elena', 'marc', 'peter'])
      await this.funds(vote, voter, content?.amount ?? 1_000_000)
  }

  async isActive(content?: ProposalContent): Promise<void> {
    await this.isReserved(content)
    this.later(1)
    await this.does({ type: 'commit-funds' })
  }

  async isPaid(cents = 1_000_000, n = 1): Promise<void> {
    const taskId_ = await this.asks('confirm-disbursement', n)
    await this.pays(taskId_, cents)
  }

  async pays(taskId_: string, cents: number): Promise<Change> {
    return this.does({
      type: 'confirm-disbursement',
      taskId: taskId_,
      by: person('samuel'),
      cents,
      on: this.now.slice(0, 10),
      reference: 'PRISM-1',
    })
  }

  /** Asks for a report and files it. Gives the filing's task. */
  async files(n: number, spent: string | undefined, more: RawAnswers = {}): Promise<string> {
    const taskId_ = await this.asks('file-report', n)
    const { round } = this.task(taskId_)
    const sent = this.types(`${this.id}.report.${n}.${round}`, reportAnswers(spent, more))
    await this.does({ type: 'file-report', taskId: taskId_, by: mission(), ...sent })
    return taskId_
  }

  /** The mission asks for more money for new lines of the budget. Gives the request's number. */
  async asksForMore(cents: number, more: RawAnswers = {}): Promise<number> {
    await this.does({ type: 'start-amendment', by: mission() })
    const n = this.project.nextAmendment - 1
    const sent = this.types(`${this.id}.amendment.${n}`, moreMoney(this.file, cents, more))
    await this.does({ type: 'request-amendment', ...sent, by: mission() })
    return n
  }

  async accepts(n: number): Promise<Change> {
    const taskId_ = await this.asks('review-report', n)
    return this.does({ type: 'review-report', taskId: taskId_, by: person('rosa'), accept: true })
  }

  /** To finalising, with a final report that states what was spent. */
  async isFinalising(spent = '10000'): Promise<void> {
    await this.isActive()
    await this.isPaid()
    this.at('2005-12-01T09:00:00.000Z')
    await this.files(1, spent)
    await this.accepts(1)
    await this.does({ type: 'conclude-report', report: 1 })
  }
}

/** What a request for more money says, as typed: the budget has one line more. */
export function moreMoney(file: ProjectFile, cents: number, more: RawAnswers = {}): RawAnswers {
  const { budget = [] } = agreedContent(file)
  const line = { id: `more${file.amendments.length + 1}`, item: 'More workshops', amount: cents }
  return {
    changes: ['additional-money'],
    reason: 'opportunity',
    explanation: 'More women have come back.',
    additional: String(cents / 100),
    ...rawFromContent(proposalForm, { budget: [...budget, line] }),
    ...more,
  }
}

/** What a report must say, as typed. */
export function reportAnswers(spent: string | undefined, more: RawAnswers = {}): RawAnswers {
  return {
    asOf: '2005-10-31',
    progress: 'completed',
    publicSummary: 'All workshops were held.',
    noResultsReason: 'What came of them shows next year.',
    changedFromAgreed: 'no',
    ...(spent !== undefined && { spentToDate: spent }),
    ...more,
  }
}

/** What is wrong with a fund's books and chains; nothing, one hopes. */
export function faultsOf(fund: MemoryFund): string[] {
  const faults: string[] = []
  for (const project of fund.projects.values()) faults.push(...faultsOfProject(fund, project))
  for (const envelope of fund.envelopes.values()) {
    const { availableCents, ceilingCents, reservedCents, committedCents, year } = envelope
    if (availableCents < 0) faults.push(`${year}: ${availableCents} available`)
    if (availableCents !== ceilingCents - reservedCents - committedCents)
      faults.push(`${year}: available doesn't add up`)
    for (const measure of measureSchema.options) {
      const booked = fund.entries
        .filter((entry) => entry.year === year && entry.type !== 'reclassification')
        .reduce((sum, entry) => sum + (entry.amounts[measure] ?? 0), 0)
      if (booked !== envelope[`${measure}Cents`])
        faults.push(`${year} ${measure}: ${booked} booked, ${envelope[`${measure}Cents`]} kept`)
    }
  }
  for (const [chain, head] of fund.heads) {
    const records = fund.audit.filter((record) => record.chain === chain)
    for (const { seq, fault } of verifyChain(records, head, sha256Digest))
      faults.push(`${chain} ${seq}: ${fault}`)
  }
  return faults
}

/** Sums of cents and grants under a key each. */
function adding() {
  const sums = new Map<string, number>()
  const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount)
  return { sums, add }
}

/** What is booked on a project, by year and by where it is counted, against what its own facts come to. */
function faultsOfProject(fund: MemoryFund, project: Project): string[] {
  const booked = adding()
  const expected = adding()
  for (const { year, amounts, grants } of moneyByYear(project))
    for (const [sum, amount] of Object.entries({ ...amounts, grants })) {
      expected.add(`${year} ${sum}`, amount)
      expected.add(`${year} ${project.status} ${sum}`, amount)
    }
  for (const { projectId, type, year, amounts, grants } of fund.entries) {
    if (projectId !== project.id || type === 'reclassification') continue
    for (const [sum, amount] of Object.entries({ ...amounts, grants }))
      booked.add(`${year} ${sum}`, amount)
  }
  for (const { dimension, value, year, amounts, grants } of fund.totals) {
    const [status, id] = value.split('#')
    if (dimension !== 'project-status' || id !== project.id) continue
    for (const [sum, amount] of Object.entries({ ...amounts, grants }))
      booked.add(`${year} ${status} ${sum}`, amount)
  }
  const keys = new Set([...booked.sums.keys(), ...expected.sums.keys()])
  return [...keys].flatMap((key) => {
    const found = booked.sums.get(key) ?? 0
    const right = expected.sums.get(key) ?? 0
    return found === right ? [] : [`${project.id} ${key}: ${found} booked, ${right} expected`]
  })
}
