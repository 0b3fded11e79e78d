import type { TaskKind } from '../../../shared/domain/tasks/kinds'
import type { Proof } from './proof'

/** What comes of a task that nobody answers, after reminders and escalation, and the path that shows it. */
interface Expiry {
  /** The rule as it was agreed. */
  rule: string
  path: Proof
}

/** Every kind of task has an end of its own: silence never decides, and nothing waits for ever. */
export const expiries: Readonly<Record<TaskKind, Expiry>> = {
  'complete-proposal': {
    rule: 'complete a returned proposal: lapsed; the mission can revive it while the call is open',
    path: [
      'workflows/funding-request/review.ts',
      'it lapsed, and the mission takes it up again while the call is open',
    ],
  },
  'gender-review': {
    rule: 'gender review: deputy, then on to the vote marked “not reviewed”, markers null',
    path: [
      'workflows/funding-request/review.ts',
      'nobody reviews: it goes to the vote, marked as not reviewed',
    ],
  },
  'funding-vote': {
    rule: 'funding decision: the chair',
    path: [
      'workflows/funding-request/decision.ts',
      'nobody votes: chair, then deputy, then the next sitting',
    ],
  },
  'chair-decision': {
    rule: 'funding decision: chair, then deputy, then undecided, with a new due date',
    path: [
      'workflows/funding-request/decision.ts',
      'nobody votes: chair, then deputy, then the next sitting',
    ],
  },
  'answer-question': {
    rule: 'question to the mission: the vote goes on, “not answered” is shown',
    path: ['workflows/question.test.ts', 'nobody answers: the vote goes on, and it is shown'],
  },
  'waitlist-offer': {
    rule: 'waitlist offer to the chair: offered to the next that fits',
    path: [
      'workflows/funding-request/money.ts',
      'nobody answers about freed money: it is offered to the next that fits',
    ],
  },
  'join-next-call': {
    rule: 'the question about the next call: declined for lack of funds',
    path: [
      'workflows/funding-request/next-call.ts',
      'the call closes, nobody answers: declined for lack of funds',
    ],
  },
  'confirm-condition': {
    rule: 'confirm a condition: its confirmer’s deputy or the secretariat; it goes on blocking',
    path: [
      'workflows/condition.test.ts',
      'nobody confirms it: it goes on blocking and is asked about again',
    ],
  },
  'confirm-version': {
    rule: 'confirm a version entered on behalf: not submitted; the secretariat is told',
    path: [
      'workflows/funding-request/on-behalf.ts',
      'nobody confirms what was entered: not submitted, the secretariat is told',
    ],
  },
  'accept-offer': {
    rule: 'accept an offer: the offer has lapsed, the reservation is free',
    path: [
      'workflows/funding-request/money.ts',
      'the mission doesn’t answer the offer: it lapses, and the money goes back',
    ],
  },
  'confirm-disbursement': {
    rule: 'confirm a disbursement: head of finance; the project stays active',
    path: [
      'workflows/disbursement.test.ts',
      'nobody confirms: the head of finance may, and it is asked again',
    ],
  },
  'file-report': {
    rule: 'status report: head of mission, then “no report received”, shown on the next proposal',
    path: [
      'workflows/status-report.test.ts',
      'no report comes: the head of mission, then “no report received”',
    ],
  },
  'review-report': {
    rule: 'review a report: “received, not reviewed”; the mission isn’t blamed',
    path: [
      'workflows/status-report.test.ts',
      'nobody reviews it: received, not reviewed, and the mission isn’t blamed',
    ],
  },
  'waive-report': {
    rule: 'waive a report that never came: asked again; the project stays open',
    path: [
      'workflows/closure.test.ts',
      'nobody waives the report: it is asked again, and it stays open',
    ],
  },
  'acknowledge-amendment': {
    rule: 'amendment: the chair',
    path: ['workflows/amendment.test.ts', 'nobody acknowledges a small change: the chair decides'],
  },
  'decide-amendment': {
    rule: 'amendment: the deputy, then the old terms stand',
    path: ['workflows/amendment.test.ts', 'nobody decides: the deputy, then the old terms stand'],
  },
  'vote-amendment': {
    rule: 'the vote on a changed design: the chair',
    path: ['workflows/amendment.test.ts', 'nobody reviews, and too few vote: the chair decides'],
  },
  'confirm-return': {
    rule: 'confirm returned money: head of finance; again each month until it is in or written off by two',
    path: [
      'workflows/closure.test.ts',
      'nobody confirms the return: head of finance, then asked again each month',
    ],
  },
  'confirm-correction': {
    rule: 'confirm a correction: others who may; after 30 days it lapses, and what is booked stands',
    path: [
      'workflows/correction.test.ts',
      'nobody confirms: reminded, others brought in, lapsed after 30 days',
    ],
  },
}
