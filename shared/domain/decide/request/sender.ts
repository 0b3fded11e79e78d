import { PROGRAMME_CHAIN, STRANGERS_CHAIN, type Digest } from '../../audit/record'
import type { Draft } from '../../drafts/draft'
import type { Actor } from '../../people'
import { isOffice, mailboxOf } from '../../programme/addresses'
import type { Mission, Programme } from '../../programme/programme'
import { senderTimes } from '../../programme/sender-times'
import { isUnconfirmedSender, type Project } from '../../project/project'
import { dayOf, endOfDay, plusWorkingDays } from '../../time'
import { refuse, type Change, type Decided, type Refusal } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, recording, system, telling, writing } from '../kernel/compose'
import { missionIn, missionOf } from '../kernel/look-up'
import { copyFocalPoint } from '../kernel/mission-copies'
import type { State } from '../kernel/state'
import { countingMail, MAILS_PER_HOUR } from '../kernel/mails-per-hour'
import { tellMission } from '../tasks/tell-mission'

type Known = Pick<State, 'programme'>

export function senderHash(mission: Mission, address: string, digest: Digest): string {
  return digest([mission.code, mailboxOf(address)])
}

/** What a mission has said of an address, by its hash; undefined when it hasn't. */
function saidOf(mission: Mission, hash: string): boolean | undefined {
  return mission.senders?.find((one) => one.hash === hash)?.known
}

/** Whether a mission knows a sender, hasn't said so yet, or has said that it doesn't. */
export function hashStands(
  state: Known,
  mission: string,
  hash: string,
): 'known' | 'asked' | 'unknown' {
  const found = missionIn(state, mission)
  const known = found && saidOf(found, hash)
  if (known === undefined) return 'asked'
  return known ? 'known' : 'unknown'
}

/** Where the sender of a draft stands with its mission. */
export function senderStands(
  state: Known,
  { sender, mission }: Pick<Draft, 'sender' | 'mission'>,
): 'known' | 'asked' | 'unknown' {
  return sender === undefined ? 'known' : hashStands(state, mission, sender.hash)
}

/** How many days a draft lives after its last save: fewer while nobody in its mission has confirmed its sender. */
export function draftLifeOf(programme: Programme, draft: Draft): number {
  const { draftLifeDays } = programme.policy
  const { unconfirmedDraftDays } = senderTimes(programme.policy)
  const isShort = draft.purpose === 'new' && senderStands({ programme }, draft) !== 'known'
  return isShort ? Math.min(unconfirmedDraftDays, draftLifeDays) : draftLifeDays
}

/** Whether a mail about people whom nobody has confirmed may go to those last mailed then: one a day (UTC). */
function mayMailAfter(mailedAt: string | undefined, now: string): boolean {
  return mailedAt === undefined || dayOf(mailedAt) < dayOf(now)
}

function mayMail({ strangers, now }: State): boolean {
  return mayMailAfter(strangers?.mailedAt, now)
}

/** The mission's offices whose word on a sender counts, each address once, the mailbox first. */
export function confirmingOffices({
  mailbox,
  head,
  focalPoint,
}: Mission): ('mailbox' | 'head' | 'focal-point')[] {
  const seen = new Set<string>()
  const isNew = (address: string) => {
    const mailbox = mailboxOf(address)
    return !seen.has(mailbox) && seen.add(mailbox).has(mailbox)
  }
  return [
    ...(isNew(mailbox) ? (['mailbox'] as const) : []),
    ...(isNew(head.address) ? (['head'] as const) : []),
    ...(focalPoint && isNew(focalPoint.address) ? (['focal-point'] as const) : []),
  ]
}

/** Whom a mail about people whom nobody has confirmed goes to: the mailbox, head and focal point, or all. */
interface Asked {
  mailbox: boolean
  offices: boolean
}

/**
 * The day's mail to a mission about all whom nobody has confirmed, with its record, which counts who wrote
 * since the record before. Where a proposal waits, its head and focal point are asked too.
 */
function mailDay(state: State, mission: string, wrote: number, asked: Asked, by: Actor): Change {
  const { strangers, now } = state
  const offices = confirmingOffices(missionOf(state, mission))
  const facts = { mission, day: dayOf(now), count: (strangers?.count ?? 0) + wrote }
  return combine(
    writing({
      type: 'strangers',
      mission,
      before: strangers,
      ...(asked.mailbox && { mailedAt: now }),
      ...(asked.offices && { officesMailedAt: now }),
    }),
    recording({ chain: STRANGERS_CHAIN, kind: 'senders-asked', by, facts }),
    telling(
      ...offices
        .filter((as) => (as === 'mailbox' ? asked.mailbox : asked.offices))
        .map((as) => ({
          type: 'mail' as const,
          mail: 'sender-asked' as const,
          to: { type: 'mission' as const, mission, as },
          link: { type: 'senders' as const, mission },
        })),
    ),
  )
}

/** Invites the mission's focal point to comment on a draft that was begun. */
export function inviteFocalPoint(state: State, draft: Pick<Draft, 'id' | 'mission'>): Change {
  const link = { type: 'comment' as const, draftId: draft.id }
  return copyFocalPoint(state, draft.mission, { mail: 'focal-started', link })
}

function counting(state: State, mission: string, what: 'began' | 'sent'): Change {
  const sent = what === 'sent' && { sent: true as const }
  return writing({ type: 'strangers', mission, before: state.strangers, ...sent })
}

/**
 * What follows the start of a draft. A mission knows the addresses of its offices, and those it has named; an
 * address at its domain isn't enough, since missions share domains. Where the address is known the focal point
 * is told, and the draft is recorded. Anybody else is counted: the first of a day causes the one mail, and the
 * one record, that all of that day's have; whom the mission doesn't know it isn't asked about again.
 */
