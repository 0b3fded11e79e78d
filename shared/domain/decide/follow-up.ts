import type { Digest } from '../audit/record'
import { openAmendment, requestAmendment } from './amendment'
import { applyAmendment } from './amendment-application'
import { recordAmendmentAssessment } from './amendment-assessment'
import { decideAmendment } from './amendment-decision'
import { voteAmendment } from './amendment-vote'
import type { Decided } from './change'
import { closeProject } from './closure'
import type { Command } from './commands'
import { continueRun } from './continue-run'
import { openCouncilUpdate } from './council-update'
import { confirmDisbursement } from './disbursement'
import { fileReport } from './report'
import { concludeReport } from './report-conclusion'
import { reviewReport, waiveReport } from './report-review'
import { confirmReturn, writeOff } from './returned-money'
import { settleClosure } from './settlement'
import type { ProjectFile, State } from './state'

type Handled =
  | 'start-draft'
  | 'submit-draft'
  | 'mail-desk-link'
  | 'mail-fresh-link'
  | 'withdraw'
  | 'take-back'
  | 'answer-offer'
  | 'review-gender'
  | 'return-proposal'
  | 'cast-vote'
  | 'decide-as-chair'
  | 'recuse'
  | 'answer-waitlist-offer'
  | 'record-assessment'
  | 'open-task'
  | 'store-token'
  | 'chase-task'
  | 'commit-funds'
  | 'offer-waitlist'
  | 'record-failure'
  | 'continue-request'
  | 'warn-draft'
  | 'lapse-draft'

/** What is asked of a project from its commitment to its closure. */
export type FollowUpCommand = Exclude<Command, { type: Handled }>

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
    case 'record-amendment-assessment':
      return recordAmendmentAssessment(state, file, command)
    case 'apply-amendment':
      return applyAmendment(state, file, command)
    case 'file-report':
      return fileReport(state, file, command, digest)
    case 'review-report':
      return reviewReport(state, file, command)
    case 'conclude-report':
      return concludeReport(state, file, command)
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
    case 'settle-closure':
      return settleClosure(state, file)
    case 'close-project':
      return closeProject(state, file)
    case 'continue-run':
      return continueRun(state, file, command)
    default:
      return command satisfies never
  }
}
