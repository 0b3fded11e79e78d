import { tamperingReport } from '../../shared/contracts/tampering'
import { recordName, type Tampering } from '../../shared/domain/audit/tampering'
import { reportTampering } from '../../shared/domain/decide/tasks/report-tampering'
import { act, type ActDependencies } from '../../shared/runtime/act'
import { nameOfError, type Log } from '../../shared/runtime/log'

export interface ReportTamperingDependencies extends ActDependencies {
  log: Log
}

/**
 * Puts what was done to the audit record before the auditors, each change once. One that can't be put there
 * doesn't keep the others from it; then it throws, and comes again.
 */
export function createHandler(dependencies: ReportTamperingDependencies) {
  const { log } = dependencies

  async function report(one: Tampering): Promise<void> {
    const acted = await act(dependencies, {}, (state) => reportTampering(state, one))
    const outcome = 'refusal' in acted ? acted.refusal.refused : 'reported'
    log.warn('Audit record tampered with', { record: recordName(one), change: one.change, outcome })
  }

  return async (event: unknown): Promise<void> => {
    const failed: unknown[] = []
    for (const one of tamperingReport.parse(event).found) {
      try {
        await report(one)
      } catch (error) {
        log.warn('Tampering not reported', { record: recordName(one), error: nameOfError(error) })
        failed.push(error)
      }
    }
    if (failed.length > 0) throw new Error(`${failed.length} changes couldn’t be reported.`)
  }
}
