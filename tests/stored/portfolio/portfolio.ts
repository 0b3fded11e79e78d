import { mailSeals } from '../../../shared/domain/decide/settings/mail-seals'
import { reportTampering } from '../../../shared/domain/decide/tasks/report-tampering'
import type { Prepared } from '../../../shared/domain/decide/kernel/prepare'
import type { Draft } from '../../../shared/domain/drafts/draft'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'
import { aCall, aNextCall, aPerson, aProgramme } from '../../support/builders'
import { copy } from '../../support/fakes/memory-fund'
import { Committee, GRANT } from '../../workflows/round/committee'

/** Something that was stored: a change, or a working copy over the one of revision `expected`. */
export type Kept = { prepared: Prepared } | { draft: Draft; expected: number }

const SECOND = 1 / 86_400

/** The fund of which everything that is stored is kept in order, so that it can be stored anew elsewhere. */
export class Portfolio extends Committee {
  readonly kept: Kept[] = []
  /** Whether signals reach the workflows; the last ones don't, as when the fund stops before. */
  #handsOver = true
  /** From when on no mail is sent any more. */
  stopsAt = ''

  constructor(journals: string) {
    const programme = aProgramme()
    super({
      journals,
      stands: true,
      ceilingCents: 60_000_000,
      programme: {
        ...programme,
        policy: { ...programme.policy, witnesses: ['seals@auditors.example'] },
        calls: [aCall(), aNextCall()],
        people: [
          ...programme.people,
          aPerson('olga', ['reviewer'], { leftOn: '2005-01-05' }),
          aPerson('paul', ['secretariat'], {
            absences: [{ from: '2005-02-01', to: '2005-02-20' }],
            deputy: 'rosa',
          }),
        ],
        keys: [
          { schema: 1, id: 'sheet', secretHash: 'a'.repeat(64), purpose: 'Spreadsheet' },
          {
            schema: 1,
            id: 'old',
            secretHash: 'b'.repeat(64),
            purpose: 'Old spreadsheet',
            revokedAt: '2005-01-04T00:00:00.000Z',
          },
        ],
      },
    })
  }

  override async does(...what: Parameters<Committee['does']>): Promise<void> {
    await super.does(...what)
    // No two acts at the same moment.
    await this.passes(SECOND)
  }

  protected override committed(prepared: Prepared): void {
    this.kept.push({ prepared: copy(prepared) })
    if (this.#handsOver) super.committed(prepared)
  }

  override types(...typed: Parameters<Committee['types']>): ReturnType<Committee['types']> {
    const before = this.memory.drafts.get(typed[0])
    const sent = super.types(...typed)
    const draft = this.memory.drafts.get(typed[0])
    if (before && draft) {
      const saved = { ...draft, savedAt: this.now }
      this.memory.drafts.set(draft.id, saved)
      this.kept.push({ draft: copy(saved), expected: before.revision })
    }
    return sent
  }

  /** Proposed, reviewed and voted for. */
  async grants(
    name: string,
    mission: string,
    different: Partial<ProposalContent> = {},
  ): Promise<void> {
    await this.proposes(name, mission, different)
    await this.confirmsGender()
    await this.funded()
  }

  /** One of finance proposes that less was paid than was confirmed. */
  async correctsPayment(cents: number): Promise<void> {
    await this.doesAtDesk({
      type: 'propose-correction',
      entry: { kind: 'payment', instalment: 1, n: 1 },
      to: { cents, on: this.now.slice(0, 10), reference: 'PRISM-1' },
      reason: 'The bank says otherwise.',
      by: this.party('samuel'),
    })
  }

  /** A seal goes to whoever keeps them outside, and somebody has touched the record. */
  async isWitnessed(): Promise<void> {
    const seal = { n: 1, hash: 'd'.repeat(64) }
    await this.does({}, (state) => mailSeals(state, seal, undefined))
    const touched = { change: 'modified', chain: 'WGGI-2005-0001', seq: 1, event: 'e1' } as const
    await this.does({}, (state) => reportTampering(state, touched))
  }

  /** The fund stops: what is done from now on is only stored. */
  stops(): void {
    this.#handsOver = false
    this.stopsAt = this.now
  }

  /** The next proposals are made under this call. */
  under(callId: string): void {
    this.callId = callId
  }
}

export { GRANT }
