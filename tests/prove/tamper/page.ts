import type { Hono } from 'hono'
import { createRecordsApp } from '../../../functions/serve-records/handler'
import { hashSecret } from '../../../shared/adapters/hash-secret'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import type { MachineKey } from '../../../shared/domain/programme/programme'
import type { DecisionRecord } from '../../../shared/domain/record/decision-record'
import { dynamoAdapters } from '../../support/adapters'
import { aProgramme } from '../../support/builders'
import { names, type RawTables } from './raw-tables'

const SECRET = 'a-secret-of-a-machine'
const AUDITOR = `Basic ${Buffer.from(`audit:${SECRET}`).toString('base64')}`

/** A key by which tests read records, as it lies among the settings. */
export const auditorsKey: MachineKey = {
  schema: 1,
  id: 'audit',
  secretHash: hashSecret(SECRET),
  purpose: 'tests',
  scopes: ['records'],
}

/** The pages of decision records over tables as somebody left them. */
export function recordsOver(tables: RawTables, now: string): Hono {
  const adapters = dynamoAdapters(tables.client(), names)
  return createRecordsApp({
    ...adapters,
    programme: {
      // A setting that has lost its shape shuts every door: what is looked at here is the page behind one.
      read: async () => ({
        ...(await adapters.programme.read().catch(() => aProgramme())),
        keys: [auditorsKey],
      }),
    },
    clock: () => now,
    digest: sha256Digest,
    hashSecret,
    log: { info: () => undefined, warn: () => undefined },
    reference: () => 'ref12345',
    reportFailure: (_reference, error) => {
      throw error
    },
  })
}

export async function recordOver(
  tables: RawTables,
  projectId: string,
  now: string,
): Promise<DecisionRecord> {
  const response = await ask(tables, `${projectId}?format=json`, now)
  return (await response.json()) as DecisionRecord
}

export async function pageOver(tables: RawTables, path: string, now: string): Promise<string> {
  return (await ask(tables, path, now)).text()
}

async function ask(tables: RawTables, path: string, now: string): Promise<Response> {
  const url = `https://wggi.example/records/${path}`
  const response = await recordsOver(tables, now).request(url, {
    headers: { authorization: AUDITOR },
  })
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`)
  return response
}
