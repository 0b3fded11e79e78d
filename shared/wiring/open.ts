import { LambdaClient } from '@aws-sdk/client-lambda'
import { S3Client } from '@aws-sdk/client-s3'
import { SESClient } from '@aws-sdk/client-ses'
import { SFNClient } from '@aws-sdk/client-sfn'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { DynamoAuditStore } from '../adapters/dynamo-audit-store'
import { openDynamo } from '../adapters/dynamo-client'
import { DynamoCodeStore } from '../adapters/dynamo-code-store'
import { DynamoDeliveryStore } from '../adapters/dynamo-delivery-store'
import { DynamoDraftStore } from '../adapters/dynamo-draft-store'
import { DynamoFinanceStore } from '../adapters/dynamo-finance-store'
import { DynamoFundMover } from '../adapters/dynamo-fund-mover'
import { DynamoLinkStore } from '../adapters/dynamo-link-store'
import { DynamoOutboxStore } from '../adapters/dynamo-outbox-store'
import { DynamoProgrammeStore } from '../adapters/dynamo-programme-store'
import { DynamoProjectStore } from '../adapters/dynamo-project-store'
import { DynamoRecordMender } from '../adapters/dynamo-record-mender'
import { DynamoRegister } from '../adapters/dynamo-register'
import { DynamoRequests } from '../adapters/dynamo-requests'
import { DynamoTaskStore } from '../adapters/dynamo-task-store'
import { hashSecret } from '../adapters/hash-secret'
import { LambdaConsumers } from '../adapters/lambda-consumers'
import { LambdaTamperingReports } from '../adapters/lambda-tampering-reports'
import { onceMoved } from '../adapters/moved-register'
import { S3Witness } from '../adapters/s3-witness'
import { SesMailer } from '../adapters/ses-mailer'
import { SfnWorkflowEngine, type StateMachines } from '../adapters/sfn-workflow-engine'
import { sha256Digest } from '../adapters/sha256-digest'
import { systemClock, systemIds, systemRandom, systemSleep } from '../adapters/system'
import type * as z from 'zod'
import type {
  author,
  recordEnvironment,
  strangersEnvironment,
  TableVariables,
} from '../contracts/environment'
import { serve } from '../runtime/http/serve'
import { openLog } from '../runtime/log'
import { openMeasure } from '../runtime/metrics'
import { reportFailure } from '../runtime/report-failure'

/**
 * Where ports meet adapters: a function's `index.ts` takes from here by name what its handler depends on,
 * connected to what its variables say. Import it whole and name its members (`open.projects(env)`): then a
 * bundle holds only what is named.
 */

/** The variables that name these tables. */
type Variables<Name extends keyof TableVariables> = Pick<TableVariables, Name>

let client: DynamoDBDocumentClient | undefined

/** One client for whatever a function opens, so that it keeps one set of connections. */
const dynamo = () => (client ??= openDynamo())

export const clock = systemClock
export const ids = systemIds
export const digest = sha256Digest
export { hashSecret, openLog as log, serve }

export const projects = (env: Variables<'PROJECTS_TABLE' | 'HUMAN_TASKS_TABLE'>) =>
  new DynamoProjectStore(dynamo(), {
    Projects: env.PROJECTS_TABLE,
    HumanTasks: env.HUMAN_TASKS_TABLE,
  })

export const tasks = (env: Variables<'HUMAN_TASKS_TABLE'>) =>
  new DynamoTaskStore(dynamo(), { HumanTasks: env.HUMAN_TASKS_TABLE })

export const drafts = (env: Variables<'DRAFTS_TABLE'>) =>
  new DynamoDraftStore(dynamo(), { Drafts: env.DRAFTS_TABLE })

export const programme = (env: Variables<'SETTINGS_TABLE' | 'FUND_TABLE'>) =>
  new DynamoProgrammeStore(dynamo(), { Settings: env.SETTINGS_TABLE, Fund: env.FUND_TABLE })

export const finance = (env: Variables<'LEDGER_TABLE' | 'SETTINGS_TABLE'>) =>
  new DynamoFinanceStore(dynamo(), { Ledger: env.LEDGER_TABLE, Settings: env.SETTINGS_TABLE })

export const links = (env: Variables<'LINKS_TABLE'>) =>
  new DynamoLinkStore(dynamo(), { Links: env.LINKS_TABLE })

export const codes = (env: Variables<'LINKS_TABLE'>) =>
  new DynamoCodeStore(dynamo(), { Links: env.LINKS_TABLE })

export const outbox = (env: Variables<'OUTBOX_TABLE'>) =>
  new DynamoOutboxStore(dynamo(), { Outbox: env.OUTBOX_TABLE })

export const deliveries = (env: Variables<'DELIVERIES_TABLE'>) =>
  new DynamoDeliveryStore(dynamo(), { Deliveries: env.DELIVERIES_TABLE })

