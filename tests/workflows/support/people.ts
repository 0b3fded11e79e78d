import { expect } from 'vitest'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { isRefusal } from '../../../shared/domain/decide/kernel/change'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import type { DeskCommand } from '../../../shared/domain/decide/kernel/desk-commands'
import { strangersScope } from '../../support/strangers-scope'
import { decideAny } from '../../support/decide-any'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import type { MailKind, MailOrder, Workflow } from '../../../shared/domain/outbox/item'
import type { Party } from '../../../shared/domain/people'
import {
  administer,
  settingSchema,
  type Setting,
} from '../../../shared/domain/decide/settings/administer'
import type { Person } from '../../../shared/domain/programme/programme'
import type { TaskKind } from '../../../shared/domain/tasks/kinds'
import type { HumanTask } from '../../../shared/domain/tasks/task'
import { act } from '../../../shared/runtime/act'
import { Fund } from './fund'

/** `mission` is the project's contact and `head` its head of mission; others are ids of registered people. */
export type Who = string

type WithoutTask<T> = T extends { taskId: string; by: Party } ? Omit<T, 'taskId' | 'by'> : never
/** An act on a task, without the task and who acts. */
export type Answer = WithoutTask<Command>

/**
 * A fund with the acts of its people, each of which ends when the workflows have done what follows. Acts
 * go through `decide` as those of the pages do, so whoever may not act is refused.
 */
export class People extends Fund {
  party(who: Who): Party {
    if (who === 'mission') return { type: 'mission', mission: this.project.mission, as: 'contact' }
    if (who === 'head') return { type: 'mission', mission: this.project.mission, as: 'head' }
    return { type: 'person', id: who }
  }

  /** Gives a command; throws when it is refused. */
  async gives(command: Command): Promise<void> {
    const draftId = 'draftId' in command ? { draftId: command.draftId } : {}
    const scope = {
      projectId: this.projectId,
      ...draftId,
      ...strangersScope(this.memory, command),
    }
    await this.does(scope, (state) => decideAny(state, command, sha256Digest))
  }

  /** Says why a command is refused; throws when it isn't. */
  async refuses(command: Command): Promise<string> {
    let refused = ''
    const scope = { projectId: this.projectId }
    const given = this.does(scope, (state) => {
      const decided = decideAny(state, command, sha256Digest)
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
      await act(this.acting, scope, (state) => decideAny(state, command, sha256Digest))
    })
  }

  /** A function fails the next time it is called, for a reason that no retry cures. */
  failsOnce(name: string): void {
    this.before.set(name, async () => {
      this.before.delete(name)
      throw new Error('This call fails.')
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

  /** Two people set a year's ceiling, in US cents. */
  async raises(ceilingCents: number, year = 2005): Promise<void> {
    const change = `${year}-${(this.memory.envelopes.get(year)?.ceilings.length ?? 0) + 1}`
    const proposed = { type: 'propose-ceiling', year, ceilingCents, authority: 'MC/1' } as const
    await this.sets({ ...proposed, by: 'one' })
    await this.sets({ type: 'confirm-ceiling', year, change, by: 'two' })
  }

  /** Somebody starts a workflow again. */
  async restarts(workflow: Workflow, subject = 1): Promise<void> {
    const { projectId } = this
    const setting = { type: 'restart', projectId, workflow, subject, reason: 'Cured.' } as const
    await this.sets(settingSchema.parse({ ...setting, by: 'one' }))
  }

  /** Somebody registered is set anew: away, gone, of another office. */
  async registers(who: string, different: Partial<Person>): Promise<void> {
    const person = this.memory.people.get(who)
    if (!person) throw new Error(`Nobody is called ${who}.`)
    await this.sets({ type: 'put-person', by: 'one', item: { ...person, ...different } })
  }

  async sets(setting: Setting): Promise<void> {
    await this.does({ projectId: this.projectId }, (state) => administer(state, setting))
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

  /** Does something on the desk's page of the project. */
  async doesAtDesk(command: DeskCommand): Promise<void> {
    await this.does({ projectId: this.projectId }, (state) =>
      decideAny(state, command, sha256Digest),
    )
  }
}
