import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type * as z from 'zod'
import type { registerTables } from '../contracts/environment'
import type { Digest } from '../domain/audit/record'
import type { Clock } from '../ports/outside'
import type { Register } from '../ports/register'
import { openDynamo } from './dynamo-client'
import { DynamoRegister } from './dynamo-register'
import type { RegisterTables } from './keys'
import { sha256Digest } from './sha256-digest'
import { systemClock, systemRandom, systemSleep } from './system'

/** The variables that name the register's tables. */
export type TableVariables = z.infer<z.ZodObject<typeof registerTables>>

export function tablesFrom(environment: TableVariables): RegisterTables {
  return {
    Projects: environment.PROJECTS_TABLE,
    HumanTasks: environment.HUMAN_TASKS_TABLE,
    Ledger: environment.LEDGER_TABLE,
    Audit: environment.AUDIT_TABLE,
    Links: environment.LINKS_TABLE,
    Outbox: environment.OUTBOX_TABLE,
    Drafts: environment.DRAFTS_TABLE,
    Programme: environment.PROGRAMME_TABLE,
  }
}

/** What every function that acts is wired to: one client, its tables, the register and the system's time. */
export interface Connection {
  client: DynamoDBDocumentClient
  tables: RegisterTables
  register: Register
  clock: Clock
  digest: Digest
  sleep: (milliseconds: number) => Promise<void>
  random: () => number
}

export function connect(environment: TableVariables): Connection {
  const client = openDynamo()
  const tables = tablesFrom(environment)
  return {
    client,
    tables,
    register: new DynamoRegister(client, tables),
    clock: systemClock,
    digest: sha256Digest,
    sleep: systemSleep,
    random: systemRandom,
  }
}
