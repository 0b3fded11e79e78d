import type { Digest } from '../audit/record'
import { requestAmendment } from './running/request-amendment'
import { decideAmendment } from './running/amendment-decision'
import { openAmendment } from './running/amendment-start'
import { voteAmendment } from './running/amendment-vote'
import { withdrawAmendment } from './running/amendment-withdraw'
import { answerWaitlistOffer, decideAsChair } from './decision/chair'
import { refuse, type Decided } from './kernel/change'
import { commentDraft } from './request/comment-draft'
import { confirmCondition } from './decision/condition'
import { askCode, openConfidential } from './request/confidential'
import { confirmVersion } from './request/confirm-version'
import { addResults } from './running/add-results'
import { copyProposal } from './request/copy-proposal'
import { openCouncilUpdate } from './running/council-update'
import { delegate } from './kinds/delegate'
import { onActivity } from './desk/on-activity'
import { proposeActivity } from './desk/activity'
import { decideAtDesk } from './desk/decide-at-desk'
import { enterProposal } from './desk/enter-proposal'
import { orderWaitlist } from './desk/order-waitlist'
import { confirmDisbursement } from './running/disbursement'
import { disownProposal } from './request/disown-proposal'
import { answerNextCall } from './decision/end-waiting'
import { enterReport } from './running/enter-report'
import { resolveFundIncident } from './tasks/fund-incident'
import { reviewGender } from './request/gender-review'
import { mailDeskLink, mailFreshLink, mailOpenLinks } from './request/links'
import { objectToDecision } from './kinds/objection'
import { answerOffer } from './decision/offer'
import { answerQuestion, askQuestion } from './request/question'
import { reconsider } from './decision/reconsider'
import { recuse } from './kinds/recuse'
import { acceptContact, replaceContact } from './request/replace-contact'
import { fileReport } from './running/report'
import { reviewReport, waiveReport } from './running/report-review'
import { returnOnTask } from './kinds/return-on-task'
import { takeBack } from './request/return-proposal'
import { agreePublicText } from './running/public-text'
import { sayNotPaid } from './running/not-paid'
import { answerCorrection } from './running/answer-correction'
import { confirmReturn, writeOff } from './running/returned-money'
import { revive } from './request/revive'
import { judgeSender, judgeSenders } from './request/judge-sender'
import { askSender } from './request/sender'
import type { State } from './kernel/state'
import type { PersonCommand } from './kernel/commands'
import { tellAskedNoMore } from './tasks/asked-no-more'
import { startDraft } from './request/start-draft'
import { submitDraft } from './request/submit'
import { castVote } from './decision/vote'
import { withdraw } from './decision/withdraw'
import { notSpokesman } from './request/who-may'

/**
 * What a person's command does to the fund as it stands, or why it may not. Pure: the same state, command and
 * time give the same answer, and nothing else is looked at. Workflows and schedules have `decideStep`.
 */
export function decide(state: State, command: PersonCommand, digest: Digest): Decided {
  const by = 'by' in command ? command.by : undefined
  return tellAskedNoMore(state, act(state, command, digest), by)
}

function act(state: State, command: PersonCommand, digest: Digest): Decided {
  switch (command.type) {
    case 'start-draft':
      return startDraft(state, command, digest)
    case 'judge-senders':
      return judgeSenders(state, command)
    case 'judge-sender':
      return judgeSender(state, command)
    case 'ask-sender':
      return askSender(state, command)
    case 'comment-draft':
      return commentDraft(state, command)
    case 'submit-draft':
      return submitDraft(state, command, digest)
    case 'mail-desk-link':
      return mailDeskLink(command)
    case 'mail-open-links':
      return mailOpenLinks(command)
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
    case 'propose-activity':
      return proposeActivity(state, command)
    case 'confirm-activity':
    case 'propose-activity-again':
    case 'set-activity-course':
    case 'set-activity-cost':
    case 'pay-activity':
    case 'change-activity':
      return onActivity(state, command)
    default:
      break
  }
  const { file } = state
  if (!file) return refuse('not-found', 'There is no such project.')
  const stranger =
    'by' in command && command.by
      ? notSpokesman(file.project, { ...command, by: command.by })
      : undefined
  if (stranger) return stranger
  switch (command.type) {
    case 'withdraw':
      return withdraw(state, file, command)
    case 'take-back':
      return takeBack(state, file, command)
    case 'add-results':
      return addResults(state, file, command)
    case 'agree-public-text':
      return agreePublicText(state, file, command)
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
      return returnOnTask(state, file, command)
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
    case 'start-amendment':
      return openAmendment(state, file, command)
    case 'request-amendment':
      return requestAmendment(state, file, command, digest)
    case 'withdraw-amendment':
      return withdrawAmendment(state, file, command)
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
    case 'not-paid':
      return sayNotPaid(state, file, command)
    case 'confirm-return':
      return confirmReturn(state, file, command)
    case 'write-off':
      return writeOff(state, file, command)
    case 'confirm-correction':
      return answerCorrection(state, file, command)
    default:
      return decideAtDesk(state, file, command)
  }
}
