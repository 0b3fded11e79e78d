import type { ReportName } from '../query'
import { ledgerReport, totalsReport } from './booked'
import {
  carryOverReport,
  ceilingsReport,
  coFinancingReport,
  paymentsReport,
  projectsReport,
} from './of-projects'
import { reconciliationReport } from './reconciliation'
import type { Books, Report } from './report'

/** Every report there is. */
export function reportsFrom(books: Books): Readonly<Record<ReportName, Report>> {
  return {
    totals: totalsReport(books),
    ledger: ledgerReport(books),
    projects: projectsReport(books),
    payments: paymentsReport(books),
    'carry-over': carryOverReport(books),
    'co-financing': coFinancingReport(books),
    ceilings: ceilingsReport(),
    reconciliation: reconciliationReport(books),
  }
}
