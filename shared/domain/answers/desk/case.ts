import type { MailOrder } from '../../outbox/item'
import type { Language, Party } from '../../people'
import type { EntryRef } from '../../project/correction'
import type { Clearance, PublicSections } from '../../project/public-text'

/** What an act at the desk is about, as it stands: the task, incident or mail that its form names. */
export interface DeskCase {
  by: Party
  task?: TaskAtDesk | undefined
  /** The number of an incident of the project. */
  incident?: number | undefined
  /** A payment, return or expenditure. */
  entry?: EntryAtDesk | undefined
  /** What of its money is still to be planned. */
  plan?: PlanAtDesk | undefined
  /** A mail to be sent again. */
  mail?: { id: string; order: MailOrder } | undefined
  /** The text for the public; undefined where a project has none to be. */
  publicText?: TextAtDesk | undefined
}

/** A project's text for the public as its forms begin: the newest, or the one proposed. */
export interface TextAtDesk {
  /** 0 while none was written. */
  n: number
  language: Language
  sections: PublicSections
  /** What it is still to be looked through for. */
  toClear: readonly Clearance[]
  /** Whether its mission agreed, or a reason was given why it goes out without. */
  isAgreed: boolean
}

/** What was booked on a project, and what it could be corrected to; amounts in US cents. */
export interface EntryAtDesk {
  ref: EntryRef
  cents: number
  on?: string | undefined
  reference?: string | undefined
  leastCents: number
  mostCents: number
}

/** What is to be paid and nobody is asked for yet, in US cents, and the reports it can wait for. */
export interface PlanAtDesk {
  dueCents: number
  after: readonly ('interim' | 'final')[]
}

/** A task at the desk; people by id, amounts in US cents. */
export interface TaskAtDesk {
  id: string
  /** Of the text that the form was shown with. */
  versionHash: string
  /** Whether several vote, or one decides. */
  isVote: boolean
  /** Whether a meeting may have decided on it. */
  inMeeting: boolean
  /** Who is asked. */
  asked: readonly string[]
  /** Who is asked and hasn't answered. */
  silent: readonly string[]
  /** Who could be put on its roster. */
  fit: readonly string[]
  /** The most that may be granted. */
  mostCents: number
  /** To whom its link is mailed again. */
  to?: Party | undefined
}
