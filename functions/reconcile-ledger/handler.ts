import { LEDGER_DIFFERENCES } from '../../shared/contracts/metrics'
import type { Dimension } from '../../shared/domain/money/envelope'
import type { LedgerEntry } from '../../shared/domain/money/ledger'
import { dayOf } from '../../shared/domain/time'
import type { Clock } from '../../shared/ports/outside'
import type { FinanceStore, Total } from '../../shared/ports/stores'
import { everyPage } from '../../shared/runtime/every-page'
import type { Log } from '../../shared/runtime/log'
import type { Measure } from '../../shared/runtime/metrics'
import {
  dimensions,
  envelopeDifferences,
  ledgerSums,
  totalsDifferences,
  type Difference,
} from '../../shared/domain/money/differences'

export interface ReconcileLedgerDependencies {
  finance: FinanceStore
  clock: Clock
  log: Log
  measure: Measure
}

/**
 * Proves that envelopes and totals equal the ledger, year by year. Something may be booked while it reads:
 * a year that differs is read once more, and only what differs twice counts.
 */
export function createHandler(dependencies: ReconcileLedgerDependencies) {
  const { finance, clock, log, measure } = dependencies

  const entriesOf = (year: number, asOf: string): Promise<LedgerEntry[]> =>
    everyPage((after) => finance.entries(year, asOf, after))
  const totalsBy = (year: number, dimension: Dimension, asOf: string): Promise<Total[]> =>
    everyPage((after) => finance.totals(year, dimension, asOf, after))

  async function differencesOf(year: number): Promise<Difference[]> {
    const asOf = dayOf(clock())
    const sums = ledgerSums(await entriesOf(year, asOf))
    const found: Difference[] = []
    for (const dimension of dimensions)
      found.push(...totalsDifferences(year, dimension, sums, await totalsBy(year, dimension, asOf)))
    const envelope = (await finance.envelopes()).find((one) => one.year === year)
    return [...found, ...(envelope ? envelopeDifferences(envelope, sums) : [])]
  }

  return async (): Promise<{ differences: Difference[] }> => {
    const differences: Difference[] = []
    for (const { year } of await finance.envelopes()) {
      const first = await differencesOf(year)
      const found = first.length === 0 ? [] : await differencesOf(year)
      log.info('Year reconciled', { year, count: found.length })
      differences.push(...found)
    }
    measure(LEDGER_DIFFERENCES, differences.length, 'count')
    return { differences }
  }
}
