import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { environmentSchema as serveBooklet } from '../functions/serve-booklet/environment'
import { environmentSchema as serveCouncilReport } from '../functions/serve-council-report/environment'
import { environmentSchema as serveDesk } from '../functions/serve-desk/environment'
import { environmentSchema as serveFinance } from '../functions/serve-finance/environment'
import { environmentSchema as serveIati } from '../functions/serve-iati/environment'
import { environmentSchema as servePortal } from '../functions/serve-portal/environment'
import { environmentSchema as serveRecords } from '../functions/serve-records/environment'
import { environmentSchema as serveSeals } from '../functions/serve-seals/environment'
import { environmentSchema as serveTasks } from '../functions/serve-tasks/environment'
import {
  BOUNCED_INDEX,
  FAILED_INDEX,
  INCIDENT_INDEX,
  MAILS_INDEX,
  MESSAGE_INDEX,
  ADDRESS_INDEX,
  IDLE_INDEX,
  ALTERNATE_INDEX,
  CONTACT_INDEX,
  OPEN_INDEX,
  STATUS_INDEX,
} from '../shared/adapters/keys'
import type { Route, Throttle } from './constructs/http-front'
import type { Tables, Witness } from './data-stack'
import { defineFunction, type FunctionRecord } from './function-record'
import { acts, gets, lists, reads, readsSeals, savesDrafts } from './grants'
import { fundedVariables, registerVariables } from './table-variables'
import { deskParts, portalParts, taskPageParts } from './written-parts'

export interface HttpFunction extends FunctionRecord {
  routes: readonly Route[]
}

const { ANY, GET, POST } = HttpMethod

/**
 * Routes that send a mail to whatever address they are given. The gateway counts all clients as one, so this is
 * a last brake on cost and never the limit of a client, which the functions count: at 5 requests a second a
 * single client leaves four fifths of it to the others. Whoever sends more is for a web ACL before the API.
 */
const MAILS_A_STRANGER: Throttle = { rate: 25, burst: 50 }

const below = (path: string): Route => ({ method: ANY, path: `${path}/{proxy+}` })

/** What a function is given that only tells what was funded, by key and at the desk. */
function tellsFunded(data: Tables) {
  return {
    environment: fundedVariables(data),
    grants: [
      ...reads(data, 'Projects', 'HumanTasks', 'Ledger', 'Settings', 'Fund', 'Links'),
      lists(data, 'Projects', STATUS_INDEX),
    ],
    memory: 1024,
    timeout: 20,
    servesPages: true,
  }
}

