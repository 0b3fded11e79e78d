import type { Digest } from '../audit/record'
import { requestAmendment } from './amendment'
import { openAmendment } from './amendment-start'
import { decideAmendment } from './amendment-decision'
import { voteAmendment } from './amendment-vote'
import type { Decided } from './change'
import type { Command } from './commands'
import { openCouncilUpdate } from './council-update'
import { decideAtDesk } from './desk/decide-at-desk'
import { confirmDisbursement } from './disbursement'
import { fileReport } from './report'
import { reviewReport, waiveReport } from './report-review'
import { confirmReturn, writeOff } from './returned-money'
import type { ProjectFile, State } from './state'
import type { StepCommand } from './step'

type Handled =
  | 'start-draft'
  | 'submit-draft'
  | 'mail-desk-link'
  | 'mail-fresh-link'
  | 'mail-open-links'
  | 'withdraw'
  | 'take-back'
  | 'replace-contact'
  | 'judge-sender'
  | 'ask-sender'
  | 'comment-draft'
  | 'disown-proposal'
  | 'ask-code'
  | 'copy-proposal'
  | 'open-confidential'
  | 'accept-contact'
  | 'answer-offer'
  | 'review-gender'
  | 'return-proposal'
  | 'cast-vote'
  | 'decide-as-chair'
  | 'recuse'
  | 'delegate'
  | 'ask-question'
  | 'answer-question'
  | 'confirm-condition'
  | 'object'
  | 'reconsider'
  | 'revive'
  | 'answer-waitlist-offer'
  | 'answer-next-call'
  | 'order-waitlist'
  | 'resolve-fund-incident'
  | 'enter-proposal'
  | 'confirm-version'
  | 'enter-report'

/** What is asked of a project from its commitment to its closure. */
export type FollowUpCommand = Exclude<Command, { type: Handled } | StepCommand>

export function decideFollowUp(
  state: State,
  file: ProjectFile,
  command: FollowUpCommand,
  digest: Digest,
): Decided {
  switch (command.type) {
    case 'start-amendment':
      return openAmendment(state, file, command)
    case 'request-amendment':
      return requestAmendment(state, file, command, digest)
    case 'decide-amendment':
      return decideAmendment(state, file, command)
    case 'vote-amendment':
      return voteAmendment(state, file, command)
    case 'file-report':
      return fileReport(state, file, command, digest)
    case 'review-report':
      return reviewReport(state, file, command)
    case 'waive-report':
      return waiveReport(state, file, command)
    case 'open-council-update':
      return openCouncilUpdate(state, file, command)
    case 'confirm-disbursement':
      return confirmDisbursement(state, file, command)
    case 'confirm-return':
      return confirmReturn(state, file, command)
    case 'write-off':
      return writeOff(state, file, command)
    default:
      return decideAtDesk(state, file, command)
  }
}
