import type { ChairChoice, VoteChoice } from '../../../shared/domain/decide/kernel/choices'
import type { RawAnswers } from '../../../shared/domain/forms/raw-answers'
import { rawFromContent } from '../../../shared/domain/forms/form-content'
import type { ConditionTerms } from '../../../shared/domain/project/project'
import {
  proposalForm,
  type ProposalContent,
} from '../../../shared/domain/proposal/proposal-content'
import { countingVotes } from '../../../shared/domain/tasks/task'
import { CALL } from '../../support/builders'
import { proposal, reportAnswers } from '../../unit/domain/bench'
import { People, type Who } from './people'

export type { Answer } from './people'

const MARKERS = { dac: '1', gam: '3', iom: '2a' } as const
const VOTERS = ['elena', 'marc', 'peter'] as const

/** A fund with what most paths begin with. */
export class Play extends People {
  /** The call that proposals are made under. */
  protected callId = CALL
  #drafts = 0

  /** A mission begins a proposal; its mailbox knows who writes. */
  async begins(mission = 'TUNIS'): Promise<string> {
    this.#drafts += 1
    const draftId = `draft-${this.#drafts}`
    await this.gives({
      type: 'start-draft',
      draftId,
      callId: this.callId,
      mission,
      address: `contact@${mission.toLowerCase()}.iom.example`,
      language: 'en',
    })
    const by = { type: 'mission', mission, as: 'mailbox' } as const
    if (this.memory.drafts.get(draftId)?.sender)
      await this.gives({ type: 'judge-sender', draftId, known: true, by })
    return draftId
  }

  /** Sends what was begun, which is then the project at hand. */
  async sends(draftId: string, answers: RawAnswers): Promise<void> {
    await this.gives({ type: 'submit-draft', ...this.types(draftId, answers), salt: 'salt' })
    this.projectId = this.memory.drafts.get(draftId)?.becameProject ?? ''
  }

  async submits(different: Partial<ProposalContent> = {}, mission?: string): Promise<void> {
    await this.sends(await this.begins(mission), rawFromContent(proposalForm, proposal(different)))
  }

  /** Somebody of the secretariat enters a proposal that came as a document. */
  async enters(who: Who, different: Partial<ProposalContent> = {}): Promise<void> {
    this.#drafts += 1
    const draftId = `draft-${this.#drafts}`
    const by = { type: 'person', id: who } as const
    await this.gives({
      type: 'enter-proposal',
      draftId,
      callId: this.callId,
      mission: 'TUNIS',
      name: 'Contact',
      address: 'contact@tunis.iom.example',
      language: 'en',
      receivedOn: this.now.slice(0, 10),
      by,
    })
    const sent = this.types(draftId, rawFromContent(proposalForm, proposal(different)))
    await this.gives({ type: 'submit-draft', ...sent, salt: 'salt', by })
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

  /** The mission withdraws the change it asked for last. */
  async withdrawsChange(): Promise<void> {
    const amendment = this.project.nextAmendment - 1
    await this.gives({ type: 'withdraw-amendment', amendment, by: this.party('mission') })
  }

  async takesBack(): Promise<void> {
    await this.gives({ type: 'take-back', by: this.party('mission') })
  }

  /** The mission takes up again what lapsed. */
  async revives(): Promise<void> {
    await this.gives({ type: 'revive', by: this.party('mission') })
  }

  /** The chair, or who stands in, decides. */
  async decides(decision: ChairChoice, who: Who = 'claire'): Promise<void> {
    const { versionHash } = this.asked('chair-decision')
    await this.answers('chair-decision', who, { type: 'decide-as-chair', versionHash, decision })
  }

  /** Its gender review is confirmed, and the reviewers are asked. */
  async isPutToVote(different: Partial<ProposalContent> = {}, mission?: string): Promise<void> {
    await this.submits(different, mission)
    await this.confirmsGender()
  }

  /** The votes differ in the amount, so that the chair is asked. */
  async isBeforeTheChair(): Promise<void> {
    await this.isPutToVote()
    await this.votesToFund(1_000_000, ['elena', 'marc'])
    await this.votesToFund(800_000, ['peter'])
  }

  async isReserved(different: Partial<ProposalContent> = {}): Promise<void> {
    await this.isPutToVote(different)
    await this.votesToFund(different.amount)
    this.is('reserved')
  }

  async isActive(different: Partial<ProposalContent> = {}): Promise<void> {
    await this.isReserved(different)
    await this.passes(1)
    this.is('active')
  }

  /** Voted for under conditions, which the mission has accepted with the offer. */
  async isGrantedUnder(
    conditions: readonly ConditionTerms[],
    different: Partial<ProposalContent> = {},
  ): Promise<void> {
    await this.isPutToVote(different)
    for (const who of VOTERS)
      await this.votes(who, { choice: 'fund', amountCents: 1_000_000, conditions })
    await this.passes(2)
    await this.acceptsOffer(1_000_000)
  }

  /** The mission accepts what it is offered, with a budget that adds up to it. */
  async acceptsOffer(amount: number): Promise<void> {
    const budget = [{ id: 'b1', item: 'Workshops', amount }]
    await this.answers('accept-offer', 'mission', { type: 'answer-offer', accept: true, budget })
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

  async isTerminated(): Promise<void> {
    const by = this.party('rosa')
    await this.doesAtDesk({ type: 'terminate', reason: 'The office has closed.', by })
  }
}
