import { activitiesReport } from './activities'
import { ledgerReport, totalsReport } from './booked'
import { ceilingsReport } from './ceilings'
import { carryOverReport, coFinancingReport, paymentsReport, projectsReport } from './of-projects'
import { reconciliationReport } from './reconciliation'

/** Every report there is, by the name it is asked for by. */
export const reports = {
  totals: totalsReport,
  ledger: ledgerReport,
  projects: projectsReport,
  payments: paymentsReport,
  'carry-over': carryOverReport,
  'co-financing': coFinancingReport,
  activities: activitiesReport,
  ceilings: ceilingsReport,
  reconciliation: reconciliationReport,
} as const

export type ReportName = keyof typeof reports

const isReport = (name: string): name is ReportName => Object.hasOwn(reports, name)

export const reportNames: readonly ReportName[] = Object.keys(reports).filter(isReport)
