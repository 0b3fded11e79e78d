import { defaultChasing } from '../tasks/kinds'
import type { Policy } from './programme'

/** The rules a fund starts with, until it sets its own. Amounts in US cents, times in days. */
export const defaultPolicy: Policy = {
  schema: 1,
  quorum: 3,
  chasing: defaultChasing,
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
  projectLinkDays: 90,
  deskLinkMinutes: 15,
  retentionYears: 6,
}
