import { DynamoFinanceStore } from './dynamo-finance-store'
import { DynamoProgrammeStore } from './dynamo-programme-store'
import { openDynamo } from './dynamo-client'
import { hashSecret } from './hash-secret'
import { systemClock } from './system'

/** What a function that only reads money and settings is wired to. */
export function connectReader(environment: {
  LEDGER_TABLE: string
  PROGRAMME_TABLE: string
  PORTAL_URL: string
}) {
  const client = openDynamo()
  return {
    finance: new DynamoFinanceStore(client, { Ledger: environment.LEDGER_TABLE }),
    programme: new DynamoProgrammeStore(client, { Programme: environment.PROGRAMME_TABLE }),
    clock: systemClock,
    hashSecret,
    portalUrl: environment.PORTAL_URL,
  }
}
