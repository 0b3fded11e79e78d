import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { environmentSchema as administer } from '../functions/administer/environment'
import { environmentSchema as advanceWorkflows } from '../functions/advance-workflows/environment'
import { environmentSchema as mendRecord } from '../functions/mend-record/environment'
import { environmentSchema as mailSeals } from '../functions/mail-seals/environment'
import { environmentSchema as mendRosters } from '../functions/mend-rosters/environment'
import { environmentSchema as reconcileLedger } from '../functions/reconcile-ledger/environment'
import { environmentSchema as recordDelivery } from '../functions/record-delivery/environment'
import { environmentSchema as retryOutbox } from '../functions/retry-outbox/environment'
import { environmentSchema as reportTampering } from '../functions/report-tampering/environment'
import { environmentSchema as sealRecord } from '../functions/seal-record/environment'
import { environmentSchema as sendMail } from '../functions/send-mail/environment'
import { environmentSchema as sweepActivities } from '../functions/sweep-activities/environment'
import { environmentSchema as sweepDrafts } from '../functions/sweep-drafts/environment'
import { environmentSchema as sweepWaitlist } from '../functions/sweep-waitlist/environment'
import { environmentSchema as verifyAudit } from '../functions/verify-audit/environment'
import { environmentSchema as witnessRecord } from '../functions/witness-record/environment'
import { IDLE_INDEX, OPEN_INDEX, PENDING_INDEX, STATUS_INDEX } from '../shared/adapters/keys'
import type { Config } from './config'
import type { Tables, Witness } from './data-stack'
import { defineFunction, type FunctionRecord } from './function-record'
import {
  acts,
  answers,
  copiesRecords,
  gets,
  invokes,
  keepsDeliveries,
  lists,
  mendsRecord,
  mintsLinks,
  reads,
  readsSeals,
  scans,
  sealsRecords,
  sendsMail,
  settlesOutbox,
  starts,
} from './grants'
import { recordVariables, registerVariables } from './table-variables'
import { operatorParts, stepParts } from './written-parts'

export interface MailSettings {
  portalUrl: string
  mailFrom: string
  identityArn: string
  configurationSet: { name: string; arn: string }
}

export function sendMailFunction(data: Tables, mail: MailSettings): FunctionRecord {
  return defineFunction('send-mail', sendMail, {
    purpose: 'Sends the mails that changes have ordered, and mints the links in them',
    impact: 'People get no mails: no links, requests, reminders or receipts. Nothing is lost.',
    environment: {
      PROJECTS_TABLE: data.Projects.name,
      HUMAN_TASKS_TABLE: data.HumanTasks.name,
      LINKS_TABLE: data.Links.name,
      OUTBOX_TABLE: data.Outbox.name,
      DRAFTS_TABLE: data.Drafts.name,
      SETTINGS_TABLE: data.Settings.name,
      FUND_TABLE: data.Fund.name,
      PORTAL_URL: mail.portalUrl,
      MAIL_FROM: mail.mailFrom,
      CONFIGURATION_SET: mail.configurationSet.name,
    },
    grants: [
      ...reads(data, 'Projects', 'HumanTasks', 'Links', 'Drafts', 'Settings', 'Fund'),
      mintsLinks(data),
      settlesOutbox(data),
      sendsMail(mail.identityArn, mail.configurationSet.arn),
    ],
    timeout: 60,
  })
}

export interface Machines {
  /** ARNs of all state machines. */
  arns: readonly string[]
  /** ARNs of those that wait for answers. */
  waiting: readonly string[]
  /** JSON of all ARNs by workflow. */
  byWorkflow: string
}

export function advanceWorkflowsFunction(data: Tables, machines: Machines): FunctionRecord {
  return defineFunction('advance-workflows', advanceWorkflows, {
    purpose: 'Starts workflows, and tells waiting ones that their task has ended',
    impact: 'Projects don’t move on after a submission, vote or report. Nothing is lost.',
    environment: {
      HUMAN_TASKS_TABLE: data.HumanTasks.name,
      OUTBOX_TABLE: data.Outbox.name,
      WORKFLOW_ARNS: machines.byWorkflow,
    },
    grants: [
      gets(data, 'HumanTasks'),
      settlesOutbox(data),
      starts(machines.arns),
      answers(machines.waiting),
    ],
    timeout: 60,
  })
}

