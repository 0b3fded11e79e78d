import type { MailOrder } from '../../outbox/item'
import type { Party } from '../../people'
import type { ChairChoice, VoteChoice } from './commands'

interface AtDesk {
  by: Party
}

/** How somebody decided in a meeting. */
export interface MeetingVote {
  person: string
  vote: VoteChoice
}

/** What the secretariat and finance can do on one project; days `YYYY-MM-DD`, reasons as typed. */
export type DeskCommand =
  | ({ type: 'extend-task'; taskId: string; dueOn: string; reason: string } & AtDesk)
  | ({ type: 'reassign-task'; taskId: string; from: Party; to: string; reason: string } & AtDesk)
  | ({
      type: 'appoint-alternates'
      taskId: string
      people: readonly string[]
      reason: string
    } & AtDesk)
  | ({ type: 'resend-task'; taskId: string; to: Party } & AtDesk)
  | ({ type: 'resend-mail'; outboxId: string; order: MailOrder } & AtDesk)
  | ({ type: 'suspend'; reason: string } & AtDesk)
  | ({ type: 'resume'; reason: string } & AtDesk)
  | ({ type: 'terminate'; reason: string } & AtDesk)
  | ({ type: 'reopen'; reason: string } & AtDesk)
  | ({
      type: 'record-meeting'
      taskId: string
      versionHash: string
      /** What the minutes are found by. */
      minutes: string
      heldOn: string
      votes?: readonly MeetingVote[]
      chair?: { person: string; decision: ChairChoice }
    } & AtDesk)
  | ({ type: 'enter-for-mission'; taskId: string } & AtDesk)
  | ({ type: 'resolve-incident'; incident: number; note: string } & AtDesk)

export type DeskCommandOf<T extends DeskCommand['type']> = Extract<DeskCommand, { type: T }>