/** Functions behind the HTTP API, each with its routes. */
export function httpFunctions(
  data: Tables,
  witness: Witness,
  portalUrl: string,
  cloudFrontProofSha256 = '',
): HttpFunction[] {
  const register = registerVariables(data)
  return [
    {
      routes: [
        { method: GET, path: '/' },
        { method: POST, path: '/start', throttle: MAILS_A_STRANGER },
        { method: POST, path: '/links', throttle: MAILS_A_STRANGER },
        below('/drafts'),
        below('/projects'),
        below('/reports'),
        below('/amendments'),
        below('/offers'),
        below('/answers'),
        below('/confidential'),
        below('/assets'),
        'default',
      ],
      ...defineFunction('serve-portal', servePortal, {
        purpose:
          'Shows missions the calls, their proposals, reports and changes, and takes them in',
        impact: 'Field missions can’t open, save or send proposals, reports or changes.',
        environment: {
          ...register,
          PORTAL_URL: portalUrl,
          CLOUDFRONT_PROOF_SHA256: cloudFrontProofSha256,
        },
        grants: [
          lists(data, 'Projects', CONTACT_INDEX),
          lists(data, 'Projects', ALTERNATE_INDEX),
          lists(data, 'Drafts', ADDRESS_INDEX),
          lists(data, 'Drafts', IDLE_INDEX),
          lists(data, 'Projects', STATUS_INDEX),
          lists(data, 'HumanTasks', OPEN_INDEX),
          ...acts(
            data,
            'serve-portal',
            portalParts.filter((part) => part !== 'drafts'),
          ),
          ...reads(data, 'Drafts'),
          savesDrafts(data),
        ],
        memory: 1024,
        timeout: 20,
        servesPages: true,
      }),
    },
    {
      routes: [{ method: ANY, path: '/tasks/{token}' }, below('/tasks/{token}')],
      ...defineFunction('serve-tasks', serveTasks, {
        purpose: 'Shows people what they are asked and takes their answer',
        impact:
          'Reviewers, the chair, finance and heads of mission can’t read or answer their tasks.',
        environment: { ...register, PORTAL_URL: portalUrl },
        grants: [...acts(data, 'serve-tasks', taskPageParts), ...reads(data, 'Links')],
        memory: 1024,
        timeout: 20,
        servesPages: true,
      }),
    },
    {
      routes: [{ method: ANY, path: '/desk', throttle: MAILS_A_STRANGER }, below('/desk')],
      ...defineFunction('serve-desk', serveDesk, {
        purpose: 'Shows secretariat and finance who waits for whom, and takes their acts',
        impact: 'Secretariat and finance can’t open the desk.',
        environment: {
          ...register,
          DELIVERIES_TABLE: data.Deliveries.name,
          PORTAL_URL: portalUrl,
          CLOUDFRONT_PROOF_SHA256: cloudFrontProofSha256,
        },
        grants: [
          ...acts(data, 'serve-desk', deskParts),
          ...reads(data, 'Outbox', 'Deliveries'),
          lists(data, 'Projects', STATUS_INDEX),
          lists(data, 'Projects', INCIDENT_INDEX),
          lists(data, 'HumanTasks', OPEN_INDEX),
          lists(data, 'Outbox', MAILS_INDEX),
          lists(data, 'Outbox', MESSAGE_INDEX),
          lists(data, 'Outbox', FAILED_INDEX),
          lists(data, 'Deliveries', BOUNCED_INDEX),
        ],
        memory: 1024,
        timeout: 20,
        servesPages: true,
      }),
    },
    {
      routes: [
        { method: ANY, path: '/records/{projectId}' },
        { method: GET, path: '/desk/{token}/records/{projectId}' },
      ],
      ...defineFunction('serve-records', serveRecords, {
        purpose: 'Shows auditors, finance and secretariat the decision record of a project',
        impact: 'Nobody can open decision records; nothing is lost.',
        environment: { ...register, DELIVERIES_TABLE: data.Deliveries.name, PORTAL_URL: portalUrl },
        grants: [
          ...reads(
            data,
            'Projects',
            'HumanTasks',
            'Ledger',
            'Audit',
            'Links',
            'Settings',
            'Fund',
            'Deliveries',
            'Outbox',
          ),
          gets(data, 'Ledger', 'Fund', 'Audit'),
          lists(data, 'Outbox', MAILS_INDEX),
        ],
        memory: 1024,
        timeout: 20,
        servesPages: true,
      }),
    },
    {
      routes: [
        { method: ANY, path: '/finance/{report}' },
        { method: GET, path: '/desk/{token}/finance' },
        { method: GET, path: '/desk/{token}/finance/{report}' },
      ],
      ...defineFunction('serve-finance', serveFinance, {
        purpose:
          'Shows finance, by key and at the desk, totals, ledger, payments and what else it asks for',
        impact: 'Finance can’t pull totals, ledger or payments; nothing is lost.',
        ...tellsFunded(data),
        environment: { ...fundedVariables(data), PORTAL_URL: portalUrl },
      }),
    },
    {
      routes: [
        { method: ANY, path: '/iati/{file}' },
        { method: GET, path: '/desk/{token}/iati/{file}' },
      ],
      ...defineFunction('serve-iati', serveIati, {
        purpose: 'Answers with the funded projects by the IATI standard',
        impact: 'Nobody can pull the IATI file; nothing is lost.',
        ...tellsFunded(data),
      }),
    },
    {
      routes: [
        { method: ANY, path: '/council-report/{file}' },
        { method: GET, path: '/desk/{token}/council-report/{file}' },
      ],
      ...defineFunction('serve-council-report', serveCouncilReport, {
        purpose: 'Answers with the report to the Council, as a page and as a document',
        impact: 'Nobody can read the report to the Council; nothing is lost.',
        ...tellsFunded(data),
      }),
    },
    {
      routes: [
        { method: ANY, path: '/seals' },
        { method: ANY, path: '/seals/{n}' },
      ],
      ...defineFunction('serve-seals', serveSeals, {
        purpose: 'Shows everybody the seals on the audit record',
        impact: 'Nobody can read the seals on the audit record; they go on being made.',
        environment: { WITNESS_BUCKET: witness.bucketName },
        grants: readsSeals(witness),
        timeout: 20,
        servesPages: true,
      }),
    },
    {
      routes: [
        { method: ANY, path: '/booklet' },
        { method: ANY, path: '/booklet/{ruleset}' },
      ],
      ...defineFunction('serve-booklet', serveBooklet, {
        purpose: 'Shows everybody what the gender review looks at and why',
        impact: 'Nobody can read the booklet on gender indicators; proposals and reviews go on.',
        environment: {},
        grants: [],
        timeout: 20,
        servesPages: true,
      }),
    },
  ]
}