/** Goes over what is pending and hands it to those who do it. */
export function retryOutboxFunction(
  data: Tables,
  consumers: Record<'sendMail' | 'advanceWorkflows', { functionName: string; functionArn: string }>,
): FunctionRecord {
  return defineFunction('retry-outbox', retryOutbox, {
    purpose: 'Hands mails and workflow signals that are still pending to their functions again',
    impact: 'Mails and workflow steps that failed once aren’t tried again.',
    environment: {
      OUTBOX_TABLE: data.Outbox.name,
      SEND_MAIL_FUNCTION: consumers.sendMail.functionName,
      ADVANCE_WORKFLOWS_FUNCTION: consumers.advanceWorkflows.functionName,
    },
    grants: [
      lists(data, 'Outbox', PENDING_INDEX),
      invokes(consumers.sendMail.functionArn, consumers.advanceWorkflows.functionArn),
    ],
    timeout: 300,
  })
}

/** Follows the audit table: the one function that may write where copies are, and it may write nowhere else. */
export function witnessRecordFunction(
  bucket: Witness,
  reportTampering: { functionName: string; functionArn: string },
): FunctionRecord {
  return defineFunction('witness-record', witnessRecord, {
    purpose:
      'Copies each audit record to where nobody can change it, and reports any that is changed',
    impact:
      'New audit records aren’t copied, and a change of one isn’t noticed. Nothing is lost for a day.',
    environment: {
      WITNESS_BUCKET: bucket.bucketName,
      REPORT_TAMPERING_FUNCTION: reportTampering.functionName,
    },
    grants: [...copiesRecords(bucket), invokes(reportTampering.functionArn)],
    timeout: 60,
  })
}

/** Seals the record each day, and has seals mailed to outside witnesses. */
export function sealFunctions(data: Tables, bucket: Witness): FunctionRecord[] {
  return [
    defineFunction('seal-record', sealRecord, {
      purpose: 'Seals each day what was copied of the audit record',
      impact: 'The audit record isn’t sealed, so that outsiders can’t check its last days.',
      environment: { WITNESS_BUCKET: bucket.bucketName },
      grants: sealsRecords(bucket),
      timeout: 900,
    }),
    defineFunction('mail-seals', mailSeals, {
      purpose: 'Has the newest seal mailed to outside witnesses, each month and on request',
      impact: 'Outside witnesses get no seal; those on the site go on.',
      environment: { ...registerVariables(data), WITNESS_BUCKET: bucket.bucketName },
      grants: [...acts(data, 'mail-seals', stepParts['mail-seals']), ...readsSeals(bucket)],
      timeout: 60,
    }),
  ]
}

