import { recordsAmong } from '../../shared/domain/audit/chain'
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TableName, TableNames } from '../../shared/adapters/keys'
import { DynamoFundMover } from '../../shared/adapters/dynamo-fund-mover'
import { scanItems } from '../../shared/adapters/query'
import { bodyOf } from '../../shared/adapters/stored'
import { codeSchema } from '../../shared/domain/confidential/code'
import { draftSchema } from '../../shared/domain/drafts/draft'
import { outboxItemSchema } from '../../shared/domain/outbox/item'
import { deliverySchema } from '../../shared/domain/outbox/delivery'
import { linkSchema } from '../../shared/domain/links/link'
import { totalsOf } from '../../shared/domain/money/totals'
import { projectSchema } from '../../shared/domain/project/project'
import { dynamoAdapters, type Adapters } from '../support/adapters'
import { MemoryFund } from '../support/fakes/memory-fund'
import { tableNames, type Exported } from './exported'
import { kindOf } from './items'

const AT_A_TIME = 25

/** Puts every item of an export where a deployment would have it. */
export async function storeExport(
  client: DynamoDBDocumentClient,
  names: TableNames,
  exported: Exported,
): Promise<void> {
  await storeUnmoved(client, names, exported)
  // As an operator does after the deployment that needs it.
  if (exported.tables.Programme.length > 0) await new DynamoFundMover(client, names).move()
}

/** Puts every item where it lay when it was exported. */
export async function storeUnmoved(
  client: DynamoDBDocumentClient,
  names: TableNames,
  exported: Exported,
): Promise<void> {
  for (const table of tableNames) {
    const requests = exported.tables[table].map((Item) => ({ PutRequest: { Item: { ...Item } } }))
    for (let n = 0; n < requests.length; n += AT_A_TIME) {
      const RequestItems = { [names[table]]: requests.slice(n, n + AT_A_TIME) }
      await client.send(new BatchWriteCommand({ RequestItems }))
    }
  }
}

const place = (projectId: string, n: number) => `${projectId} ${String(n).padStart(4, '0')}`

export const statuses = projectSchema.options.map(({ shape }) => shape.status.value)

/** Everything that is stored, read through the adapters, as a fund on which one can go on in memory. */
export async function asMemory(
  client: DynamoDBDocumentClient,
  names: TableNames,
  now: string,
): Promise<MemoryFund> {
  const fund = new MemoryFund()
  const adapters = dynamoAdapters(client, names, 1_000)
  const { state } = await adapters.register.read({}, now)
  const { programme } = state
  for (const item of programme.calls) fund.calls.set(item.id, item)
  for (const item of programme.missions) fund.missions.set(item.code, item)
  for (const item of programme.people) fund.people.set(item.id, item)
  for (const item of programme.keys) fund.keys.set(item.id, item)
  for (const item of programme.waitlists) fund.waitlists.set(String(item.year), item)
  for (const item of programme.incidents)
    fund.fundIncidents.set(String(item.n).padStart(4, '0'), item)
  fund.policy = programme.policy
  fund.sealsMailed = programme.sealsMailed
  for (const [year, next] of Object.entries(state.nextNumbers))
    if (next > 1) fund.numbers.set(Number(year), next - 1)
  for (const envelope of state.envelopes) fund.envelopes.set(envelope.year, envelope)
  for (const { year } of state.envelopes) await readBooks(fund, adapters, year)
  for (const { id } of await adapters.projects.inStatus(statuses))
    await readFile(fund, adapters, id)
  for await (const { chain, head } of adapters.audit.chains()) {
    fund.heads.set(chain, head)
    for await (const record of recordsAmong(adapters.audit.records(chain))) fund.audit.push(record)
  }
  await readRest(fund, client, names)
  return fund
}

async function readFile(fund: MemoryFund, { projects }: Adapters, id: string): Promise<void> {
  const file = await projects.find(id)
  if (!file) throw new Error(`${id} is listed and not there.`)
  fund.projects.set(id, file.project)
  for (const item of file.tasks) fund.tasks.set(item.id, item)
  for (const item of file.assessments) fund.assessments.set(place(id, item.version), item)
  for (const item of file.versions) fund.versions.set(place(id, item.n), item)
  for (const item of file.reports) fund.reports.set(place(id, item.n), item)
  for (const item of file.amendments) fund.amendments.set(place(id, item.n), item)
  for (const item of file.instalments) fund.instalments.set(place(id, item.n), item)
  for (const item of file.questions) fund.questions.set(place(id, item.n), item)
  for (const item of file.incidents) fund.incidents.set(place(id, item.n), item)
  for (const item of file.remarks) fund.remarks.set(place(id, item.n), item)
  for (const item of file.publicTexts) fund.publicTexts.set(place(id, item.n), item)
}

async function readBooks(fund: MemoryFund, { finance }: Adapters, year: number): Promise<void> {
  let after: string | undefined
  do {
    const page = await finance.entries(year, '9999-12-31', after)
    fund.entries.push(...page.items)
    after = page.next
  } while (after !== undefined)
  // Stored sums are held to the ledger elsewhere; in memory they are made of it.
  fund.totals.push(
    ...fund.entries.filter((entry) => entry.year === year).flatMap((entry) => totalsOf(entry)),
  )
}

/** What no adapter lists is scanned, and read as adapters read it. */
async function readRest(
  fund: MemoryFund,
  client: DynamoDBDocumentClient,
  names: TableNames,
): Promise<void> {
  const scan = (table: TableName) => scanItems(client, { TableName: names[table] })
  for await (const item of scan('Drafts')) {
    const draft = bodyOf(draftSchema, item)
    fund.drafts.set(draft.id, draft)
  }
  for await (const item of scan('Outbox')) {
    const order = bodyOf(outboxItemSchema, item)
    fund.outbox.set(order.id, order)
  }
  for await (const item of scan('Links')) {
    const kind = kindOf('Links', item)
    if (kind === 'link') {
      const link = bodyOf(linkSchema, item)
      fund.links.set(link.hash, link)
    } else if (kind === 'code') {
      const code = bodyOf(codeSchema, item)
      fund.codes.set(code.linkHash, code)
    }
  }
  for await (const item of scan('Deliveries')) fund.deliveries.push(bodyOf(deliverySchema, item))
}

/** The journals of what was running, in a directory of its own from which it goes on. */
export function journalsOf(exported: Exported): string {
  const directory = mkdtempSync(join(tmpdir(), 'stored-'))
  const executions = join(directory, 'step-functions', 'executions')
  mkdirSync(executions, { recursive: true })
  const lines = (values: readonly unknown[]) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('')
  writeFileSync(join(directory, 'step-functions', 'state-machines.jsonl'), lines(exported.machines))
  for (const { file, journal } of exported.executions)
    writeFileSync(join(executions, file), lines(journal))
  return directory
}
