import { expect } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { isRefusal } from '../../../shared/domain/decide/change'
import type { ChairChoice, Command, VoteChoice } from '../../../shared/domain/decide/commands'
import { decide } from '../../../shared/domain/decide/decide'
import type { RawAnswers } from '../../../shared/domain/drafts/draft'
import { rawFromContent } from '../../../shared/domain/forms/content'
import type { MailKind, MailOrder, Workflow } from '../../../shared/domain/outbox/item'
import type { Party } from '../../../shared/domain/people'
import {
  administer,
  settingSchema,
  type Setting,
} from '../../../shared/domain/programme/administer'
import type { TaskKind } from '../../../shared/domain/programme/programme'
import { proposalForm, type ProposalContent } from '../../../shared/domain/proposal/content'
import { countingVotes, type HumanTask } from '../../../shared/domain/tasks/task'
import { act } from '../../../shared/runtime/act'
import { CALL } from '../../support/builders'
import { proposal, reportAnswers } from '../../unit/domain/bench'
import { Fund } from './fund'

/** A mission's contact, unless told otherwise; a name without colon is a registered person. */
export type Who = string

type WithoutTask<T> = T extends { taskId: string; by: Party } ? Omit<T, 'taskId' | 'by'> : never
/** An act on a task, without the task and who acts. */
export type Answer = WithoutTask<Command>

const MARKERS = { dac: '1', gam: '3', iom: '2a' } as const
const VOTERS = ['elena', 'marc', 'peter'] as const

/**
 * A fund with the acts of its people, each of which ends when the workflows have done what follows. Acts
 * go through `decide` as those of the pages do, so whoever may not act is refused.
 */
export class Play extends Fund {
  #drafts = 0

  party(who: Who): Party {
    if (who === 'mission') return { type: 'mission', mission: this.project.mission, as: 'contact' }
    if (who === 'head') return { type: 'mission', mission: this.project.mission, as: 'head' }
    return { type: 'person', id: who }
  }

  /** Gives a command; throws when it is refused. */
  async gives(command: Command): Promise<void> {
    const draftId = 'draftId' in command ? { draftId: command.draftId } : {}
    const scope = { projectId: this.projectId, ...draftId }
    await this.does(scope, (state) => decide(state, command, sha256Digest))
  }

  /** Says why a command is refused; throws when it isn't. */
  async refuses(command: Command): Promise<string> {
    let refused = ''
    const scope = { projectId: this.projectId }
    const given = this.does(scope, (state) => {
      const decided = decide(state, command, sha256Digest)
      if (isRefusal(decided)) refused = decided.refused
      return decided
    })
    await expect(given, `${command.type} was not refused`).rejects.toThrow('Refused')
    return refused
  }

  /** The latest task of a kind, open or not. */
  task(kind: TaskKind, subject?: number): HumanTask {
    const task = this.file.tasks
      .filter((one) => one.kind === kind && (subject === undefined || one.subject === subject))
      .sort((a, b) => a.openedAt.localeCompare(b.openedAt))
      .at(-1)
    if (!task) throw new Error(`There is no ${kind}.`)
    return task
  }

  /** The open task of a kind. */
  asked(kind: TaskKind, subject?: number): HumanTask {
    const task = this.task(kind, subject)
    if (task.status !== 'open') throw new Error(`${task.id} has ended: ${task.outcome}.`)
    return task
  }

  /** Does what a task asks. */
  async answers(kind: TaskKind, who: Who, answer: Answer, subject?: number): Promise<void> {
    const { id } = this.asked(kind, subject)
    await this.gives({ ...answer, taskId: id, by: this.party(who) })
  }

