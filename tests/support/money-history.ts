import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { planInstalments } from '../../shared/domain/decide/decision/commit'
import type { Decided } from '../../shared/domain/decide/kernel/change'
import type { Command } from '../../shared/domain/decide/kernel/commands'
import { combine, note, writing } from '../../shared/domain/decide/kernel/compose'
import { startDisbursement } from '../../shared/domain/decide/kernel/start-signals'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import { become } from '../../shared/domain/decide/kernel/status'
import { closureStep } from '../../shared/domain/decide/running/closure'
import { openCorrectionOf } from '../../shared/domain/decide/running/correction'
import { roomFor } from '../../shared/domain/decide/running/corrected-money'
import { disbursementStep } from '../../shared/domain/decide/running/disbursement'
import { mostSpentCents } from '../../shared/domain/decide/running/expenditure'
import {
  entriesOf,
  expendituresOf,
  returnsOf,
  standingCents,
  stands,
} from '../../shared/domain/money/entries'
import { owedOn, paidOn } from '../../shared/domain/money/owed'
import type { Party } from '../../shared/domain/people'
import type { Policy } from '../../shared/domain/programme/programme'
import { isFunded, isOpenFunded } from '../../shared/domain/project/project'
import type { HumanTask } from '../../shared/domain/tasks/task'
import { dayOf, plusDays } from '../../shared/domain/time'
import { act, type Acted, type ActDependencies } from '../../shared/runtime/act'
import { commitChange, type Adapters } from './adapters'
import {
  aBooking,
  aChange,
  aClassification,
  aProgramme,
  aProject,
  aRecord,
  aVersion,
  opening,
  OPERATOR,
  settings,
} from './builders'
import { decideAny } from './decide-any'

const PLANS: readonly Policy['instalments'][] = [
  [{ percent: 100, afterDays: 0 }],
  [
    { percent: 60, afterDays: 0 },
    { percent: 40, afterDays: 60 },
  ],
  [
    { percent: 50, afterDays: 0 },
    { percent: 30, afterDays: 90 },
    { percent: 20, afterDays: 200 },
  ],
]

const person = (id: string): Party => ({ type: 'person', id })

/** What people do and what happens, each as often as it stands here. */
const ACTS = [
  ...['look', 'look', 'look', 'pay', 'pay', 'pay', 'pay', 'time', 'time', 'more', 'not-paid'],
  ...['suspend', 'resume', 'terminate', 'report', 'report', 'silence', 'waive'],
  ...['give-back', 'give-back', 'write-off', 'reopen', 'correct', 'correct', 'correct'],
] as const

/**
 * The money of one project, played at random on any store: paid in parts and in too large ones, put off, given
 * back, more granted in a second year, cancelled, closed, opened again. Each act may come twice at once.
 */
export class MoneyHistory {
  readonly faults: string[] = []
  readonly met = new Map<string, number>()
  acts = 0
  #now = Date.parse('2005-03-01T09:00:00.000Z')
  readonly #dependencies: ActDependencies

  constructor(
    readonly fund: Adapters,
    readonly id: string,
    readonly random: () => number,
    sleep: ActDependencies['sleep'],
    readonly isRaced = false,
  ) {
    const clock = () => new Date((this.#now += 1)).toISOString()
    this.#dependencies = { register: fund.register, clock, digest: sha256Digest, sleep, random }
  }

  /** Settings and two years' money, once for all histories of a fund. */
  static async prepare(fund: Adapters, ceilingCents: number): Promise<void> {
    await commitChange(fund.register, settings())
    await commitChange(fund.register, opening(2005, ceilingCents))
    await commitChange(fund.register, opening(2006, ceilingCents))
  }

  get now(): string {
    return new Date(this.#now).toISOString()
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)]
  }

  #upTo(cents: number): number {
    return 1 + Math.floor(this.random() * cents)
  }

