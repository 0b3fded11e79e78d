import type * as z from 'zod'
import { openDynamo } from '../adapters/dynamo-client'
import { DynamoRegister } from '../adapters/dynamo-register'
import { sha256Digest } from '../adapters/sha256-digest'
import { systemClock, systemRandom, systemSleep } from '../adapters/system'
import type { registerTables } from '../contracts/environment'
import { openLog } from './log'
import type { TaskDependencies } from './task-handler'

type RegisterVariables = z.output<z.ZodObject<typeof registerTables>>

/** The tables of the register, by the names under which adapters know them. */
export function registerTableNames(variables: RegisterVariables) {
  return {
    Projects: variables.PROJECTS_TABLE,
    HumanTasks: variables.HUMAN_TASKS_TABLE,
    Ledger: variables.LEDGER_TABLE,
    Audit: variables.AUDIT_TABLE,
    Links: variables.LINKS_TABLE,
    Outbox: variables.OUTBOX_TABLE,
    Drafts: variables.DRAFTS_TABLE,
    Programme: variables.PROGRAMME_TABLE,
  }
}

/** Everything a function that acts needs, connected to what its environment names. */
export function openActing(variables: RegisterVariables): TaskDependencies {
  return {
    register: new DynamoRegister(openDynamo(), registerTableNames(variables)),
    clock: systemClock,
    digest: sha256Digest,
    sleep: systemSleep,
    random: systemRandom,
    log: openLog(),
  }
}