  /**
   * Lets the open task of a kind go unanswered to its named end, and holds the chase to what every task
   * owes people: two reminders or more, then somebody who is brought in, then the end.
   */
  async nobodyAnswers(kind: TaskKind, subject?: number): Promise<HumanTask> {
    const { id, chase } = this.asked(kind, subject)
    const acts = chase.map(({ act }) => act)
    expect(acts.filter((act) => act === 'remind').length).toBeGreaterThanOrEqual(2)
    expect(acts.slice(-2)).toEqual(['escalate', 'expire'])
    const told = (mail: MailKind) => this.mails(mail).filter((order) => order.taskId === id).length
    const openTask = () => this.file.tasks.find((task) => task.id === id)!
    for (let { chased } = openTask(); openTask().status === 'open'; chased += 1) {
      const step = openTask().chase[chased]!
      const before = { 'task-reminder': told('task-reminder'), escalated: told('task-escalated') }
      await this.until(new Date(Date.parse(step.at) + 1_000).toISOString())
      if (step.act === 'remind')
        expect(told('task-reminder')).toBeGreaterThan(before['task-reminder'])
      if (step.act === 'escalate') expect(told('task-escalated')).toBeGreaterThan(before.escalated)
    }
    expect(openTask().status).toBe('expired')
    return openTask()
  }

  /** Does something at the last moment before a function runs. */
  justBefore(name: string, command: Command): void {
    this.before.set(name, async () => {
      this.before.delete(name)
      const scope = { projectId: this.projectId }
      await act(this.acting, scope, (state) => decide(state, command, sha256Digest))
    })
  }

  /** Another project is the one at hand. */
  looksAt(projectId: string): void {
    this.projectId = projectId
  }

  get openTasks(): string[] {
    return this.file.tasks.filter(({ status }) => status === 'open').map(({ id }) => id)
  }

  /** What is available in the envelope of 2005, in US cents. */
  get availableCents(): number {
    return this.memory.envelopes.get(2005)?.availableCents ?? 0
  }

  mails(kind: MailKind): MailOrder[] {
    return [...this.memory.outbox.values()].flatMap(({ order }) =>
      order.type === 'mail' && order.mail === kind ? [order] : [],
    )
  }

  /** Kinds of the project's audit records, in order. */
  get recorded(): string[] {
    return this.memory.audit.filter(({ chain }) => chain === this.projectId).map(({ kind }) => kind)
  }

  /* What most paths begin with */

  async submits(different: Partial<ProposalContent> = {}, mission = 'TUNIS'): Promise<void> {
    this.#drafts += 1
    const draftId = `draft-${this.#drafts}`
    await this.gives({
      type: 'start-draft',
      draftId,
      callId: CALL,
      mission,
      address: `contact@${mission.toLowerCase()}.iom.example`,
      language: 'en',
    })
    const by = { type: 'mission', mission, as: 'mailbox' } as const
    if (this.memory.drafts.get(draftId)?.sender)
      await this.gives({ type: 'judge-sender', draftId, known: true, by })
    const sent = this.types(draftId, rawFromContent(proposalForm, proposal(different)))
    await this.gives({ type: 'submit-draft', ...sent, salt: 'salt' })
    this.projectId = this.memory.drafts.get(draftId)?.becameProject ?? ''
  }

  /** The mission sends a returned proposal again. */
  async completes(answers: RawAnswers = {}): Promise<void> {
    const draftId = `${this.project.id}.v${this.project.currentVersion + 1}`
    await this.gives({ type: 'submit-draft', ...this.types(draftId, answers), salt: 'salt' })
  }

  async confirmsGender(): Promise<void> {
    const answer = {
      type: 'review-gender',
      how: 'overridden',
      markers: MARKERS,
      reason: 'The annex says more than the answers.',
    } as const
    await this.answers('gender-review', 'ingrid', answer)
  }

  async votes(who: Who, vote: VoteChoice): Promise<void> {
    const task = this.asked('funding-vote')
    const before = countingVotes(task).find(({ person }) => person === who)
    const replaces = before ? { replaces: before.n } : {}
    const { versionHash } = task
    await this.answers('funding-vote', who, { type: 'cast-vote', versionHash, vote, ...replaces })
  }

  async votesToFund(amountCents = 1_000_000, voters: readonly Who[] = VOTERS): Promise<void> {
    for (const who of voters) await this.votes(who, { choice: 'fund', amountCents, conditions: [] })
  }

