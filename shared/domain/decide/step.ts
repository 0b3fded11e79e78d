import { applyAmendment } from './amendment-application'
import { recordAmendmentAssessment } from './amendment-assessment'
import { recordAssessment } from './assess'
import { refuse, type Decided } from './change'
import { chaseTask } from './chase-task'
import { closeProject } from './closure'
import type { StepCommand } from './commands'
import { commitFunds } from './commit'
import { continueRequest } from './continue-request'
import { continueRun } from './continue-run'
import { endWaiting } from './end-waiting'
import { openTask } from './open-task'
import { recordFailure } from './record-failure'
import { concludeReport } from './report-conclusion'
import { settleClosure } from './settlement'
import { settleSender } from './judge-sender'
import { askMailbox } from './sender'
import type { State } from './state'
import { storeToken } from './store-token'
import { lapseDraft, warnDraft } from './sweep-drafts'
import { mendRoster } from './mend-roster'
import { offerWaitlist } from './waitlist'

/** `decide` for the acts of workflows: a function of a workflow loads these rules and no others. */
export function decideStep(state: State, command: StepCommand): Decided {
  switch (command.type) {
    case 'warn-draft':
      return warnDraft(state, command)
    case 'lapse-draft':
      return lapseDraft(state, command)
    case 'ask-mailbox':
      return askMailbox(state, command)
    case 'record-failure':
      return recordFailure(state, command)
    default:
      break
  }
  const { file } = state
  if (!file) return refuse('not-found', 'There is no such project.')
  switch (command.type) {
    case 'record-assessment':
      return recordAssessment(state, file, command)
    case 'open-task':
      return openTask(state, file, command)
    case 'store-token':
      return storeToken(state, file, command)
    case 'chase-task':
      return chaseTask(state, file, command)
    case 'mend-roster':
      return mendRoster(state, file, command)
    case 'commit-funds':
      return commitFunds(state, file)
    case 'offer-waitlist':
      return offerWaitlist(state, file)
    case 'end-waiting':
      return endWaiting(state, file)
    case 'continue-request':
      return continueRequest(state, file, command)
    case 'continue-run':
      return continueRun(state, file, command)
    case 'conclude-report':
      return concludeReport(state, file, command)
    case 'record-amendment-assessment':
      return recordAmendmentAssessment(state, file, command)
    case 'apply-amendment':
      return applyAmendment(state, file, command)
    case 'settle-sender':
      return settleSender(state, file)
    case 'settle-closure':
      return settleClosure(state, file)
    case 'close-project':
      return closeProject(state, file)
    default:
      return command satisfies never
  }
}
