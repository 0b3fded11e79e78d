import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { createHandler as sweepWaitlist } from '../../../functions/sweep-waitlist/handler'
import type { VoteChoice } from '../../../shared/domain/decide/commands'
import type { ConditionTerms, ProjectStatus } from '../../../shared/domain/project/project'
import { decisionRecord, type DecisionRecord } from '../../../shared/domain/record/decision-record'
import { EMPTY_HEAD, envelopeChain } from '../../../shared/domain/audit/record'
import type { Party } from '../../../shared/domain/people'
import { countingVotes } from '../../../shared/domain/tasks/task'
import { CALL } from '../../support/builders'
import { MemoryOutboxStore, MemoryProjectStore } from '../../support/fakes/memory-stores'
import { Play } from '../support/play'

const GRANT = 1_000_000

/** One proposal of the round, under the name by which its story calls it. */
export interface Story {
  id: string
  mission: string
  troubles: string[]
}

/** The people of a fund in a round of many proposals, each act as its page would give it. */
export class Committee extends Play {
  readonly stories = new Map<string, Story>()

  /** Makes a story's project the one at hand. */
  on(name: string): this {
    const story = this.stories.get(name)
    if (!story) throw new Error(`There is no story “${name}”.`)
    this.looksAt(story.id)
    return this
  }

  /** Keeps that a trouble was met in the story at hand. */
  met(trouble: string): void {
    const story = [...this.stories.values()].find(({ id }) => id === this.projectId)
    story?.troubles.push(trouble)
  }

  async proposes(name: string, mission: string): Promise<void> {
    await this.submits({ title: name }, mission)
    this.stories.set(name, { id: this.project.id, mission, troubles: [] })
  }

  /** The project entered last by the secretariat belongs to this story. */
  async entersFor(name: string, who: string): Promise<void> {
    await this.enters(who)
    this.stories.set(name, { id: this.project.id, mission: this.project.mission, troubles: [] })
  }

  /** Whoever is on the roster votes alike until it is decided. */
  async funded(voters: readonly string[], amountCents = GRANT): Promise<void> {
    await this.choose(voters, { choice: 'fund', amountCents, conditions: [] })
  }

  async choose(voters: readonly string[], vote: VoteChoice): Promise<void> {
    for (const who of voters) {
      if (this.task('funding-vote').status === 'open') await this.votes(who, vote)
    }
  }

  async chairApproves(
    amountCents: number,
    conditions: readonly ConditionTerms[] = [],
    who = 'claire',
  ): Promise<void> {
    await this.decides({ choice: 'approve', amountCents, conditions }, who)
  }

  async paysIfAsked(): Promise<void> {
    if (this.openTasks.some((id) => id.includes('.confirm-disbursement.'))) await this.pays()
  }

  /** The mission's report, which the secretariat accepts. */
  async reports(spent: string): Promise<void> {
    await this.files(spent)
    await this.accepts()
  }

  async objects(kind: 'funding-vote' | 'chair-decision', who: string): Promise<void> {
    const { id } = this.task(kind)
    await this.gives({ type: 'object', taskId: id, by: this.party(who) })
  }

  async resolvesIncidents(who: string, note: string): Promise<void> {
    for (const { n, resolved } of this.file.incidents) {
      if (resolved) continue
      const by = this.party(who)
      await this.doesAtDesk({ type: 'resolve-incident', incident: n, note, by })
    }
  }

  async orders(names: readonly string[]): Promise<void> {
    const by: Party = { type: 'person', id: 'rosa' }
    const order = names.map((name) => this.stories.get(name)?.id ?? '')
    const seen = this.memory.waitlists.get('2005')?.revision ?? 0
    const reason = 'The office with a team in place goes first.'
    await this.gives({ type: 'order-waitlist', year: 2005, order, seen, reason, by })
  }

  /** What the daily look at the waitlist does. */
  async sweepsWaitlist(): Promise<void> {
    const log = { info: () => undefined, warn: () => undefined }
    const projects = new MemoryProjectStore(this.memory)
    await sweepWaitlist({ ...this.acting, log, projects })()
    await this.settles()
  }

  status(name: string): ProjectStatus {
    return this.on(name).project.status
  }

  /** The decision record of the project at hand, as an auditor reads it. */
  async record(): Promise<DecisionRecord> {
    const chain = (name: string) => ({
      records: this.memory.audit.filter((one) => one.chain === name),
      head: this.memory.heads.get(name) ?? EMPTY_HEAD,
    })
    const mails = await new MemoryOutboxStore(this.memory).mailsOf(this.project.id)
    return decisionRecord(
      {
        file: this.file,
        chain: chain(this.project.id),
        envelopes: [chain(envelopeChain(2005))],
        mails: mails.map((item) => ({ item, deliveries: [] })),
      },
      sha256Digest,
    )
  }

  /** How many people's votes stand in the vote at hand. */
  get votesGiven(): number {
    return countingVotes(this.task('funding-vote')).length
  }

  readonly call = CALL
}