export function onStart(
  state: State,
  draft: Draft,
  digest: Digest,
): { draft: Draft; change: Change } {
  const mission = missionOf(state, draft.mission)
  const hash = senderHash(mission, draft.address, digest)
  const said = saidOf(mission, hash)
  if (isOffice(mission, draft.address) || said === true) {
    const created = recording({
      chain: PROGRAMME_CHAIN,
      kind: 'draft-created',
      by: { type: 'mission', mission: draft.mission, as: 'contact' },
      facts: { draftId: draft.id, callId: draft.callId },
    })
    return { draft, change: combine(created, inviteFocalPoint(state, draft)) }
  }
  const asked: Draft = { ...draft, sender: { hash, askedAt: state.now, reminders: 0 } }
  return {
    draft: asked,
    change:
      said === undefined && mayMail(state)
        ? mailDay(state, draft.mission, 1, { mailbox: true, offices: false }, system('start-draft'))
        : counting(state, draft.mission, 'began'),
  }
}

/** Until when a proposal that is sent now waits for its mission's word: the end of its last working day. */
export function senderUntil({ programme, now }: Pick<State, 'programme' | 'now'>): string {
  return endOfDay(plusWorkingDays(dayOf(now), senderTimes(programme.policy).senderWorkingDays))
}

/** What a proposal that is sent waits for, where nobody in its mission has confirmed who sends it. */
export function unconfirmedOf(state: State, draft: Draft): Project['unconfirmed'] {
  const { sender } = draft
  if (!sender || senderStands(state, draft) === 'known') return undefined
  return { hash: sender.hash, draftId: draft.id, until: senderUntil(state) }
}

/** Whoever sent is told that it waits; the mission is asked, unless it was today: then it is tomorrow. */
export function onWaiting(state: State, project: Project): Change {
  const contact = { type: 'mission' as const, mission: project.mission, as: 'contact' as const }
  return combine(
    tellMission(project, 'submission-waits'),
    mayMail(state)
      ? mailDay(state, project.mission, 0, { mailbox: true, offices: true }, contact)
      : counting(state, project.mission, 'sent'),
  )
}

function unsentDraft(state: State, draftId: string): Draft | Refusal {
  const { draft } = state
  if (!draft || draft.id !== draftId) return refuse('not-found', 'There is no such draft.')
  if (draft.becameProject !== undefined || draft.lapsedAt !== undefined)
    return refuse('already-done', 'The draft was sent or has lapsed.')
  return draft
}

/** Whoever writes has the mission asked once more, if it wasn't asked today. */
export function askSender(state: State, command: CommandOf<'ask-sender'>): Decided {
  const draft = unsentDraft(state, command.draftId)
  if ('refused' in draft) return draft
  if (senderStands(state, draft) !== 'asked')
    return refuse('already-done', 'The mission has answered.')
  if (state.mailsThisHour >= MAILS_PER_HOUR) return refuse('too-many', 'Three mails an hour.')
  if (!mayMail(state)) return refuse('too-many', 'One mail a day to a mission’s mailbox.')
  const by = { type: 'mission', mission: draft.mission, as: 'contact' } as const
  return combine(
    countingMail(state, 'sender-asked', draft.address),
    mailDay(state, draft.mission, 0, { mailbox: true, offices: false }, by),
  )
}

/**
 * Whether something has happened that no mail has covered. What happened within the very millisecond of the
 * mail is covered by it unless it was counted since.
 */
function isNews(
  at: string | undefined,
  mailedAt: string | undefined,
  countedSince: number,
): boolean {
  if (at === undefined) return false
  if (mailedAt === undefined || at > mailedAt) return true
  return at === mailedAt && countedSince > 0
}

/**
 * The daily sweep tells a mission of those whom nobody has confirmed, when there is something to tell that no
 * mail has covered. `newsAt` is the last moment at which there was, for the mailbox; `sentAt` the last of what
 * was sent, for head and focal point, who are asked whatever else the mailbox was mailed about meanwhile.
 */
export function askMailbox(state: State, command: CommandOf<'ask-mailbox'>): Decided {
  const { mission, newsAt, sentAt } = command
  const { strangers, now } = state
  const { mailedAt, officesMailedAt, count = 0, sent = 0 } = strangers ?? {}
  const early = [newsAt, sentAt].find((at) => at !== undefined && at > now)
  if (early !== undefined) return refuse('not-allowed', 'Nothing has happened yet.', [early])
  const others = confirmingOffices(missionOf(state, mission)).filter((as) => as !== 'mailbox')
  const news: Asked = {
    mailbox: isNews(newsAt, mailedAt, count + sent),
    offices: others.length > 0 && isNews(sentAt, officesMailedAt, sent),
  }
  if (!news.mailbox && !news.offices) return refuse('already-done', 'All were mailed since.')
  const asked: Asked = {
    mailbox: news.mailbox && mayMail(state),
    offices: news.offices && mayMailAfter(officesMailedAt, now),
  }
  if (!asked.mailbox && !asked.offices)
    return refuse('too-many', 'One mail a day to each of a mission’s offices.')
  return mailDay(state, mission, 0, asked, system('sweep-drafts'))
}

/** Refuses what may not go on while nobody in the mission has confirmed who sent the proposal. */
export function notBeforeConfirmed(project: Project): Refusal | undefined {
  return isUnconfirmedSender(project)
    ? refuse('not-allowed', 'It waits for the mission’s word on who sent it.', ['judge-sender'])
    : undefined
}
