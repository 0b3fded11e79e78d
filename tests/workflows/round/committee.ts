import { createRecordsApp } from '../../../functions/serve-records/handler'
import { mintCode } from '../../../functions/send-mail/mint-code'
import { createHandler as sweepWaitlist } from '../../../functions/sweep-waitlist/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { Command } from '../../../shared/domain/decide/kernel/commands'
import { decideAny } from '../../support/decide-any'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import type { VoteChoice } from '../../../shared/domain/decide/kernel/choices'
import { isHere } from '../../../shared/domain/decide/kernel/office'
import type { Party } from '../../../shared/domain/people'
import type { ConditionTerms } from '../../../shared/domain/project/project'
import {
  proposalForm,
  type ProposalContent,
} from '../../../shared/domain/proposal/proposal-content'
import type { DecisionRecord } from '../../../shared/domain/record/decision-record'
import { Page } from '../../support/browser'
import {
  MemoryAuditStore,
  MemoryCodeStore,
  MemoryDeliveryStore,
  MemoryLinkStore,
  MemoryOutboxStore,
  MemoryProgrammeStore,
  MemoryProjectStore,
} from '../../support/fakes/memory-stores'
import { proposal } from '../../unit/domain/bench'
import type { TroubleName } from '../rules/troubles'
import { Walk } from '../support/walk'

export const GRANT = 1_000_000
const READER = 'a'.repeat(64)
const SECRET = 'a-secret-of-a-machine'
const AUDITOR = `Basic ${Buffer.from(`audit:${SECRET}`).toString('base64')}`

/** One proposal of the round, under the name by which its story calls it. */
export interface Story {
  id: string
  mission: string
  troubles: TroubleName[]
}

/** The people of a fund in a round of many proposals. */
export class Committee extends Walk {
  readonly stories = new Map<string, Story>()

  /** Makes a story's project the one at hand. */
  on(name: string): this {
    const story = this.stories.get(name)
    if (!story) throw new Error(`There is no story “${name}”.`)
    this.looksAt(story.id)
    return this
  }

  /** Keeps that troubles were met in the story at hand. */
  met(...troubles: readonly TroubleName[]): void {
    const story = [...this.stories.values()].find(({ id }) => id === this.projectId)
    story?.troubles.push(...troubles)
  }

  /** The project at hand belongs to this story. */
  tells(name: string): void {
    const { id, mission } = this.project
    this.stories.set(name, { id, mission, troubles: [] })
  }

  async proposes(
    name: string,
    mission: string,
    different: Partial<ProposalContent> = {},
  ): Promise<void> {
    await this.submits({ title: name, ...different }, mission)
    this.tells(name)
  }

  /** A draft on which the mission's focal point comments before it is sent. */
  async proposesWithAdvice(name: string, mission: string): Promise<void> {
    const draftId = await this.begins(mission)
    const by: Party = { type: 'mission', mission, as: 'focal-point' }
    await this.gives({ type: 'comment-draft', draftId, text: 'Ask the women.', by })
    await this.sends(draftId, rawFromContent(proposalForm, proposal({ title: name })))
    this.tells(name)
  }

  /** Those who are asked and still there vote alike, one after the other, until it is decided. */
  async allVote(vote: VoteChoice): Promise<void> {
    const today = this.now.slice(0, 10)
    const { id, roster } = this.asked('funding-vote')
    for (const { party } of roster) {
      const person = party.type === 'person' ? this.memory.people.get(party.id) : undefined
      if (!person || !isHere(person, today)) continue
      if (this.memory.tasks.get(id)?.status === 'open') await this.votes(person.id, vote)
    }
  }

  async funded(amountCents = GRANT): Promise<void> {
    await this.allVote({ choice: 'fund', amountCents, conditions: [] })
  }

  async chairApproves(
    amountCents: number,
    conditions: readonly ConditionTerms[] = [],
    who = 'claire',
  ): Promise<void> {
    await this.decides({ choice: 'approve', amountCents, conditions }, who)
  }

  /** The mission's report, which the secretariat accepts. */
  async reports(spent: string): Promise<void> {
    await this.files(spent)
    await this.accepts()
  }

  /** Money that a project has received and not spent comes back. */
  async sendsBack(cents: number): Promise<void> {
    const on = this.now.slice(0, 10)
    const answer = { type: 'confirm-return', cents, on, reference: 'RET-1' } as const
    await this.answers('confirm-return', 'samuel', answer)
  }

  async confirmsCondition(n: number, who: string, how: 'met' | 'waived'): Promise<void> {
    const note = 'Agreement seen.'
    await this.answers('confirm-condition', who, { type: 'confirm-condition', how, note }, n)
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

  /** Somebody opens what is confidential behind their link, by a code mailed to their address. */
  async opensConfidential(who: string): Promise<void> {
    const { id: taskId, projectId } = this.asked('funding-vote')
    const linkHash = hashSecret(`link of ${who}`)
    const address = this.memory.people.get(who)?.address ?? ''
    const purpose = { type: 'task', projectId, taskId } as const
    const by = this.party(who)
    const scope = { projectId, linkHash, address }
    const act = async (command: Command) =>
      this.does(scope, (state) => decideAny(state, command, sha256Digest))
    await act({ type: 'ask-code', linkHash, purpose, by, address })
    const codes = new MemoryCodeStore(this.memory)
    const n = (await codes.find(linkHash))?.n ?? 0
    const ids = { code: () => '123456' }
    await mintCode({ codes, ids, digest: sha256Digest }, { linkHash, n }, this.now)
    await act({ type: 'open-confidential', linkHash, purpose, by, code: '123456', reader: READER })
  }

  /** Reminders mailed about the reports of the project at hand. */
  get reportReminders(): number {
    return this.mails('task-reminder').filter(
      ({ projectId, taskId }) =>
        projectId === this.projectId && taskId?.includes('.file-report.') === true,
    ).length
  }

  /** The decision record of the project at hand, as an auditor's machine reads it. */
  async record(): Promise<DecisionRecord> {
    return (await (await this.#readsRecord('?format=json')).json()) as DecisionRecord
  }

  /** The same as a page. */
  async recordPage(language: 'en' | 'fr' | 'es' = 'en'): Promise<Page> {
    const response = await this.#readsRecord(`?lang=${language}`)
    return new Page('https://wggi.example', response.status, await response.text())
  }

  async #readsRecord(query: string): Promise<Response> {
    this.memory.keys.set('audit', {
      schema: 1,
      id: 'audit',
      secretHash: hashSecret(SECRET),
      scopes: ['finance', 'records'],
      purpose: 'tests',
    })
    const app = createRecordsApp({
      projects: new MemoryProjectStore(this.memory),
      audit: new MemoryAuditStore(this.memory),
      outbox: new MemoryOutboxStore(this.memory),
      deliveries: new MemoryDeliveryStore(this.memory),
      programme: new MemoryProgrammeStore(this.memory),
      links: new MemoryLinkStore(this.memory),
      clock: this.acting.clock,
      digest: sha256Digest,
      hashSecret,
      log: { info: () => undefined, warn: () => undefined },
      reportFailure: (_reference, error) => {
        throw error
      },
      reference: () => 'ref12345',
    })
    const url = `https://wggi.example/records/${this.projectId}${query}`
    return app.request(url, { headers: { authorization: AUDITOR } })
  }
}
