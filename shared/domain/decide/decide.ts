import type { Digest } from '../audit/record'
import { recordAssessment } from './assess'
import { answerWaitlistOffer, decideAsChair } from './chair'
import { refuse, type Decided } from './change'
import { chaseTask } from './chase-task'
import type { Command } from './commands'
import { commitFunds } from './commit'
import { continueRequest } from './continue-request'
import { decideFollowUp } from './follow-up'
import { reviewGender } from './gender-review'
import { mailDeskLink, mailFreshLink } from './links'
import { answerOffer } from './offer'
import { openTask } from './open-task'
import { recordFailure } from './record-failure'
import { recuse } from './recuse'
import { returnProposal, takeBack } from './return-proposal'
import type { State } from './state'
import { storeToken } from './store-token'
import { startDraft, submitDraft } from './submit'
import { lapseDraft, warnDraft } from './sweep-drafts'
import { castVote } from './vote'
import { offerWaitlist } from './waitlist'
import { withdraw } from './withdraw'

/**
 * What a command does to the fund as it stands, or why it may not. Pure: the same state, command and time
 * give the same answer, and nothing else is looked at.
 */
export function decide(state: State, command: Command, digest: Digest): Decided {
  switch (command.type) {
    case 'start-draft':
      return startDraft(state, command)
    case 'submit-draft':
      return submitDraft(state, command, digest)
    case 'mail-desk-link':
      return mailDeskLink(state, command)
    case 'mail-fresh-link':
      return mailFreshLink(state, command)
    case 'warn-draft':
      return warnDraft(state, command)
    case 'lapse-draft':
      return lapseDraft(state, command)
    case 'record-failure':
      return recordFailure(state, command)
    default:
      break
  }
  const { file } = state
  if (!file) return refuse('not-found', 'There is no such project.')
  switch (command.type) {
    case 'withdraw':
      return withdraw(state, file, command)
    case 'take-back':
      return takeBack(state, file, command)
    case 'answer-offer':
      return answerOffer(state, file, command)
    case 'review-gender':
      return reviewGender(state, file, command)
    case 'return-proposal':
      return returnProposal(state, file, command)
    case 'cast-vote':
      return castVote(state, file, command)
    case 'decide-as-chair':
      return decideAsChair(state, file, command)
    case 'recuse':
      return recuse(state, file, command)
    case 'answer-waitlist-offer':
      return answerWaitlistOffer(state, file, command)
    case 'record-assessment':
      return recordAssessment(state, file, command)
    case 'open-task':
      return openTask(state, file, command)
    case 'store-token':
      return storeToken(state, file, command)
    case 'chase-task':
      return chaseTask(state, file, command)
    case 'commit-funds':
      return commitFunds(state, file)
    case 'offer-waitlist':
      return offerWaitlist(state, file)
    case 'continue-request':
      return continueRequest(state, file, command)
    default:
      return decideFollowUp(state, file, command, digest)
  }
}
