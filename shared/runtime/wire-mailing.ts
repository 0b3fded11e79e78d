import { SESClient } from '@aws-sdk/client-ses'
import { openDynamo } from '../adapters/dynamo-client'
import { DynamoCodeStore } from '../adapters/dynamo-code-store'
import { sha256Digest } from '../adapters/sha256-digest'
import { DynamoDraftStore } from '../adapters/dynamo-draft-store'
import { DynamoLinkStore } from '../adapters/dynamo-link-store'
import { DynamoOutboxStore } from '../adapters/dynamo-outbox-store'
import { DynamoProgrammeStore } from '../adapters/dynamo-programme-store'
import { DynamoProjectStore } from '../adapters/dynamo-project-store'
import { hashSecret } from '../adapters/hash-secret'
import { SesMailer } from '../adapters/ses-mailer'
import { systemClock, systemIds } from '../adapters/system'
import { openLog } from './log'
import { openMeasure } from './metrics'

interface MailingVariables {
  PROJECTS_TABLE: string
  HUMAN_TASKS_TABLE: string
  LINKS_TABLE: string
  OUTBOX_TABLE: string
  DRAFTS_TABLE: string
  PROGRAMME_TABLE: string
  PORTAL_URL: string
  MAIL_FROM: string
  CONFIGURATION_SET: string
}

/** What sends mail and mints its links, connected to what the environment names. */
export function openMailing(variables: MailingVariables) {
  const client = openDynamo()
  const tables = {
    Projects: variables.PROJECTS_TABLE,
    HumanTasks: variables.HUMAN_TASKS_TABLE,
    Links: variables.LINKS_TABLE,
    Outbox: variables.OUTBOX_TABLE,
    Drafts: variables.DRAFTS_TABLE,
    Programme: variables.PROGRAMME_TABLE,
  }
  return {
    projects: new DynamoProjectStore(client, tables),
    drafts: new DynamoDraftStore(client, tables),
    programme: new DynamoProgrammeStore(client, tables),
    links: new DynamoLinkStore(client, tables),
    codes: new DynamoCodeStore(client, tables),
    digest: sha256Digest,
    outbox: new DynamoOutboxStore(client, tables),
    mailer: new SesMailer(new SESClient({ maxAttempts: 3 }), {
      from: variables.MAIL_FROM,
      configurationSet: variables.CONFIGURATION_SET,
    }),
    ids: systemIds,
    hashSecret,
    portalUrl: variables.PORTAL_URL,
    fallbackContact: variables.MAIL_FROM,
    clock: systemClock,
    log: openLog(),
    measure: openMeasure(),
  }
}
