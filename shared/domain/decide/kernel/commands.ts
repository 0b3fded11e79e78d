import type { Assessment } from '../../gender-review/assessment'
import type { MarkerCodes, MarkerName } from '../../gender-review/indicated'
import type { MailTarget, OpenLink } from '../../outbox/item'
import type { LinkPurpose } from '../../links/purpose'
import type { Language, Party } from '../../people'
import type { TaskKind } from '../../tasks/kinds'
import type { MissionContactRole } from '../../project/project'
import type { Vote } from '../../tasks/task'
import type { ActivityAnswer, ActivityEntry } from '../../answers/desk/activities'
import type { ChairChoice, VoteChoice } from './choices'
import type { DeskCommand } from './desk-commands'

/** An act on a task by one of those asked. */
interface OnTask {
  taskId: string
  by: Party
}

/** What is said of somebody who writes in a mission's name, named by their hash. */
export interface SenderAnswer {
  hash: string
  known: boolean
  /** How they stood on the page that was answered. */
  seen: 'asked' | 'unknown'
  /** A form of theirs, by which the record names them. */
  about: string
  /** Their forms that aren't sent. */
  begun: readonly string[]
}

/** An answer to a text: on the version that was read, where a page showed one. */
interface OnText extends OnTask {
  versionHash?: string
}

/** Everything people can ask the fund to do; amounts in US cents, days `YYYY-MM-DD`. */
export type PersonCommand =
  /* Missions */
  | {
      type: 'start-draft'
      draftId: string
      callId: string
      mission: string
      address: string
      language: Language
      /** Set when it is another form than the one that began the draft. */
      again?: boolean
    }
  | {
      type: 'submit-draft'
      draftId: string
      revision: number
      salt: string
      asItStands?: string
      /** Who sends it, where it isn't the mission: somebody of the secretariat enters it. */
      by?: Party
      /** The day on which the document came, where somebody enters what a mission completes. */
      receivedOn?: string
    }
  | { type: 'withdraw'; by: Party }
  | { type: 'take-back'; by: Party }
  /** `text` is the number of the wording that was read. */
  | { type: 'agree-public-text'; text: number; by: Party }
  | { type: 'revive'; by: Party }
  | ({
      type: 'answer-offer'
      accept: boolean
      budget?: { id: string; item: string; amount: number }[]
    } & OnTask)
  | ({ type: 'answer-question'; answer: string } & OnTask)
  | {
      type: 'start-amendment'
      by: Party
      asks?: 'additional-money' | 'suspension' | 'cancellation'
    }
  | { type: 'copy-proposal'; callId: string; by: Party }
  /** What came of a project after it was closed. */
  | { type: 'add-results'; results: string; by: Party }
  /** Asked by the mission it counts once the new person accepts; by the secretariat, with a reason, at once. */
  | {
      type: 'replace-contact'
      as: MissionContactRole
      name: string
      address: string
      by: Party
      reason?: string
    }
  | { type: 'accept-contact'; at: string }
  | { type: 'judge-sender'; draftId: string; known: boolean; by: Party }
  | { type: 'judge-senders'; mission: string; answers: readonly SenderAnswer[]; by: Party }
  | { type: 'ask-sender'; draftId: string }
  | { type: 'comment-draft'; draftId: string; text: string; by: Party }
  | { type: 'disown-proposal'; note: string; by: Party }
  | { type: 'request-amendment'; draftId: string; revision: number; by: Party }
  | { type: 'withdraw-amendment'; amendment: number; by: Party }
  | ({ type: 'file-report'; draftId: string; revision: number } & OnTask)
  /* Reviewers and chair */
  | ({
      type: 'review-gender'
      how: 'confirmed' | 'overridden'
      markers: MarkerCodes
      /** For all markers, or for each that departs from an indication or from what the mission states. */
      reason?: string
      reasons?: Partial<Record<MarkerName, string>>
    } & OnText)
  | ({
      type: 'return-proposal'
      letter: string
      comments: { path: string; text: string }[]
    } & OnText)
  | ({ type: 'cast-vote'; versionHash: string; vote: VoteChoice; replaces?: Vote['n'] } & OnTask)
  | ({ type: 'decide-as-chair'; versionHash: string; decision: ChairChoice } & OnTask)
  | ({ type: 'recuse' } & OnTask)
  | ({ type: 'ask-question'; text: string } & OnTask)
  | ({ type: 'delegate'; to: string } & OnTask)
  /** "This wasn't me", on a task that has ended. */
  | ({ type: 'object'; note?: string } & OnTask)
  | { type: 'reconsider'; whatIsNew: string; by: Party }
  | ({ type: 'answer-waitlist-offer'; accept: boolean } & OnTask)
  | ({ type: 'answer-next-call'; accept: boolean } & OnTask)
  | ({ type: 'confirm-version'; confirm: boolean; objection?: string } & OnTask)
  | ({
      type: 'enter-report'
      draftId: string
      revision: number
      /** The day on which the mission's document came. */
      receivedOn: string
    } & OnTask)
  /* Secretariat and finance */
  | ({ type: 'confirm-condition'; how: 'met' | 'waived'; note: string } & OnTask)
  /** `restOn` is the day on which what is left of it is asked for; at once without. */
  | ({
      type: 'confirm-disbursement'
      cents: number
      on: string
      reference: string
      restOn?: string
    } & OnTask)
  /** `on` is the day on which it is asked again, where it is still owed. */
  | ({ type: 'not-paid'; reason: string; on?: string } & OnTask)
  | ({ type: 'review-report'; accept: boolean; note?: string } & OnTask)
  | ({ type: 'waive-report'; reason: string; spentCents: number } & OnTask)
  | ({ type: 'decide-amendment'; approve: boolean; reason?: string } & OnText)
  | ({
      type: 'vote-amendment'
      approve: boolean
      reason?: string
      versionHash: string
      replaces?: Vote['n']
    } & OnTask)
  | ({ type: 'confirm-return'; cents: number; on: string; reference: string } & OnTask)
  | ({ type: 'write-off'; reason: string } & OnTask)
  | ({ type: 'confirm-correction'; confirm: boolean; reason?: string } & OnTask)
  | { type: 'open-council-update'; asOf: string; dueOn: string; by: Party }
  /* Desk */
  | DeskCommand
  | {
      type: 'enter-proposal'
      draftId: string
      callId: string
      mission: string
      name: string
      address: string
      language: Language
      receivedOn: string
      by: Party
    }
  | {
      type: 'order-waitlist'
      year: number
      order: readonly string[]
      /** The revision of the order that was seen; 0 when there was none. */
      seen: number
      reason: string
      by: Party
    }
  | { type: 'resolve-fund-incident'; incident: number; note: string; by: Party }
  /* Activities that no mission proposes */
  | ({ type: 'propose-activity'; id: string; by: Party } & ActivityEntry)
  | ActivityAnswer
  | { type: 'mail-desk-link'; by: Party }
  | { type: 'ask-code'; linkHash: string; purpose: LinkPurpose; by: Party; address: string }
  | {
      type: 'open-confidential'
      linkHash: string
      purpose: LinkPurpose
      by: Party
      code: string
      /** The hash by which the browser is known in which the code is given. */
      reader: string
    }
  | { type: 'mail-open-links'; links: readonly OpenLink[] }
  | { type: 'mail-fresh-link'; to: MailTarget; address: string; link: LinkPurpose }

