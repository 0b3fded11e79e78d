import {
  endedUnconfirmed,
  waitingSenders,
  type EndedUnconfirmed,
  type WaitingSender,
} from '../../shared/domain/decide/request/waiting-senders'
import type { State } from '../../shared/domain/decide/kernel/state'
import type { Verdict } from '../../shared/domain/links/verdict'
import type { Link } from '../../shared/domain/links/link'
import type { LinkPurpose } from '../../shared/domain/links/purpose'
import type { Party } from '../../shared/domain/people'
import { plusMinutes } from '../../shared/domain/time'
import type { PortalDependencies } from './dependencies'

/** A mission's offices, or the secretariat, are asked whom the mission knows of those who write in its name. */
export interface OpenedSenders {
  asks: 'senders'
  link: Link
  state: State
  /** Its time is over, and a fresh link would open it again. */
  isExpired: boolean
  by: Party
  mission: string
  waiting: readonly WaitingSender[]
  ended: readonly EndedUnconfirmed[]
}

export type SendersPurpose = Extract<LinkPurpose, { type: 'sender' | 'senders' }>

/** All who wait for a mission's word. */
export async function sendersOf(
  { drafts, projects, clock }: Pick<PortalDependencies, 'drafts' | 'projects' | 'clock'>,
  programme: State['programme'],
  mission: string,
): Promise<Pick<OpenedSenders, 'waiting' | 'ended'>> {
  const now = clock()
  const found = {
    // Those begun at this very moment too.
    drafts: await drafts.idleSince(plusMinutes(now, 1)),
    projects: await projects.inStatus(['submitted', 'lapsed']),
  }
  return {
    waiting: waitingSenders(programme, mission, found),
    ended: endedUnconfirmed(mission, found.projects, now),
  }
}

/** The same page as things stand now. */
export async function reopenSenders(
  dependencies: PortalDependencies,
  opened: OpenedSenders,
): Promise<OpenedSenders> {
  const programme = await dependencies.programme.read()
  const found = await sendersOf(dependencies, programme, opened.mission)
  return { ...opened, state: { ...opened.state, programme }, ...found }
}

/** What the link is about, as the gate has found it to stand; undefined where that is no mission. */
export async function openSenders(
  { drafts, projects, clock }: PortalDependencies,
  { link, state, verdict }: { link: Link; state: State; verdict: Verdict },
  purpose: SendersPurpose,
  by: Party,
): Promise<OpenedSenders | undefined> {
  const mission = purpose.type === 'senders' ? purpose.mission : state.draft?.mission
  if (mission === undefined) return undefined
  const found = await sendersOf({ drafts, projects, clock }, state.programme, mission)
  const isExpired = verdict.stands === 'expired'
  return { asks: 'senders', link, state, isExpired, by, mission, ...found }
}
