import type { DecisionRecord } from '../../../shared/domain/record/decision-record'
import type { Sitting } from '../../../shared/domain/record/sittings'
import type { Programme } from '../../../shared/domain/programme/programme'
import { formatMoment, formatMoney } from '../../../shared/texts/format'
import { plusMinutes } from '../../../shared/domain/time'
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
  /** Mails that the decision ordered, or its workflow at once. */
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

/** Whether a change that was decided asked for more money, which was there. */
function isAddition({ acts }: DecisionRecord, { kind, subject, endedAt }: Sitting): boolean {
  return acts.some(
    (act) =>
      ON_CHANGES.includes(kind) &&
      act.kind === 'addition-reserved' &&
      act.at === endedAt &&
      act.facts['amendment'] === subject,
  )
}

/** Whether a decision takes money: an approval of the grant, of money that became free, or of more money. */
export function takesMoney(record: DecisionRecord, sitting: Sitting): boolean {
  return isOnGrant(sitting) ? sitting.outcome === 'approved' : isAddition(record, sitting)
}

/** Whether those who decided have a receipt: they may say that it wasn't them. */
export function isReceipted(record: DecisionRecord, sitting: Sitting): boolean {
  return (isOnGrant(sitting) && !isPassed(sitting)) || isAddition(record, sitting)
}

/** Whether freed money was passed on, which is nothing new to the mission. */
export function isPassed({ kind, outcome }: Sitting): boolean {
  return kind === 'waitlist-offer' && outcome === 'refused'
}

function isOnGrant({ kind }: Sitting): boolean {
  return ON_GRANTS.includes(kind)
}

/** The answers to one decision, read from the record's data alone; throws when one can't be given. */
export function explain(record: DecisionRecord, sitting: Sitting): Answers {
  const { endedAt } = sitting
  if (endedAt === undefined) throw new Error(`${sitting.taskId}: when was it decided?`)
  const soon = plusMinutes(endedAt, 1)
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
      .filter(({ orderedAt }) => endedAt <= orderedAt && orderedAt <= soon)
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