/** What workflows and schedules ask for, and no person. */
export type StepCommand =
  /* Workflows */
  | { type: 'record-assessment'; version: number; assessment: Assessment }
  | { type: 'open-task'; kind: TaskKind; subject: number }
  | { type: 'store-token'; taskId: string; token: string }
  | { type: 'chase-task'; taskId: string }
  | { type: 'commit-funds' }
  | { type: 'offer-waitlist' }
  | { type: 'continue-request'; version: number; execution: string; startedAt: string }
  | {
      type: 'continue-run'
      phase: 'disbursement' | 'report' | 'closure' | 'condition'
      subject: number
    }
  | { type: 'announce-report'; report: number }
  | { type: 'conclude-report'; report: number }
  | { type: 'record-amendment-assessment'; amendment: number; assessment: Assessment }
  | { type: 'apply-amendment'; amendment: number }
  | { type: 'settle-closure' }
  | { type: 'close-project' }
  | { type: 'record-failure'; workflow: string; execution: string; state: string; error: string }
  /* Schedules */
  | { type: 'end-waiting' }
  | { type: 'mend-roster'; taskId: string }
  | { type: 'lapse-activity' }
  | { type: 'warn-draft'; draftId: string }
  | { type: 'ask-mailbox'; mission: string; newsAt: string; sentAt: string | undefined }
  | { type: 'settle-sender' }
  | { type: 'lapse-draft'; draftId: string }

export type Command = PersonCommand | StepCommand

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>
