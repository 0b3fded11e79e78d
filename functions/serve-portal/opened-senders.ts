import {
  endedUnconfirmed,
  waitingSenders,
  type EndedUnconfirmed,
  type WaitingSender,
} from '../../shared/domain/decide/waiting-senders'
import type { State } from '../../shared/domain/decide/state'
import type { Link, LinkPurpose } from '../../shared/domain/outbox/item'
import type { Party } from '../../shared/domain/people'
import { plusMinutes } from '../../shared/domain/time'
import type { PortalDependencies } from './dependencies'

/** A mission's offices, or the secretariat, are asked whom the mission knows of those who write in its name. */
export interface OpenedSenders {
  asks: 'senders'
  link: Link
  state: State
  by: Party
  mission: string
  waiting: readonly WaitingSender[]
  ended: readonly EndedUnconfirmed[]
}

type SendersPurpose = Extract<LinkPurpose, { type: 'sender' | 'senders' }>

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

/** `lapsed` when the link was mailed about one draft that is no longer kept, to somebody of no mission. */
export async function openSenders(
  dependencies: PortalDependencies,
  link: Link,
  purpose: SendersPurpose,
  by: Party,
): Promise<OpenedSenders | 'lapsed'> {
  const draftId = purpose.type === 'sender' ? purpose.draftId : undefined
  const { clock, register } = dependencies
  const { state } = await register.read(draftId === undefined ? {} : { draftId }, clock())
  const ofHolder = by.type === 'mission' ? by.mission : state.draft?.mission
  const mission = purpose.type === 'senders' ? purpose.mission : ofHolder
  if (mission === undefined) return 'lapsed'
  const found = await sendersOf(dependencies, state.programme, mission)
  return { asks: 'senders', link, state: { ...state, now: clock() }, by, mission, ...found }
}
