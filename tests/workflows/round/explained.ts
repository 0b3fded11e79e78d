import type { DecisionRecord } from '../../../shared/domain/record/decision-record'
import type { Sitting } from '../../../shared/domain/record/sittings'
import type { Programme } from '../../../shared/domain/programme/programme'
import { formatMoment, formatMoney } from '../../../shared/texts/format'
import type { Page } from '../../support/browser'

/** What anybody must be able to learn of a decision from its record, in these seven questions. */
export interface Answers {
  who: readonly string[]
  when: string
  onWhichText: { n: number; hash: string; holds: boolean; title: unknown }
  byWhichRule: { by: 'vote' | 'chair'; quorum: number; asked: number }
  recused: readonly { person: string; why: string }[]
  /** What was available before and after the act, and what moved; nothing where no money did. */
  envelope: readonly { before: number; after: number; reserved: number }[]
  /** Mails that the decision ordered. */
  told: readonly { mail: string; to: string }[]
}

const ON_GRANTS = ['funding-vote', 'chair-decision', 'waitlist-offer']
const ON_CHANGES = ['acknowledge-amendment', 'decide-amendment', 'vote-amendment']
const DECIDED = ['approved', 'declined', 'waitlisted', 'refused']

function personOf(to: { type: string; id?: string; mission?: string; as?: string }): string {
  return to.id ?? `${to.mission ?? ''} ${to.as ?? ''}`.trim()
}

/** Sittings in which the grant or a change of it was decided, whether or not that stands. */
export function decidedSittings(record: DecisionRecord): Sitting[] {
  return record.sittings.filter(
    ({ kind, outcome = '' }) =>
      [...ON_GRANTS, ...ON_CHANGES].includes(kind) && DECIDED.includes(outcome),
  )
}

/** Whether a decision takes money: an approval of the grant, by votes or of money that became free. */
export function takesMoney({ kind, outcome }: Sitting): boolean {
  return ON_GRANTS.includes(kind) && outcome === 'approved'
}

/** Whether those who decided are told so and may object, and the mission is told at once. */
export function isTold({ kind, outcome }: Sitting): boolean {
  return ON_GRANTS.includes(kind) && !(kind === 'waitlist-offer' && outcome === 'refused')
}

/** The answers to one decision, read from the record's data alone; throws when one can't be given. */
export function explain(record: DecisionRecord, sitting: Sitting): Answers {
  const { endedAt } = sitting
  if (endedAt === undefined) throw new Error(`${sitting.taskId}: when was it decided?`)
  const text = record.texts.find(({ n }) => n === sitting.version)
  if (text?.hash !== sitting.versionHash)
    throw new Error(`${sitting.taskId}: on which text was it decided?`)
  const by = ['funding-vote', 'vote-amendment'].includes(sitting.kind) ? 'vote' : 'chair'
  const who =
    by === 'vote'
      ? lastVotes(sitting).map(({ person }) => person)
      : sitting.ended?.by.type === 'person'
        ? [sitting.ended.by.id]
        : []
  if (who.length === 0) throw new Error(`${sitting.taskId}: who decided?`)
  return {
    who,
    when: endedAt,
    onWhichText: {
      n: text.n,
      hash: text.hash,
      holds: text.hashHolds,
      title: text.content['title'],
    },
    byWhichRule: { by, quorum: sitting.quorum, asked: sitting.roster.length },
    recused: sitting.recused,
    envelope: record.money
      .filter(({ at }) => at === endedAt)
      .map(({ availableBeforeCents, availableAfterCents, amounts }) => ({
        before: availableBeforeCents,
        after: availableAfterCents,
        reserved: amounts.reserved ?? 0,
      })),
    told: record.mails
      .filter(({ orderedAt }) => orderedAt === endedAt)
      .map(({ mail, to }) => ({ mail, to: personOf(to) })),
  }
}

/** Every vote that counted when it was decided: one that was disowned afterwards, too. */
function lastVotes({ votes, endedAt = '' }: Sitting) {
  const last = new Map(
    votes.filter(({ at }) => at <= endedAt).map((vote) => [vote.person, vote] as const),
  )
  return [...last.values()]
}

/** Answers that the page doesn't give in so many words. */
export function missingOn(
  page: Page,
  answers: Answers,
  { people }: Pick<Programme, 'people'>,
): string[] {
  const name = (id: string) => people.find((one) => one.id === id)?.name ?? id
  const words = [
    ...answers.who.map(name),
    formatMoment('en', answers.when),
    answers.onWhichText.hash,
    `${answers.byWhichRule.quorum}`,
    ...answers.recused.map(({ person }) => name(person)),
    ...answers.envelope.flatMap(({ before, after }) => [before, after].map(money)),
  ]
  return [...new Set(words)].filter((one) => !page.text.includes(one))
}

function money(cents: number): string {
  return formatMoney('en', cents)
}
