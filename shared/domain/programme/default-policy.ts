import type { ChasePolicy, Policy } from './programme'

function chase(due: number, remind: number[], escalate: number, expire: number): ChasePolicy {
  return { due, remind, escalate, expire }
}

/** The rules a fund starts with, until it sets its own. Amounts in US cents, times in days. */
export const defaultPolicy: Policy = {
  schema: 1,
  quorum: 3,
  chasing: {
    'complete-proposal': chase(21, [7, 2], 3, 14),
    'gender-review': chase(7, [3, 1], 2, 7),
    'funding-vote': chase(14, [5, 2], 2, 7),
    'chair-decision': chase(10, [4, 1], 2, 7),
    'answer-question': chase(7, [3, 1], 1, 3),
    'waitlist-offer': chase(10, [4, 1], 2, 7),
    'join-next-call': chase(21, [7, 2], 3, 14),
    'confirm-condition': chase(14, [5, 2], 2, 14),
    'confirm-version': chase(7, [3, 1], 2, 7),
    'accept-offer': chase(21, [7, 2], 3, 14),
    'confirm-disbursement': chase(14, [5, 2], 3, 30),
    'file-report': chase(30, [14, 3], 7, 60),
    'review-report': chase(14, [5, 2], 3, 14),
    'waive-report': chase(14, [5, 2], 3, 30),
    'acknowledge-amendment': chase(7, [3, 1], 2, 7),
    'decide-amendment': chase(14, [5, 2], 3, 14),
    'vote-amendment': chase(14, [5, 2], 2, 7),
    'confirm-return': chase(30, [10, 3], 5, 30),
  },
  objectionHours: 24,
  objectionDays: 30,
  returnsPerStage: 1,
  instalments: [{ percent: 100, afterDays: 0 }],
  reports: {
    interimFromMonths: 12,
    interimEveryMonths: 6,
    interimDueAfterDays: 42,
    finalDueAfterDays: 90,
    askBeforeDays: 30,
  },
  amendments: { smallExtensionDays: 90, smallBudgetShiftPercent: 15, noticeDays: 30 },
  residueCents: 5_00,
  draftLifeDays: 90,
  draftWarningDays: 14,
  unconfirmedDraftDays: 14,
  senderWorkingDays: 5,
  projectLinkDays: 90,
  deskLinkMinutes: 15,
  retentionYears: 6,
}
