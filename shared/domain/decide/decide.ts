import type { Digest } from '../audit/record'
import { answerWaitlistOffer, decideAsChair } from './chair'
import { refuse, type Decided } from './change'
import type { Command } from './commands'
import { confirmCondition } from './condition'
import { delegate } from './delegate'
import { confirmVersion } from './confirm-version'
import { enterProposal } from './desk/enter-proposal'
import { enterReport } from './enter-report'
import { orderWaitlist } from './desk/order-waitlist'
import { answerNextCall } from './end-waiting'
import { resolveFundIncident } from './fund-incident'
import { decideFollowUp } from './follow-up'
import { reviewGender } from './gender-review'
import { commentDraft } from './comment-draft'
import { askCode, openConfidential } from './confidential'
import { copyProposal } from './copy-proposal'
import { disownProposal } from './disown-proposal'
import { mailDeskLink, mailFreshLink, mailOpenLinks } from './links'
import { objectToDecision } from './objection'
import { answerOffer } from './offer'
import { answerQuestion, askQuestion } from './question'
import { reconsider } from './reconsider'
import { revive } from './revive'
import { recuse } from './recuse'
import { acceptContact, replaceContact } from './replace-contact'
import { returnProposal, takeBack } from './return-proposal'
import { askSender, judgeSender } from './sender'
import type { State } from './state'
import { decideStep, isStepCommand } from './step'
import { startDraft, submitDraft } from './submit'
import { castVote } from './vote'
import { withdraw } from './withdraw'

/**
 * What a command does to the fund as it stands, or why it may not. Pure: the same state, command and time
 * give the same answer, and nothing else is looked at.
 */
export function decide(state: State, command: Command, digest: Digest): Decided {
  if (isStepCommand(command)) return decideStep(state, command)
  switch (command.type) {
    case 'start-draft':
      return startDraft(state, command, digest)
    case 'judge-sender':
      return judgeSender(state, command)
    case 'ask-sender':
      return askSender(state, command)
    case 'comment-draft':
      return commentDraft(state, command)
    case 'submit-draft':
      return submitDraft(state, command, digest)
    case 'mail-desk-link':
      return mailDeskLink(state, command)
    case 'mail-open-links':
      return mailOpenLinks(state, command)
    case 'mail-fresh-link':
      return mailFreshLink(state, command)
    case 'order-waitlist':
      return orderWaitlist(state, command)
    case 'resolve-fund-incident':
      return resolveFundIncident(state, command)
    case 'enter-proposal':
      return enterProposal(state, command)
    case 'ask-code':
      return askCode(state, command)
    case 'open-confidential':
      return openConfidential(state, command, digest)
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
    case 'copy-proposal':
      return copyProposal(state, file, command)
    case 'disown-proposal':
      return disownProposal(state, file, command)
    case 'replace-contact':
      return replaceContact(state, file, command, digest)
    case 'accept-contact':
      return acceptContact(state, file, command, digest)
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
    case 'confirm-condition':
      return confirmCondition(state, file, command)
    case 'ask-question':
      return askQuestion(state, file, command)
    case 'answer-question':
      return answerQuestion(state, file, command)
    case 'delegate':
      return delegate(state, file, command)
    case 'object':
      return objectToDecision(state, file, command)
    case 'revive':
      return revive(state, file, command)
    case 'reconsider':
      return reconsider(state, file, command)
    case 'confirm-version':
      return confirmVersion(state, file, command)
    case 'enter-report':
      return enterReport(state, file, command, digest)
    case 'answer-next-call':
      return answerNextCall(state, file, command)
    case 'answer-waitlist-offer':
      return answerWaitlistOffer(state, file, command)
    default:
      return decideFollowUp(state, file, command, digest)
  }
}