/** Functions that run on a schedule, on news of the mail service, or when an operator calls them. */
export function backgroundFunctions(
  data: Tables,
  bucket: Witness,
  { stage }: Pick<Config, 'stage'>,
): FunctionRecord[] {
  const register = registerVariables(data)

  /** What a function is given that looks through a list, however long, and acts on what is due there. */
  const sweeps = (name: keyof typeof stepParts, ...more: readonly PolicyStatement[]) => ({
    environment: register,
    grants: [...acts(data, name, stepParts[name]), ...more],
    timeout: 300,
  })

  return [
    defineFunction('reconcile-ledger', reconcileLedger, {
      purpose: 'Proves each day that envelopes and totals equal the ledger',
      impact: 'A difference between totals and ledger wouldn’t be noticed.',
      environment: { LEDGER_TABLE: data.Ledger.name, SETTINGS_TABLE: data.Settings.name },
      grants: reads(data, 'Ledger', 'Settings'),
      memory: 1024,
      timeout: 900,
    }),
    defineFunction('sweep-drafts', sweepDrafts, {
      purpose:
        'Warns of drafts that are about to lapse, lets them lapse, and asks missions about new senders',
      impact:
        'Missions aren’t warned that an untouched draft will be deleted, nor asked again about new senders.',
      ...sweeps(
        'sweep-drafts',
        lists(data, 'Drafts', IDLE_INDEX),
        lists(data, 'Projects', STATUS_INDEX),
      ),
    }),
    defineFunction('sweep-waitlist', sweepWaitlist, {
      purpose: 'Ends the waiting of approvals whose call has closed',
      impact: 'Missions whose approval waits for money aren’t told that its call has ended.',
      ...sweeps('sweep-waitlist', lists(data, 'Projects', STATUS_INDEX)),
    }),
    defineFunction('sweep-activities', sweepActivities, {
      purpose: 'Lets lapse what was proposed of an activity and nobody confirmed in time',
      impact: 'Who proposed an activity isn’t told that nobody has confirmed it.',
      ...sweeps('sweep-activities', lists(data, 'Projects', STATUS_INDEX)),
    }),
    defineFunction('mend-rosters', mendRosters, {
      purpose: 'Asks others where people went away or left after they were asked',
      impact: 'What people on leave were asked to do waits for its reminders and escalation.',
      ...sweeps('mend-rosters', lists(data, 'HumanTasks', OPEN_INDEX)),
    }),
    defineFunction('report-tampering', reportTampering, {
      purpose: 'Puts changes of the audit record that no act made before the auditors',
      impact:
        'Auditors aren’t told by mail that the record was changed; the alarm on it still goes off.',
      environment: register,
      grants: acts(data, 'report-tampering', stepParts['report-tampering']),
      timeout: 60,
    }),
    defineFunction('record-delivery', recordDelivery, {
      purpose: 'Keeps what the mail service tells of each mail: delivered, bounced, complained of',
      impact: 'The desk doesn’t show that a mail has bounced.',
      environment: { DELIVERIES_TABLE: data.Deliveries.name },
      grants: [keepsDeliveries(data)],
    }),
    defineFunction('administer', administer, {
      purpose: 'Changes the settings of the fund for an operator, each change audited',
      impact: 'Calls, ceilings, missions and people can’t be changed.',
      environment: { ...register, STAGE: stage, PROGRAMME_TABLE: data.Programme.name },
      grants: [
        ...acts(data, 'administer', operatorParts),
        // What lies where it lay before is moved on demand.
        ...reads(data, 'Programme'),
      ],
      timeout: 60,
    }),
    defineFunction('verify-audit', verifyAudit, {
      purpose:
        'Verifies every audit chain from its first record to its end, and the items they name',
      impact: 'The audit record can’t be verified.',
      environment: { ...recordVariables(data), WITNESS_BUCKET: bucket.bucketName },
      grants: [...readsRecord(data), scans(data, 'Marks', 'Links'), ...copiesRecords(bucket)],
      memory: 1024,
      timeout: 900,
    }),
    defineFunction('mend-record', mendRecord, {
      purpose:
        'Mends chains for an operator: names what was stored before, sets aside what stands above',
      impact: 'A chain that somebody has put a record on can’t go on.',
      environment: recordVariables(data),
      grants: [...readsRecord(data), ...mendsRecord(data, 'mend-record')],
      memory: 1024,
      timeout: 900,
    }),
  ]
}

/** May read the whole record and all that it names: what a record names is looked for where it should lie. */
function readsRecord(data: Tables): PolicyStatement[] {
  return [
    ...reads(data, 'Projects', 'HumanTasks', 'Ledger', 'Audit', 'Settings', 'Fund'),
    gets(data, 'HumanTasks', 'Ledger', 'Audit', 'Settings', 'Fund', 'Outbox'),
    scans(data, 'Projects', 'HumanTasks', 'Ledger', 'Audit', 'Settings', 'Fund', 'Outbox'),
  ]
}
