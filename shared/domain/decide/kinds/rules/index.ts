import type { TaskKind } from '../../../tasks/kinds'
import { acceptOffer } from './accept-offer'
import { acknowledgeAmendment } from './acknowledge-amendment'
import { answerQuestion } from './answer-question'
import { chairDecision } from './chair-decision'
import { completeProposal } from './complete-proposal'
import { confirmCondition } from './confirm-condition'
import { confirmCorrection } from './confirm-correction'
import { confirmDisbursement } from './confirm-disbursement'
import { confirmReturn } from './confirm-return'
import { confirmVersion } from './confirm-version'
import { decideAmendment } from './decide-amendment'
import { fileReport } from './file-report'
import { fundingVote } from './funding-vote'
import { genderReview } from './gender-review'
import { joinNextCall } from './join-next-call'
import { reviewReport } from './review-report'
import type { KindRules } from './kind-rules'
import { voteAmendment } from './vote-amendment'
import { waitlistOffer } from './waitlist-offer'
import { waiveReport } from './waive-report'

/** What each kind of task does; only opening and chasing ask. */
export const kindRules: Readonly<Record<TaskKind, KindRules>> = {
  'complete-proposal': completeProposal,
  'gender-review': genderReview,
  'funding-vote': fundingVote,
  'chair-decision': chairDecision,
  'answer-question': answerQuestion,
  'waitlist-offer': waitlistOffer,
  'join-next-call': joinNextCall,
  'confirm-condition': confirmCondition,
  'confirm-version': confirmVersion,
  'accept-offer': acceptOffer,
  'confirm-disbursement': confirmDisbursement,
  'file-report': fileReport,
  'review-report': reviewReport,
  'waive-report': waiveReport,
  'acknowledge-amendment': acknowledgeAmendment,
  'decide-amendment': decideAmendment,
  'vote-amendment': voteAmendment,
  'confirm-return': confirmReturn,
  'confirm-correction': confirmCorrection,
}
