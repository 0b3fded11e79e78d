import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Host } from '../../../infra/local/host'
import { policySchema } from '../../../shared/domain/programme/programme'
import { admin, makeSettings, order } from '../../e2e/support/operator'
import { RawTables } from '../../e2e/support/raw-tables'

const shown = z.object({ programme: z.object({ policy: policySchema }) })

/** Outsiders are named and mailed a seal, and anybody reads it. */
export async function mailSeals(host: Host): Promise<void> {
  const { programme } = shown.parse(await order(host.awsUrl, { show: true }))
  const item = { ...programme.policy, witnesses: ['notary@outside.example'] }
  await makeSettings(host.awsUrl, [{ type: 'set-policy', by: 'example-operator', item }])
  const [code, said] = await admin(host.awsUrl, 'seals', 'mail', '--by', 'example-operator')
  if (code !== 0) throw new Error(`seals mail: ${said}`)
  for (const path of ['/seals', '/seals/1']) {
    const { status } = await fetch(new URL(path, host.portalUrl))
    if (status !== 200) throw new Error(`${path}: ${status}`)
  }
}

/** Somebody with rights over the whole account changes a record of the audit. */
export async function tamper(host: Host): Promise<void> {
  const raw = new RawTables(host)
  await raw.client.send(
    new UpdateCommand({
      TableName: await raw.audit(),
      Key: { chain: 'programme', seq: 2 },
      UpdateExpression: 'SET #kind = :kind',
      ExpressionAttributeNames: { '#kind': 'kind' },
      ExpressionAttributeValues: { ':kind': 'forged' },
    }),
  )
  raw.end()
}
