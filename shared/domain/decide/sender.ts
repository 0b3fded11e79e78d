import { PROGRAMME_CHAIN, type Digest } from '../audit/record'
import type { Draft } from '../drafts/draft'
import type { Actor, Party } from '../people'
import { isOffice, mailboxOf } from '../programme/addresses'
import type { Mission } from '../programme/programme'
import { plusDays } from '../time'
import { refuse, type Change, type Decided, type Refusal } from './change'
import type { CommandOf } from './commands'
import { combine, recording, system, telling, writing } from './draft-change'
import { missionOf } from './look-up'
import { copyFocalPoint } from './mission-copies'
import { isSecretary, secretaries } from './office'
import type { State } from './state'
import { countingMail, MAILS_PER_HOUR } from './mails-per-hour'

/** The mailbox is reminded so many days after it was asked. */
const REMINDED_AFTER_DAYS = [3, 7] as const
/** So many addresses are remembered for a mission. */
const REMEMBERED = 200

function hashOf(mission: Mission, address: string, digest: Digest): string {
  return digest([mission.code, mailboxOf(address)])
}

/** What a mission's mailbox has said of an address, by its hash; undefined when it hasn't. */
function saidOf(mission: Mission, hash: string): boolean | undefined {
  return mission.senders?.find((one) => one.hash === hash)?.known
}

/** Whether a draft may be sent for its mission, waits for its mailbox's word, or was disowned by it. */
export function senderStands(
  state: State,
  { sender, mission }: Draft,
): 'known' | 'asked' | 'unknown' {
  if (sender === undefined) return 'known'
  const known = saidOf(missionOf(state, mission), sender.hash)
  if (known === undefined) return 'asked'
  return known ? 'known' : 'unknown'
}

function senderRecord(
  kind: 'sender-asked' | 'sender-known' | 'sender-unknown',
  draft: Draft,
  by: Actor,
) {
  return recording({ chain: PROGRAMME_CHAIN, kind, by, facts: { draftId: draft.id } })
}

function askMailbox(draft: Draft): Change {
  return telling({
    type: 'mail',
    mail: 'sender-asked',
    to: { type: 'mission', mission: draft.mission, as: 'mailbox' },
    link: { type: 'sender', draftId: draft.id },
  })
}

/** Invites the mission's focal point to comment on a draft that was begun. */
function inviteFocalPoint(state: State, draft: Draft): Change {
  const link = { type: 'comment' as const, draftId: draft.id }
  return copyFocalPoint(state, draft.mission, { mail: 'focal-started', link })
}

/**
 * What follows the start of a draft. A mission knows the addresses of its offices, and those its mailbox
 * has named; an address at its domain isn't enough, since missions share domains. Where the address is known
 * the focal point is told, else the mailbox is asked; once it has said no it isn't asked again.
 */
export function onStart(
  state: State,
  draft: Draft,
  digest: Digest,
): { draft: Draft; change: Change } {
  const mission = missionOf(state, draft.mission)
  const hash = hashOf(mission, draft.address, digest)
  const known = isOffice(mission, draft.address) || saidOf(mission, hash)
  if (known) return { draft, change: inviteFocalPoint(state, draft) }
  const asked: Draft = { ...draft, sender: { hash, askedAt: state.now, reminders: 0 } }
  if (known === false) return { draft: asked, change: combine() }
  return {
    draft: asked,
    change: combine(senderRecord('sender-asked', asked, system('start-draft')), askMailbox(asked)),
  }
}

function unsentDraft(state: State, draftId: string): Draft | Refusal {
  const { draft } = state
  if (!draft || draft.id !== draftId) return refuse('not-found', 'There is no such draft.')
  if (draft.becameProject !== undefined || draft.lapsedAt !== undefined)
    return refuse('already-done', 'The draft was sent or has lapsed.')
  return draft
}

function remembering(state: State, draft: Draft, hash: string, known: boolean): Mission {
  const mission = missionOf(state, draft.mission)
  const others = (mission.senders ?? []).filter((one) => one.hash !== hash)
  const senders = [...others, { hash, known, at: state.now }].slice(-REMEMBERED)
  return { ...mission, senders }
}

/** The mission's mailbox, or the secretariat that has asked around, says whether the mission knows who writes. */
export function judgeSender(state: State, command: CommandOf<'judge-sender'>): Decided {
  const draft = unsentDraft(state, command.draftId)
  if ('refused' in draft) return draft
  const { sender } = draft
  const { by, known } = command
  if (!mayJudge(state, draft, by))
    return refuse('not-allowed', 'The mission’s mailbox says whom it knows.', [
      `mission:${draft.mission}:mailbox`,
      'secretariat',
    ])
  if (!sender || senderStands(state, draft) === (known ? 'known' : 'unknown'))
    return refuse('already-done', 'That was said.')
  const to = { type: 'draft' as const, id: draft.id }
  const link = { type: 'draft' as const, draftId: draft.id }
  return combine(
    writing({ type: 'mission', item: remembering(state, draft, sender.hash, known) }),
    senderRecord(known ? 'sender-known' : 'sender-unknown', draft, by),
    known
      ? combine(
          telling({ type: 'mail', mail: 'sender-known', to, link }),
          inviteFocalPoint(state, draft),
        )
      : telling(
          ...secretaries(state).map((secretary) => ({
            type: 'mail' as const,
            mail: 'sender-unknown' as const,
            to: secretary,
            link: { type: 'sender' as const, draftId: draft.id },
          })),
        ),
  )
}

function mayJudge(state: State, draft: Draft, by: Party): boolean {
  return by.type === 'mission'
    ? by.mission === draft.mission && by.as === 'mailbox'
    : isSecretary(state, by)
}

/** Whoever writes has the mailbox asked once more. */
export function askSender(state: State, command: CommandOf<'ask-sender'>): Decided {
  const draft = unsentDraft(state, command.draftId)
  if ('refused' in draft) return draft
  if (senderStands(state, draft) !== 'asked')
    return refuse('already-done', 'The mailbox has answered.')
  if (state.mailsThisHour >= MAILS_PER_HOUR) return refuse('too-many', 'Three mails an hour.')
  return combine(
    countingMail(state, 'sender-asked', draft.address),
    senderRecord('sender-asked', draft, { type: 'mission', mission: draft.mission, as: 'contact' }),
    askMailbox(draft),
  )
}

/** Reminds a mailbox that hasn't answered, twice. */
export function remindSender(state: State, command: CommandOf<'remind-sender'>): Decided {
  const draft = unsentDraft(state, command.draftId)
  if ('refused' in draft) return draft
  const { sender } = draft
  const after = sender && REMINDED_AFTER_DAYS[sender.reminders]
  if (!sender || after === undefined) return refuse('already-done', 'Nobody is to be reminded.')
  const from = plusDays(sender.askedAt, after)
  if (state.now < from) return refuse('not-allowed', 'The mailbox was asked not long ago.', [from])
  if (senderStands(state, draft) !== 'asked')
    return refuse('already-done', 'The mailbox has answered.')
  return combine(
    writing({
      type: 'draft',
      item: { ...draft, sender: { ...sender, reminders: sender.reminders + 1 } },
      expected: draft.revision,
    }),
    senderRecord('sender-asked', draft, system('sweep-drafts')),
    askMailbox(draft),
  )
}
