import { applyAmendment } from './running/amendment-application'
import { recordAmendmentAssessment } from './running/amendment-assessment'
import { recordAssessment } from './request/assess'
import { refuse, type Decided } from './kernel/change'
import { chaseTask } from './kinds/chase-task'
import { closeProject } from './running/closure'
import type { StepCommand } from './kernel/commands'
import { commitFunds } from './decision/commit'
import { continueRequest } from './decision/continue-request'
import { continueRun } from './kinds/continue-run'
import { endWaiting } from './decision/end-waiting'
import { openTask } from './kinds/open-task'
import { recordFailure } from './tasks/record-failure'
import { announceReport } from './running/report'
import { concludeReport } from './running/report-conclusion'
import { settleClosure } from './running/settlement'
import { settleSender } from './request/judge-sender'
import { askMailbox } from './request/sender'
import type { State } from './kernel/state'
import { tellAskedNoMore } from './tasks/asked-no-more'
import { storeToken } from './tasks/store-token'
import { lapseDraft, warnDraft } from './request/sweep-drafts'
import { lapseActivity } from './desk/activity'
import { mendRoster } from './kinds/mend-roster'
import { offerWaitlist } from './decision/waitlist'

/** `decide` for the acts of workflows: a function of a workflow loads these rules and no others. */
export function decideStep(state: State, command: StepCommand): Decided {
  return tellAskedNoMore(state, act(state, command))
}

function act(state: State, command: StepCommand): Decided {
  switch (command.type) {
    case 'warn-draft':
      return warnDraft(state, command)
    case 'lapse-draft':
      return lapseDraft(state, command)
    case 'ask-mailbox':
      return askMailbox(state, command)
    case 'record-failure':
      return recordFailure(state, command)
    case 'lapse-activity':
      return lapseActivity(state)
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
    case 'announce-report':
      return announceReport(state, file, command)
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
