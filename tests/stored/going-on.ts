import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { isRefusal } from '../../shared/domain/decide/kernel/change'
import type { Command } from '../../shared/domain/decide/kernel/commands'
import { owedOn } from '../../shared/domain/money/owed'
import { workflowSchema } from '../../shared/domain/outbox/item'
import { isFunded, type Project, type ProjectStatus } from '../../shared/domain/project/project'
import { isOpenIncident } from '../../shared/domain/project/incident'
import { traitsOf } from '../../shared/domain/tasks/kinds'
import type { HumanTask } from '../../shared/domain/tasks/task'
import { countingVotes } from '../../shared/domain/tasks/task'
import type { Party } from '../../shared/domain/people'
import { act } from '../../shared/runtime/act'
import { decideAny } from '../support/decide-any'
import type { MemoryFund } from '../support/fakes/memory-fund'
import { reportAnswers } from '../unit/domain/bench'
import { Committee } from '../workflows/round/committee'
import type { Answer } from '../workflows/support/play'

/** Where nothing more is asked of anybody. */
const OVER: readonly ProjectStatus[] = [
  ...(['closed', 'declined', 'withdrawn', 'lapsed', 'offer-declined'] as const),
]
const MOST_ROUNDS = 150

/** A fund that stopped with everything under way, and goes on: whoever is asked answers in the simplest way. */
export class GoingOn extends Committee {
  /** Answers that were refused to everybody who was asked. */
  readonly refused = new Set<string>()

  constructor(memory: MemoryFund, from: string, journals: string) {
    super({ memory, from, journals, stands: true })
  }

  /** What was running goes on, and what was ordered and not done is done. */
  async goesOn(): Promise<void> {
    await this.starts()
    await this.settles()
    const pending = [...this.memory.outbox.values()].filter(({ status }) => status === 'pending')
    for (const { id } of pending) this.handOver(id)
    await this.settles()
  }

  /** Goes on until every project is over. */
  async isCarriedToItsEnd(): Promise<void> {
    for (const { year, ceilingCents } of this.memory.envelopes.values())
      await this.raises(ceilingCents + 100_000_000, year)
    await this.#curesIncidents()
    for (let round = 0; round < MOST_ROUNDS && this.under.length > 0; round += 1) {
      await this.#everybodyAnswers()
      await this.passes(this.#open.length > 0 ? 3 : 28)
    }
    // What still looks once more finds that it is over.
    await this.passes(60)
  }

  override get project(): Project {
    const project = this.memory.projects.get(this.projectId)
    if (!project) throw new Error(`There is no project ${this.projectId}.`)
    return project
  }

  /** Projects that aren't over, with their status. */
  get under(): string[] {
    return [...this.memory.projects.values()]
      .filter(({ status }) => !OVER.includes(status))
      .map(({ id, status }) => `${id} ${status}`)
  }

  async #curesIncidents(): Promise<void> {
    for (const incident of [...this.memory.incidents.values()]) {
      if (incident.kind !== 'workflow-failed' || !isOpenIncident(incident)) continue
      this.looksAt(incident.projectId)
      const [, workflow = '', subject = ''] = incident.about.slice('WGGI-'.length).split('.')
      await this.restarts(workflowSchema.parse(workflow), Number(subject))
    }
    const years = new Set(
      [...this.memory.fundIncidents.values()]
        .filter((one) => one.kind === 'workflow-failed' && isOpenIncident(one))
        .map(({ about }) => Number(about.split('.')[1])),
    )
    for (const year of years)
      await this.sets({ type: 'restart-waitlist', by: 'ops', year, reason: 'Cured.' })
  }

