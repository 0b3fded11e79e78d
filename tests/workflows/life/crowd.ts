import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { isRefusal } from '../../../shared/domain/decide/kernel/change'
import type { VoteChoice } from '../../../shared/domain/decide/kernel/choices'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import { decideAny } from '../../support/decide-any'
import type { DeskCommand } from '../../../shared/domain/decide/kernel/desk-commands'
import type { State } from '../../../shared/domain/decide/kernel/state'
import type { Decided } from '../../../shared/domain/decide/kernel/change'
import type { Party } from '../../../shared/domain/people'
import type { ConditionTerms, Project } from '../../../shared/domain/project/project'
import { countingVotes, type HumanTask } from '../../../shared/domain/tasks/task'
import { plusDays } from '../../../shared/domain/time'
import { act } from '../../../shared/runtime/act'
import { moreMoney, reportAnswers } from '../../unit/domain/bench'
import type { FundOptions } from '../support/fund'
import { Play, type Answer } from '../support/play'
import { wrongIn } from './allowed'
import { wrongRefusals } from './probes'
import { brokenInvariants, watchTransitions } from './watch'

/** A budget that adds up to what is offered. */
export function budgetOf(project: Project) {
  const amount = 'offer' in project ? (project.offer?.amountCents ?? 0) : 0
  return [{ id: 'b1', item: 'Workshops', amount }]
}

/** The answer that lets a project go on. */
function asHoped(task: HumanTask, project: Project, today: string): Answer | undefined {
  const { versionHash } = task
  switch (task.kind) {
    case 'gender-review':
      return {
        type: 'review-gender',
        how: 'overridden',
        markers: { dac: '1', gam: '3', iom: '2a' },
        reason: 'The annex says more.',
      }
    case 'funding-vote':
      return {
        type: 'cast-vote',
        versionHash,
        vote: { choice: 'fund', amountCents: 1_000_000, conditions: [] },
      }
    case 'vote-amendment':
      return { type: 'vote-amendment', versionHash, approve: true }
    case 'chair-decision':
      return {
        type: 'decide-as-chair',
        versionHash,
        decision: { choice: 'approve', amountCents: 1_000_000, conditions: [] },
      }
    case 'waitlist-offer':
      return { type: 'answer-waitlist-offer', accept: true }
    case 'accept-offer':
      return { type: 'answer-offer', accept: true, budget: budgetOf(project) }
    case 'answer-question':
      return { type: 'answer-question', answer: 'The partner does.' }
    case 'confirm-condition':
      return { type: 'confirm-condition', how: 'met', note: 'Agreement seen.' }
    case 'confirm-disbursement':
      return { type: 'confirm-disbursement', cents: 1_000_000, on: today, reference: 'PRISM-1' }
    case 'review-report':
      return { type: 'review-report', accept: true }
    case 'waive-report':
      return { type: 'waive-report', reason: 'The office has closed.', spentCents: 0 }
    case 'acknowledge-amendment':
    case 'decide-amendment':
      return { type: 'decide-amendment', approve: true }
    case 'confirm-return':
      return { type: 'confirm-return', cents: 50_000, on: today, reference: 'RET-1' }
    default:
      return undefined
  }
}

const CONDITIONS: ConditionTerms[] = [
  { id: 'c1', text: 'A partner signs.', blocks: 'commitment', confirmedBy: 'secretariat' },
  { id: 'c2', text: 'The plan is shared.', blocks: 'closure', confirmedBy: 'chair' },
]

/** How far the first project is when anybody may do anything; the second then waits for money. */
export const BEGUN = ['submitted', 'voting', 'offered', 'running', 'reporting'] as const
type Begun = (typeof BEGUN)[number]

/** Two projects on one small envelope, and anybody who may try anything on them. */
export class Crowd extends Play {
  /** Refusals that didn't say what was allowed, or said what wasn't. */
  readonly untrue = new Set<string>()
  /** Acts that counted twice. */
  readonly twice = new Set<string>()
  readonly done: string[] = []
  readonly seen: ReturnType<typeof watchTransitions>
  #ids: string[] = []

  constructor(options: FundOptions) {
    super(options)
    this.seen = watchTransitions(this.memory)
  }