  async #read(): Promise<State & { file: ProjectFile }> {
    const { state } = await this.fund.register.read({ projectId: this.id }, this.now)
    if (!state.file) throw new Error(`No project ${this.id}`)
    return { ...state, now: this.now, file: state.file }
  }

  async #decides(decide: (state: State) => Decided): Promise<Acted> {
    this.acts += 1
    const once = () => act(this.#dependencies, { projectId: this.id }, decide)
    if (!this.isRaced || this.random() < 0.7) return once()
    const both = await Promise.all([once(), once()])
    return both.find((one) => 'committed' in one) ?? both[0]
  }

  async #gives(command: Command): Promise<Acted> {
    const acted = await this.#decides((state) => decideAny(state, command, sha256Digest))
    if ('committed' in acted) this.met.set(command.type, (this.met.get(command.type) ?? 0) + 1)
    return acted
  }

  /** Reserved by a vote, committed by its workflow. */
  async begins(): Promise<void> {
    const cents = 100_000 + this.#upTo(1_900_000)
    const programme = aProgramme()
    const policy = { ...programme.policy, instalments: this.#pick(PLANS) ?? PLANS[0] ?? [] }
    const reserved = aProject('reserved', {
      id: this.id,
      offer: undefined,
      reservation: {
        year: 2005,
        cents,
        at: '2005-02-20T09:00:00.000Z',
        objectionsUntil: '2005-02-21T09:00:00.000Z',
      },
    })
    const version = aVersion({ projectId: this.id, hash: reserved.currentHash })
    await act(this.#dependencies, { projectId: this.id }, () =>
      aChange({
        writes: [
          { type: 'project', item: reserved },
          { type: 'version', item: version },
        ],
        records: [aRecord({ chain: this.id })],
        bookings: [
          aBooking({
            projectId: this.id,
            amounts: { reserved: cents },
            classification: aClassification({
              ...(reserved.outline.region !== undefined && { region: reserved.outline.region }),
              mission: reserved.mission,
              countries: reserved.outline.countries,
              prong: reserved.outline.prong,
              status: 'reserved',
              marker: reserved.markers?.dac ?? 'not-screened',
            }),
          }),
        ],
        outbox: [],
      }),
    )
    await this.#decides((state) =>
      decideAny(
        { ...state, programme: { ...state.programme, policy } },
        { type: 'commit-funds' },
        sha256Digest,
      ),
    )
    await this.#check('commit-funds')
  }

  async step(): Promise<void> {
    const what = this.#pick(ACTS) ?? 'look'
    await this.#does(what)
    await this.#check(what)
  }

  async #does(what: (typeof ACTS)[number]): Promise<void> {
    const state = await this.#read()
    const { file } = state
    const open = (kind: HumanTask['kind']) =>
      this.#pick(file.tasks.filter((task) => task.status === 'open' && task.kind === kind))
    const on = dayOf(this.now)
    const by = (task: HumanTask) => task.roster[0]?.party ?? person('samuel')
    const reason = 'So it was.'
    switch (what) {
      case 'look':
        return this.#looks(state)
      case 'time':
        this.#now = Date.parse(plusDays(this.now, this.#upTo(40)))
        return
      case 'pay': {
        const task = open('confirm-disbursement')
        if (task) await this.#answers(task, 'confirm-disbursement', by(task), on)
        return
      }
      case 'give-back': {
        const task = open('confirm-return')
        if (task) await this.#answers(task, 'confirm-return', by(task), on)
        return
      }
      case 'not-paid': {
        const task = open('confirm-disbursement')
        const again = dayOf(plusDays(this.now, this.#upTo(60)))
        if (task)
          await this.#gives({ type: 'not-paid', taskId: task.id, by: by(task), reason, on: again })
        return
      }
      case 'write-off': {
        const task = open('confirm-return')
        if (!task || this.random() < 0.5) return
        for (const id of ['samuel', 'helen'])
          await this.#gives({ type: 'write-off', taskId: task.id, by: person(id), reason })
        return
      }
      case 'waive': {
        const task = open('waive-report')
        const spentCents = Math.floor(this.random() * (mostSpentCents(file) + 1))
        if (task)
          await this.#gives({
            type: 'waive-report',
            taskId: task.id,
            by: by(task),
            reason,
            spentCents,
          })
        return
      }
      case 'suspend':
      case 'resume':
        await this.#gives({ type: what, reason, by: person('rosa') })
        return
      case 'terminate':
        if (this.random() < 0.2) await this.#gives({ type: what, reason, by: person('rosa') })
        return
      case 'reopen':
        if (file.project.status === 'closed')
          for (const id of ['rosa', 'helen'])
            await this.#gives({ type: 'reopen', reason, by: person(id) })
        return
      case 'correct':
        return this.#corrects(state)
      case 'more':
        if (this.random() < 0.3) await this.#isGrantedMore()
        return
      case 'report':
        return this.#reports(file)
      case 'silence':
        if (this.random() < 0.3) await this.#isSilent(file)
        return
      default:
        what satisfies never
    }
  }

  /** Any amount from one cent to what is owed is taken, and not one cent more. */
  async #answers(
    task: HumanTask,
    type: 'confirm-disbursement' | 'confirm-return',
    by: Party,
    on: string,
  ): Promise<void> {
    const { file } = await this.#read()
    const owed = owedOn(file, on)
    const part = owed?.parts.find(({ n }) => n === task.subject)
    const most = (type === 'confirm-return' ? owed?.byMissionCents : part?.mostCents) ?? 0
    const command = { type, taskId: task.id, by, on, reference: 'PRISM-1' } as const
    const above = await this.#gives({ ...command, cents: most + 1 })
    const figure =
      'refusal' in above &&
      above.refusal.problems?.some(
        (one) =>
          one.code === 'amount-out-of-range' && 'params' in one && one.params.maxCents === most,
      )
    if (!figure) this.faults.push(`${this.id}: ${type} of ${most + 1} was not refused by ${most}`)
    // What is planned, a part of it, all there is, or anything.
    const cents =
      this.#pick([Math.min(most, part?.owedCents ?? most), most, 1, this.#upTo(most)]) ?? most
    const acted = await this.#gives({ ...command, cents: Math.max(1, cents) })
    if ('refusal' in acted)
      this.faults.push(`${this.id}: ${type} of ${cents}, at most ${most}: ${acted.refusal.reason}`)
  }

  /**
   * One of finance proposes that something was otherwise, and another answers now or later; whatever has moved
   * meanwhile, it is refused with its figure or booked.
   */
  async #corrects({ file, envelopes }: State & { file: ProjectFile }): Promise<void> {
    const { project } = file
    if (!isFunded(project)) return
    const task = this.#pick(
      file.tasks.filter((one) => one.status === 'open' && one.kind === 'confirm-correction'),
    )
    if (task && this.random() < 0.7) {
      const by = task.roster[0]?.party ?? person('helen')
      const confirm = this.random() < 0.8
      const reason = 'It was right.'
      const answer = { type: 'confirm-correction', taskId: task.id, by } as const
      const acted = await this.#gives({ ...answer, confirm, ...(!confirm && { reason }) })
      if ('refusal' in acted && acted.refusal.problems?.[0]?.code !== 'correction-range')
        this.faults.push(`${this.id}: ${acted.refusal.reason}`)
      if ('refusal' in acted && confirm) await this.#gives({ ...answer, confirm: false, reason })
      return
    }
    const entry = this.#pick(
      entriesOf(file).filter((one) => stands(one) && !openCorrectionOf(project, one.ref)),
    )
    if (!entry) return
    const { leastCents, mostCents } = roomFor({ envelopes }, project, entry)
    const by = person('samuel')
    const to = (cents: number) => ({ cents, on: dayOf(this.now), reference: 'PRISM-2' })
    const proposed = { type: 'propose-correction', entry: entry.ref, reason: 'Wrong.', by } as const
    const above = await this.#gives({ ...proposed, to: to(mostCents + 1) })
    if ('committed' in above) this.faults.push(`${this.id}: corrected above ${mostCents}`)
    const cents = this.#pick([
      leastCents,
      mostCents,
      leastCents + this.#upTo(mostCents - leastCents),
    ])
    const acted = await this.#gives({ ...proposed, ...(cents && { to: to(cents) }) })
    if ('refusal' in acted && acted.refusal.problems?.[0]?.code !== 'nothing-corrected')
      this.faults.push(`${this.id}: correction to ${cents} was refused: ${acted.refusal.reason}`)
    const { file: now } = await this.#read()
    const n = isFunded(now.project) ? (now.project.corrections?.length ?? 0) : 0
    await this.#gives({ type: 'open-task', kind: 'confirm-correction', subject: n })
  }

  /** The workflows look at the project. */
  async #looks(state: State & { file: ProjectFile }): Promise<void> {
    for (const { n } of state.file.instalments) {
      const { file } = await this.#read()
      const { next } = disbursementStep(file, n, this.now)
      if (next === 'continued')
        await this.#gives({ type: 'continue-run', phase: 'disbursement', subject: n })
      if (next === 'ask' || next === 'continued')
        await this.#gives({ type: 'open-task', kind: 'confirm-disbursement', subject: n })
    }
    await this.#gives({ type: 'settle-closure' })
    const read = await this.#read()
    const { next, subject } = closureStep(read, read.file)
    if (next === 'continued')
      await this.#gives({ type: 'continue-run', phase: 'closure', subject: 1 })
    if (next === 'confirm-return' || next === 'waive-report')
      await this.#gives({ type: 'open-task', kind: next, subject })
    if (next === 'close') await this.#gives({ type: 'close-project' })
  }

  /** More money is granted in the second year, as an approved change brings it. */
  async #isGrantedMore(): Promise<void> {
    const cents = this.#upTo(400_000)
    await this.#decides((state) => {
      const { file } = state
      const project = file?.project
      if (!file || !project || !isOpenFunded(project) || project.status === 'finalising')
        return { refused: 'not-allowed', reason: 'It ends.' }
      const n = project.commitments.length + 1
      const last = Math.max(0, ...file.instalments.map((one) => one.n))
      const planned = planInstalments(state, project.id, cents, dayOf(state.now), last)
      const after = {
        ...project,
        commitments: [...project.commitments, { n, year: 2006, cents, at: state.now }],
      }
      return combine(
        become(state, project, after),
        note(project, 'addition-committed', OPERATOR, { cents }),
        writing(
          ...planned.map((item) => ({
            type: 'instalment' as const,
            item: { ...item, startedAt: state.now },
          })),
        ),
        ...planned.map((one) => startDisbursement(project, one.n)),
      )
    })
  }

  /** The final report comes, is accepted and followed up; the mission has spent anything it was granted. */
  async #reports({ project, reports }: ProjectFile): Promise<void> {
    const final = reports.find(({ kind, status }) => kind === 'final' && status !== 'cancelled')
    if (!final || !isOpenFunded(project) || project.status === 'suspended') return
    if (!['planned', 'asked', 'returned'].includes(final.status)) return
    if (project.status === 'active' && this.random() < 0.6) return
    const owed = owedOn({ project, instalments: [] }, dayOf(this.now))
    const held = (owed?.paidCents ?? 0) - (owed?.returnedCents ?? 0)
    const approved = owed?.approvedCents ?? 0
    const spentToDate =
      this.#pick([0, held, approved, Math.floor(this.random() * (approved + 1))]) ?? 0
    const asOf = dayOf(this.now)
    const content = { asOf, spentToDate: Math.min(approved, spentToDate) }
    await this.#brings({ ...final, status: 'filed', content })
    await this.#gives({ type: 'open-task', kind: 'review-report', subject: final.n })
    const { file } = await this.#read()
    const task = file.tasks.find((one) => one.status === 'open' && one.kind === 'review-report')
    if (task)
      await this.#gives({
        type: 'review-report',
        taskId: task.id,
        by: person('rosa'),
        accept: true,
      })
    await this.#gives({ type: 'conclude-report', report: final.n })
  }

  /** A report as it is once it was filed or missed. */
  async #brings(item: ProjectFile['reports'][number]): Promise<void> {
    await act(this.#dependencies, { projectId: this.id }, () =>
      aChange({
        writes: [{ type: 'report', item }],
        records: [aRecord({ chain: this.id })],
        outbox: [],
      }),
    )
  }

  /** No final report comes. */
  async #isSilent({ project, reports }: ProjectFile): Promise<void> {
    const final = reports.find(({ kind, status }) => kind === 'final' && status !== 'cancelled')
    if (!final || !isOpenFunded(project) || project.status === 'suspended') return
    if (!['planned', 'asked', 'returned'].includes(final.status)) return
    await this.#brings({ ...final, status: 'missed' })
    await this.#gives({ type: 'conclude-report', report: final.n })
  }

  /** Holds the money to its equations. */
  async #check(after: string): Promise<void> {
    const state = await this.#read()
    const { file } = state
    const { project } = file
    const today = dayOf(this.now)
    const owed = owedOn(file, today)
    if (!isFunded(project) || !owed) return
    const wrong = (what: string) => this.faults.push(`${this.id} after ${after}: ${what}`)
    const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)
    const held = owed.paidCents - owed.returnedCents
    if (sum(file.instalments.map(paidOn)) !== owed.paidCents) wrong('paid is not its payments')
    if (standingCents(returnsOf(project)) !== owed.returnedCents) wrong('returned is not its parts')
    if (standingCents(expendituresOf(project)) !== owed.expensedCents)
      wrong('spent is not its parts')
    if (standingCents(project.returnedMoney ?? []) !== owed.returnedCents)
      wrong('a return is not kept')
    if (owed.dueCents + owed.toComeCents !== owed.toMissionCents) wrong('owed is not its parts')
    if (owed.toMissionCents > 0 && owed.byMissionCents > 0) wrong('each owes the other')
    if (held < 0 || held > owed.grantedCents) wrong(`${held} is held`)
    const isRunning = project.status === 'active' || project.status === 'suspended'
    if (isRunning && owed.toMissionCents !== owed.approvedCents - held)
      wrong('what is granted and not paid is not owed')
    if (isRunning && sum(owed.parts.map((one) => one.owedCents)) !== owed.toMissionCents)
      wrong('the plan is not what is owed')
    const asked = file.tasks.filter(({ status }) => status === 'open')
    for (const { kind, subject } of asked) {
      if (kind === 'confirm-disbursement') {
        const part = owed.parts.find(({ n }) => n === subject)
        if (!part || part.mostCents === 0) wrong('finance is asked for nothing')
      }
      if (kind === 'confirm-return' && owed.byMissionCents === 0)
        wrong('finance is asked for nothing back')
    }
    if (project.status === 'active')
      for (const { n, isDue } of owed.parts)
        if (isDue && !['ask', 'continued'].includes(disbursementStep(file, n, this.now).next))
          wrong(`nobody is asked for part ${n}, which is due`)
    if (project.status === 'finalising' && project.finalSpentCents !== undefined) {
      const left = held - project.finalSpentCents - project.writtenOffCents
      if (owed.byMissionCents !== Math.max(0, left)) wrong('what the mission owes')
      if (project.writtenOffCents === 0 && owed.toMissionCents !== Math.max(0, -left))
        wrong('what the mission is owed')
    }
    if (project.status === 'closed') {
      if (owed.toMissionCents > 0 || owed.byMissionCents > 0) wrong('closed and something is owed')
      if (asked.some(({ kind }) => kind !== 'confirm-correction'))
        wrong('closed and somebody is asked')
      const kept = Math.max(project.finalSpentCents ?? 0, held)
      if (owed.approvedCents !== kept) wrong(`${owed.approvedCents} stays committed of ${kept}`)
    }
  }
}