  async #everybodyAnswers(): Promise<void> {
    for (const { id, status } of [...this.memory.projects.values()]) {
      if (status !== 'suspended') continue
      this.looksAt(id)
      const by = this.party('rosa')
      await this.doesAtDesk({ type: 'resume', reason: 'It is quiet again.', by })
    }
    for (const { id, projectId } of this.#open) {
      this.looksAt(projectId)
      await this.#isAnswered(id)
    }
  }

  get #open(): HumanTask[] {
    return [...this.memory.tasks.values()].filter(({ status }) => status === 'open')
  }

  async #isAnswered(taskId: string): Promise<void> {
    const standing = () => this.memory.tasks.get(taskId)
    for (const { party } of standing()?.roster ?? []) {
      const task = standing()
      if (task?.status !== 'open') return
      if (party.type === 'person' && task.recused.some(({ person }) => person === party.id))
        continue
      const refusal = await this.#tries(this.#simplest(task, party))
      if (refusal !== undefined && task.roster.at(-1)?.party === party)
        this.refused.add(`${taskId}: ${refusal}`)
      if (refusal === undefined && !traitsOf(task.kind).isVote) return
    }
  }

  async #tries(command: Command): Promise<string | undefined> {
    const draftId = 'draftId' in command ? { draftId: command.draftId } : {}
    let refusal: string | undefined
    await act(this.acting, { projectId: this.projectId, ...draftId }, (state) => {
      const decided = decideAny(state, command, sha256Digest)
      refusal = isRefusal(decided) ? decided.reason : undefined
      return decided
    })
    await this.settles()
    return refusal
  }

  #simplest(task: HumanTask, by: Party): Command {
    const { id: taskId } = task
    if (task.kind === 'complete-proposal') {
      const draftId = `${this.projectId}.v${this.project.currentVersion + 1}`
      const sent = this.types(draftId, { title: 'Completed' })
      return { type: 'submit-draft', ...sent, salt: 'salt' }
    }
    return { ...this.#answer(task, by), taskId, by } as Command
  }

  #answer(task: HumanTask, by: Party): Answer {
    const { versionHash, subject, round } = task
    const { project } = this
    const on = this.now.slice(0, 10)
    const amountCents = project.outline.requestedCents
    const mine = countingVotes(task).find(({ person }) => by.type === 'person' && person === by.id)
    const replaces = mine ? { replaces: mine.n } : {}
    switch (task.kind) {
      case 'gender-review': {
        const reason = 'The annex says more.'
        const markers = { dac: '1', gam: '3', iom: '2a' } as const
        return { type: 'review-gender', how: 'overridden', markers, reason }
      }
      case 'funding-vote': {
        const vote = { choice: 'fund', amountCents, conditions: [] } as const
        return { type: 'cast-vote', versionHash, vote, ...replaces }
      }
      case 'chair-decision': {
        const decision = { choice: 'approve', amountCents, conditions: [] } as const
        return { type: 'decide-as-chair', versionHash, decision }
      }
      case 'answer-question':
        return { type: 'answer-question', answer: 'The partner does.' }
      case 'waitlist-offer':
        return { type: 'answer-waitlist-offer', accept: true }
      case 'join-next-call':
        return { type: 'answer-next-call', accept: true }
      case 'confirm-condition':
        return { type: 'confirm-condition', how: 'met', note: 'Seen.' }
      case 'confirm-version':
        return { type: 'confirm-version', confirm: true }
      case 'accept-offer': {
        const amount = 'offer' in project ? (project.offer?.amountCents ?? 0) : 0
        const budget = [{ id: 'b1', item: 'Workshops', amount }]
        return { type: 'answer-offer', accept: true, budget }
      }
      case 'confirm-disbursement': {
        const part = owedOn(this.file, on)?.parts.find(({ n }) => n === subject)
        const cents = part?.mostCents ?? 0
        return { type: 'confirm-disbursement', cents, on, reference: 'PRISM-2' }
      }
      case 'confirm-correction':
        return { type: 'confirm-correction', confirm: true }
      case 'file-report': {
        const draftId = `${project.id}.report.${subject}.${round}`
        const asOf = this.file.reports.find(({ n }) => n === subject)?.asOf ?? on
        const typed = reportAnswers(String(keptCents(project) / 100), { asOf })
        return { type: 'file-report', ...this.types(draftId, typed) }
      }
      case 'review-report':
        return { type: 'review-report', accept: true }
      case 'waive-report': {
        const reason = 'The office has closed.'
        return { type: 'waive-report', reason, spentCents: keptCents(project) }
      }
      case 'acknowledge-amendment':
      case 'decide-amendment':
        return { type: 'decide-amendment', approve: true }
      case 'vote-amendment':
        return { type: 'vote-amendment', approve: true, versionHash, ...replaces }
      case 'confirm-return': {
        const cents = owedOn({ project, instalments: [] }, on)?.byMissionCents ?? 0
        return { type: 'confirm-return', cents, on, reference: 'RET-2' }
      }
      default:
        throw new Error(`Nobody knows how ${task.kind} is answered.`)
    }
  }
}

/** What a project has been paid and hasn't given back, in US cents. */
function keptCents(project: Project): number {
  return isFunded(project) ? project.disbursedCents - project.returnedCents : 0
}
