import type { Draft } from '../../drafts/draft'
import type { Programme } from '../../programme/programme'
import { isUnconfirmedSender, type Project } from '../../project/project'
import { plusDays } from '../../time'
import { hashStands } from './sender'

/** What somebody whom nobody has confirmed has begun, or sent under a reference. */
export interface WaitingForm {
  draftId: string
  callId: string
  begunAt: string
  sent?: { projectId: string; at: string; until: string }
}

/** Somebody who writes in a mission's name and whom nobody there has confirmed. */
export interface WaitingSender {
  hash: string
  address: string
  /** `unknown` once the mission has said that it doesn't know them. */
  stands: 'asked' | 'unknown'
  /** What was sent first, then the newest. */
  forms: readonly WaitingForm[]
}

/** A proposal that ended because nobody in its mission confirmed who sent it. */
export interface EndedUnconfirmed {
  projectId: string
  address: string
  callId: string
  at: string
}

type Found = WaitingForm & { hash: string; address: string }

function begun(draft: Draft): Found[] {
  const { id, callId, sender, address } = draft
  const isOpen = draft.becameProject === undefined && draft.lapsedAt === undefined
  return sender && isOpen
    ? [{ hash: sender.hash, address, draftId: id, callId, begunAt: sender.askedAt }]
    : []
}

function sent(project: Project): Found[] {
  const { id, callId, contact, unconfirmed } = project
  if (!unconfirmed || !isUnconfirmedSender(project)) return []
  const { hash, draftId, until } = unconfirmed
  const at = project.lastActAt
  return [
    {
      hash,
      address: contact.address,
      draftId,
      callId,
      begunAt: at,
      sent: { projectId: id, at, until },
    },
  ]
}

/** What was sent comes first, what waits shortest of that; then what was begun last. */
function byUrgency(a: WaitingForm, b: WaitingForm): number {
  if (a.sent && b.sent) return a.sent.until.localeCompare(b.sent.until)
  if (a.sent ?? b.sent) return a.sent ? -1 : 1
  return b.begunAt.localeCompare(a.begunAt)
}

/** All who write in a mission's name and wait for its word, the most urgent first; last whom it denied. */
export function waitingSenders(
  programme: Programme,
  mission: string,
  { drafts, projects }: { drafts: readonly Draft[]; projects: readonly Project[] },
): WaitingSender[] {
  const found = [
    ...projects.filter((one) => one.mission === mission).flatMap(sent),
    ...drafts.filter((one) => one.mission === mission).flatMap(begun),
  ].sort(byUrgency)
  const senders = new Map<string, WaitingSender>()
  for (const { hash, address, ...form } of found) {
    const stands = hashStands({ programme }, mission, hash)
    if (stands === 'known') continue
    const before = senders.get(hash)
    senders.set(hash, { hash, address, stands, forms: [...(before?.forms ?? []), form] })
  }
  const isDenied = ({ stands }: WaitingSender) => Number(stands === 'unknown')
  return [...senders.values()].sort((a, b) => isDenied(a) - isDenied(b))
}

/** How long a mission sees what ended because nobody there confirmed who sent it. */
const SHOWN_DAYS = 14

export function endedUnconfirmed(
  mission: string,
  projects: readonly Project[],
  now: string,
): EndedUnconfirmed[] {
  return projects.flatMap((project) =>
    project.mission === mission &&
    project.status === 'lapsed' &&
    project.returned.from === 'sender-not-confirmed' &&
    plusDays(project.returned.at, SHOWN_DAYS) >= now
      ? [
          {
            projectId: project.id,
            address: project.contact.address,
            callId: project.callId,
            at: project.returned.at,
          },
        ]
      : [],
  )
}

/** A mission is told of somebody who has begun when they do, and twice more. */
const TOLD_AFTER_DAYS = [0, 3, 7] as const
/** It is told of what was sent when it is, and as the end of the wait comes near. */
const TOLD_BEFORE_END_DAYS = [3, 1] as const

function momentsOf({ begunAt, sent: waits }: WaitingForm): string[] {
  return waits
    ? [waits.at, ...TOLD_BEFORE_END_DAYS.map((days) => plusDays(waits.until, -days))]
    : TOLD_AFTER_DAYS.map((days) => plusDays(begunAt, days))
}

/** Those whom the mission hasn't answered about. */
function formsAsked(waiting: readonly WaitingSender[]): WaitingForm[] {
  return waiting.filter(({ stands }) => stands === 'asked').flatMap(({ forms }) => forms)
}

function lastUntil(moments: readonly string[], now: string): string | undefined {
  return moments
    .filter((at) => at <= now)
    .sort()
    .at(-1)
}

/** The last moment until now at which there was something to tell a mission; undefined when there was none. */
export function lastNews(
  waiting: readonly WaitingSender[],
  ended: readonly EndedUnconfirmed[],
  now: string,
): string | undefined {
  return lastUntil([...formsAsked(waiting).flatMap(momentsOf), ...ended.map(({ at }) => at)], now)
}

/** The same of what was sent and waits, which is brought before a mission's head and focal point too. */
export function lastSent(waiting: readonly WaitingSender[], now: string): string | undefined {
  return lastUntil(
    formsAsked(waiting)
      .filter(({ sent }) => sent)
      .flatMap(momentsOf),
    now,
  )
}