  async gathers(begun: Begun): Promise<void> {
    await this.open()
    const ends = { date: begun === 'reporting' ? '2005-03-31' : '2005-10-31' }
    await this.submits({ title: 'First', ends }, 'TUNIS')
    this.#ids.push(this.project.id)
    await this.submits({ title: 'Second' }, 'PRETORIA')
    this.#ids.push(this.project.id)
    if (begun === 'submitted') return
    for (const id of this.#ids) {
      this.looksAt(id)
      await this.confirmsGender()
    }
    if (begun === 'voting') return
    const conditions = begun === 'offered' ? CONDITIONS : []
    for (const [which] of this.#ids.entries())
      await this.agree(which, { choice: 'fund', amountCents: 1_000_000, conditions })
    await this.passes(2)
    if (begun === 'offered') return
    this.looksAt(this.id(0))
    await this.pays()
    if (begun === 'reporting') await this.until('2005-05-31')
  }

  get today(): string {
    return this.now.slice(0, 10)
  }

  id(which: number): string {
    return this.#ids[which] ?? ''
  }

  /** Mostly somebody who is asked, else anybody. */
  likely(task: HumanTask, person: string, luck: number): Party {
    const asked = task.roster[luck % task.roster.length]
    return luck > 3 && asked ? asked.party : this.someone(this.#ids.indexOf(task.projectId), person)
  }

  someone(which: number, person: string): Party {
    this.projectId = this.id(which)
    return this.party(person)
  }

  latest(which: number, kind: HumanTask['kind']): HumanTask | undefined {
    return [...this.memory.tasks.values()]
      .filter((task) => task.projectId === this.id(which) && task.kind === kind)
      .sort((a, b) => a.openedAt.localeCompare(b.openedAt))
      .at(-1)
  }

  async tries(which: number, command: Command): Promise<void> {
    const draftId = 'draftId' in command ? { draftId: command.draftId } : {}
    await this.#tries(which, command, draftId, (state) => decideAny(state, command, sha256Digest))
  }

  async triesAtDesk(which: number, command: DeskCommand): Promise<void> {
    await this.#tries(which, command, {}, (state) => decideAny(state, command, sha256Digest))
  }

  /** Tries an act, and once it has counted tries it again: the second time it mustn't count. */
  async #tries(
    which: number,
    command: Command | DeskCommand,
    more: { draftId?: string },
    how: (state: State) => Decided,
  ): Promise<void> {
    const once = async () =>
      act(this.acting, { projectId: this.id(which), ...more }, (state) => {
        const decided = how(state)
        const wrong = isRefusal(decided) ? wrongIn(state, decided, command) : undefined
        if (isRefusal(decided) && wrong !== undefined)
          this.untrue.add(`${command.type}: ${decided.reason} ${wrong}`)
        return decided
      })
    const first = await once()
    await this.settles()
    if (!('committed' in first)) return
    this.done.push(command.type)
    if ('committed' in (await once())) this.twice.add(command.type)
    await this.settles()
  }

  /** Whoever is asked first answers as one hopes. */
  async goesOn(which: number): Promise<void> {
    this.projectId = this.id(which)
    const task = this.file.tasks.find(({ status }) => status === 'open')
    if (!task) return
    switch (task.kind) {
      case 'complete-proposal':
        return this.triesToComplete(which)
      case 'file-report':
        return this.triesToReport(which, '9500')
      case 'funding-vote':
      case 'vote-amendment':
        return this.#nextVotes(which, task)
      default:
        for (const { party } of task.roster.slice(0, 1))
          await this.#answersAsHoped(which, task, party)
    }
  }

  /** The next of those asked who hasn't voted yet. */
  async #nextVotes(which: number, task: HumanTask): Promise<void> {
    const voted = new Set(countingVotes(task).map(({ person }) => person))
    const next = task.roster.find(({ party }) => party.type === 'person' && !voted.has(party.id))
    if (next) await this.#answersAsHoped(which, task, next.party)
  }