type RecordVariables = z.output<typeof recordEnvironment>

const recordTables = (env: RecordVariables) => ({
  Projects: env.PROJECTS_TABLE,
  HumanTasks: env.HUMAN_TASKS_TABLE,
  Ledger: env.LEDGER_TABLE,
  Audit: env.AUDIT_TABLE,
  Marks: env.MARKS_TABLE,
  Settings: env.SETTINGS_TABLE,
  Fund: env.FUND_TABLE,
  Outbox: env.OUTBOX_TABLE,
  Links: env.LINKS_TABLE,
})

export const audit = (env: RecordVariables) => new DynamoAuditStore(dynamo(), recordTables(env))

type Author = z.output<typeof author>

/** Who acts, as the record has it. */
const authorOf = (env: Author) => env.POWERTOOLS_SERVICE_NAME

/** For whoever mends the record: reads as the verifier does. */
export const mending = (env: RecordVariables & Author) => ({
  audit: audit(env),
  mender: new DynamoRecordMender(dynamo(), recordTables(env), authorOf(env)),
})

type RegisterVariables = Omit<TableVariables, 'DELIVERIES_TABLE'> & Author

const registerTables = (env: RegisterVariables) => ({
  ...recordTables(env),
  Drafts: env.DRAFTS_TABLE,
})

export const register = (env: RegisterVariables) =>
  onceMoved(new DynamoRegister(dynamo(), registerTables(env), authorOf(env)))

/** For pages at which people without a link ask for a mail. */
export const strangers = (env: RegisterVariables & z.output<typeof strangersEnvironment>) => ({
  requests: new DynamoRequests(dynamo(), registerTables(env), authorOf(env), systemIds),
  cloudFrontProofSha256: env.CLOUDFRONT_PROOF_SHA256 || undefined,
})

/** Moves what lay elsewhere before. */
export const fundMover = (
  env: Variables<'SETTINGS_TABLE' | 'FUND_TABLE' | 'LEDGER_TABLE'> & { PROGRAMME_TABLE: string },
) =>
  new DynamoFundMover(dynamo(), {
    Programme: env.PROGRAMME_TABLE,
    Settings: env.SETTINGS_TABLE,
    Fund: env.FUND_TABLE,
    Ledger: env.LEDGER_TABLE,
  })

export const engine = (env: { WORKFLOW_ARNS: StateMachines }) =>
  new SfnWorkflowEngine(new SFNClient({ maxAttempts: 6 }), env.WORKFLOW_ARNS)

export const mailer = (env: { MAIL_FROM: string; CONFIGURATION_SET: string }) =>
  new SesMailer(new SESClient({ maxAttempts: 3 }), {
    from: env.MAIL_FROM,
    configurationSet: env.CONFIGURATION_SET,
  })

export const consumers = (env: {
  SEND_MAIL_FUNCTION: string
  ADVANCE_WORKFLOWS_FUNCTION: string
}) =>
  new LambdaConsumers(new LambdaClient({}), {
    mail: env.SEND_MAIL_FUNCTION,
    start: env.ADVANCE_WORKFLOWS_FUNCTION,
    complete: env.ADVANCE_WORKFLOWS_FUNCTION,
  })

/** Copies of audit records, and the seals on them. */
export const witness = (env: { WITNESS_BUCKET: string }) =>
  new S3Witness(new S3Client({ maxAttempts: 4 }), env.WITNESS_BUCKET)

export const tamperingReports = (env: { REPORT_TAMPERING_FUNCTION: string }) =>
  new LambdaTamperingReports(new LambdaClient({}), env.REPORT_TAMPERING_FUNCTION)

/** For whoever acts: reads, decides and commits, and again after a lost race. */
export const acting = (env: RegisterVariables) => ({
  register: register(env),
  clock,
  digest,
  sleep: systemSleep,
  random: systemRandom,
})

/** For whoever acts with no person to answer to: what it did is told to the log. */
export const acts = (env: RegisterVariables) => ({ ...acting(env), log: openLog() })

/** For whoever publishes a figure of what it finds at this time. */
export const watching = () => ({ clock, log: openLog(), measure: openMeasure() })

/** For pages that may fail: a reference to show and the same to tell operators. */
export const failures = {
  reference: () => systemIds.next().slice(0, 8),
  reportFailure,
}

/** For whoever makes or checks links. */
export const doors = (env: Variables<'SETTINGS_TABLE' | 'FUND_TABLE' | 'LINKS_TABLE'>) => ({
  programme: programme(env),
  links: links(env),
  hashSecret,
})

/** For pages behind links and keys. */
export const pages = (env: Parameters<typeof doors>[0]) => ({ ...doors(env), ...failures })

/** For what machines read by key, whose use is told to the log. */
export const keyed = () => ({ clock, hashSecret, log: openLog(), ...failures })