  async withdraws(): Promise<void> {
    await this.gives({ type: 'withdraw', by: this.party('mission') })
  }

  async takesBack(): Promise<void> {
    await this.gives({ type: 'take-back', by: this.party('mission') })
  }

  /** The chair, or who stands in, decides. */
  async decides(decision: ChairChoice, who: Who = 'claire'): Promise<void> {
    const { versionHash } = this.asked('chair-decision')
    await this.answers('chair-decision', who, { type: 'decide-as-chair', versionHash, decision })
  }

  /** Two people set the ceiling of 2005, in US cents. */
  async raises(ceilingCents: number): Promise<void> {
    const change = `2005-${(this.memory.envelopes.get(2005)?.ceilings.length ?? 0) + 1}`
    const proposed = {
      type: 'propose-ceiling',
      year: 2005,
      ceilingCents,
      authority: 'MC/1',
    } as const
    await this.sets({ ...proposed, by: 'one' })
    await this.sets({ type: 'confirm-ceiling', year: 2005, change, by: 'two' })
  }

  /** Somebody starts a workflow again. */
  async restarts(workflow: Workflow, subject = 1): Promise<void> {
    const { projectId } = this
    const setting = { type: 'restart', projectId, workflow, subject, reason: 'Cured.' } as const
    await this.sets(settingSchema.parse({ ...setting, by: 'one' }))
  }

  async sets(setting: Setting): Promise<void> {
    await this.does({ projectId: this.projectId }, (state) => administer(state, setting))
  }

  async isReserved(different: Partial<ProposalContent> = {}): Promise<void> {
    await this.submits(different)
    await this.confirmsGender()
    await this.votesToFund(different.amount)
    this.is('reserved')
  }

  async isActive(different: Partial<ProposalContent> = {}): Promise<void> {
    await this.isReserved(different)
    await this.passes(1)
    this.is('active')
  }

  async pays(cents = 1_000_000): Promise<void> {
    const on = this.now.slice(0, 10)
    const answer = { type: 'confirm-disbursement', cents, on, reference: 'PRISM-1' } as const
    await this.answers('confirm-disbursement', 'samuel', answer)
  }

  /** The mission files the report it is asked for; `spent` is in whole US dollars, as typed. */
  async files(spent?: string, more: RawAnswers = {}): Promise<void> {
    const { subject, round } = this.asked('file-report')
    const draftId = `${this.project.id}.report.${subject}.${round}`
    const sent = this.types(draftId, reportAnswers(spent, more))
    await this.answers('file-report', 'mission', { type: 'file-report', ...sent }, subject)
  }

  async accepts(): Promise<void> {
    await this.answers('review-report', 'rosa', { type: 'review-report', accept: true })
  }

  /** The mission asks for a change of the project, as typed over what is agreed. */
  async asksToChange(answers: RawAnswers): Promise<void> {
    const by = this.party('mission')
    await this.gives({ type: 'start-amendment', by })
    const draftId = `${this.project.id}.amendment.${this.project.nextAmendment - 1}`
    const sent = this.types(draftId, {
      reason: 'partner-delay',
      explanation: 'The partner has left.',
      ...answers,
    })
    await this.gives({ type: 'request-amendment', ...sent, by })
  }

  /** The mission asks to end the project before its time, and the chair agrees. */
  async cancels(): Promise<void> {
    await this.asksToChange({ changes: ['cancellation'] })
    await this.answers('decide-amendment', 'claire', { type: 'decide-amendment', approve: true })
  }

  /** Saves answers into a working copy, as the portal does. */
  types(draftId: string, answers: RawAnswers): { draftId: string; revision: number } {
    const draft = this.memory.drafts.get(draftId)
    if (!draft) throw new Error(`There is no draft ${draftId}.`)
    const revision = draft.revision + 1
    const typed = { ...draft.answers, ...answers }
    this.memory.drafts.set(draftId, { ...draft, revision, answers: typed })
    return { draftId, revision }
  }
}