  async #answersAsHoped(which: number, task: HumanTask, by: Party): Promise<void> {
    const answer = asHoped(task, this.project, this.today)
    if (answer) await this.tries(which, { ...answer, taskId: task.id, by } as Command)
  }

  /** Asks what somebody would be told now, whatever they tried on a project. */
  async probes(which: number, person: string): Promise<void> {
    const { state } = await this.acting.register.read({ projectId: this.id(which) }, this.now)
    const by = this.someone(which, person)
    if (!state.file) return
    for (const wrong of wrongRefusals({ ...state, now: this.now }, state.file, by))
      this.untrue.add(wrong)
  }

  openOf(which: number): HumanTask[] {
    this.projectId = this.id(which)
    return this.file.tasks.filter(({ status }) => status === 'open')
  }

  dayIn(days: number): string {
    return plusDays(this.now, days).slice(0, 10)
  }

  /** Everybody who is asked votes alike, one after the other. */
  async agree(which: number, vote: VoteChoice): Promise<void> {
    const task = this.latest(which, 'funding-vote')
    for (const { party: by } of task?.roster ?? []) {
      const now = this.latest(which, 'funding-vote')
      if (!now || now.status !== 'open' || by.type !== 'person') continue
      const before = countingVotes(now).find(({ person }) => person === by.id)
      const replaces = before ? { replaces: before.n } : {}
      const { id: taskId, versionHash } = now
      await this.tries(which, { type: 'cast-vote', taskId, by, versionHash, vote, ...replaces })
    }
  }

  /** A link is mailed again, as often as somebody asks. */
  async resends(which: number, command: DeskCommand): Promise<void> {
    await this.triesAtDesk(which, command)
    this.twice.delete(command.type)
  }

  async goesAway(id: string): Promise<void> {
    const absences = [{ from: this.dayIn(1), to: this.dayIn(20) }]
    await this.registers(id, { absences, deputy: 'joyce' })
  }

  async disowns(which: number): Promise<void> {
    this.projectId = this.id(which)
    const by = { type: 'mission', mission: this.project.mission, as: 'mailbox' } as const
    await this.tries(which, { type: 'disown-proposal', note: 'Never seen.', by })
  }

  async triesToComplete(which: number): Promise<void> {
    this.projectId = this.id(which)
    const draftId = `${this.projectId}.v${this.project.currentVersion + 1}`
    if (!this.memory.drafts.has(draftId)) return
    const sent = this.types(draftId, { title: `Again ${this.project.currentVersion}` })
    await this.tries(which, { type: 'submit-draft', ...sent, salt: 'salt' })
  }

  async triesToReport(which: number, spent: string): Promise<void> {
    const task = this.latest(which, 'file-report')
    if (!task) return
    const draftId = `${this.id(which)}.report.${task.subject}.${task.round}`
    if (!this.memory.drafts.has(draftId)) return
    const sent = this.types(draftId, reportAnswers(spent || undefined))
    const by = this.someone(which, 'mission')
    await this.tries(which, { type: 'file-report', taskId: task.id, ...sent, by })
  }

  async triesToChange(which: number, change: string): Promise<void> {
    const n = which
    const by = this.someone(n, 'mission')
    await this.tries(n, { type: 'start-amendment', by })
    const draftId = `${this.id(n)}.amendment.${this.project.nextAmendment - 1}`
    if (!this.memory.drafts.has(draftId)) return
    const sent = this.types(draftId, {
      changes: [change],
      reason: 'partner-delay',
      explanation: 'The partner has left.',
      ...(change === 'extension' && { 'newEnd.date': '2005-12-15' }),
      ...(change === 'additional-money' && moreMoney(this.file, 100_000)),
    })
    await this.tries(n, { type: 'request-amendment', ...sent, by })
  }

  /** On a project with a change being decided, where there is one. */
  async triesToWithdrawChange(which: number): Promise<void> {
    const pendingOf = (n: number) => this.memory.projects.get(this.id(n))?.pendingAmendment
    const n = [which, 1 - which].find((one) => pendingOf(one) !== undefined) ?? which
    const by = this.someone(n, 'mission')
    await this.tries(n, { type: 'withdraw-amendment', amendment: pendingOf(n) ?? 1, by })
  }

  /** What is wrong, in words; nothing, one hopes. */
  faults(): string[] {
    return [
      ...this.seen.faults,
      ...brokenInvariants(this.memory, this.now),
      ...this.untrue,
      ...[...this.twice].map((name) => `${name} counted twice`),
    ]
  }
}
