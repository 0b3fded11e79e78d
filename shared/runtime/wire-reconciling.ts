import { openDynamo } from '../adapters/dynamo-client'
import { DynamoFinanceStore } from '../adapters/dynamo-finance-store'
import { systemClock } from '../adapters/system'
import { openLog } from './log'
import { openMeasure } from './metrics'

/** What compares sums with the ledger, connected to what the environment names. */
export function openReconciling({ LEDGER_TABLE }: { LEDGER_TABLE: string }) {
  return {
    finance: new DynamoFinanceStore(openDynamo(), { Ledger: LEDGER_TABLE }),
    clock: systemClock,
    log: openLog(),
    measure: openMeasure(),
  }
}
