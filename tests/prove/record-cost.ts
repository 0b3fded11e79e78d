import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { readSources } from '../../functions/serve-records/read-sources'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import type { RawItem } from '../../shared/adapters/query'
import { dynamoAdapters } from '../support/adapters'
import { startDynamo } from '../support/dynamo-server'
import { everyExport, readExport } from '../stored/exported'
import { storeExport } from '../stored/load'

/**
 * `npm run prove:record`: what one decision record reads, in read units by table, in the stored fund as it is,
 * and with as much beside it as 1,000 projects in one year and 20 years of settings leave.
 */
process.env.TZ = 'UTC'
const PROJECTS = 1_000
const YEARS = 20
const PROJECT = 'WGGI-2005-0009'
const AT_A_TIME = 25

const exported = readExport(everyExport().at(-1) ?? '')
const stored = exported.tables.Projects.filter(({ part }) => part === '#project').length

/** Copies of what lies in a partition, of other projects. */
function copies(items: readonly RawItem[], times: number, key: string): RawItem[] {
  return Array.from({ length: times }, (_, n) =>
    items.map((item, at) => ({
      ...(JSON.parse(
        JSON.stringify(item).replaceAll(/WGGI-2005-\d{4}/g, 'WGGI-1999-0001'),
      ) as RawItem),
      [key]: key === 'seq' ? 100_000 * (n + 1) + at : `${String(item[key])}.${n}`,
    })),
  ).flat()
}

/** A record that names as many items, of nothing that the record at hand reads. */
function ofOthers(record: RawItem): RawItem {
  const named = record['items'] as readonly { item: string }[] | undefined
  return {
    ...record,
    ...(named && {
      items: named.map((one) => ({ ...one, item: one.item.replace(/^[^/]+/, 'HumanTasks') })),
    }),
  }
}

const chain = (name: string) => exported.tables.Audit.filter((one) => one['chain'] === name)

async function main(): Promise<void> {
  const dynamo = await startDynamo()
  try {
    const names = await dynamo.createTables()
    await storeExport(dynamo.client, names, exported)
    const units = new Map<string, number>()
    const tableOf = (name: string) =>
      Object.entries(names).find(([, one]) => one === name)?.[0] ?? name
    const send = async (command: { input: object }) => {
      Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' })
      const answer = (await dynamo.client.send(command as never)) as {
        ConsumedCapacity?: { TableName: string; CapacityUnits: number }
      }
      const { TableName = '', CapacityUnits = 0 } = answer.ConsumedCapacity ?? {}
      units.set(tableOf(TableName), (units.get(tableOf(TableName)) ?? 0) + CapacityUnits)
      return answer
    }
    const counting = { send } as unknown as DynamoDBDocumentClient
    const adapters = { ...dynamoAdapters(counting, names, 1_000), digest: sha256Digest }
    const measure = async (what: string) => {
      units.clear()
      const begun = performance.now()
      const sources = await readSources(adapters, PROJECT)
      const read = [...(sources?.envelopes ?? []), ...(sources ? [sources.settings] : [])]
      const sum = [...units.values()].reduce((all, one) => all + one, 0)
      const each = [...units].map(([table, one]) => `${table} ${one}`).join(', ')
      console.log(
        `${what}: ${sum} read units (${each}), ${Math.round(performance.now() - begun)} ms`,
      )
      return read
    }
    await measure(`${stored} projects, one year`)
    const more = Math.ceil(PROJECTS / stored) - 1
    const put = async (TableName: string, items: readonly RawItem[]) => {
      for (let from = 0; from < items.length; from += AT_A_TIME) {
        const requests = items.slice(from, from + AT_A_TIME)
        const RequestItems = { [TableName]: requests.map((Item) => ({ PutRequest: { Item } })) }
        await dynamo.client.send(new BatchWriteCommand({ RequestItems }))
      }
    }
    const entries = exported.tables.Ledger.filter(({ book }) => book === 'entries#2005')
    const audit = [
      ...copies(chain('envelope-2005').map(ofOthers), more, 'seq'),
      ...copies(chain('programme').map(ofOthers), YEARS - 1, 'seq'),
    ]
    await put(names.Audit, audit)
    await put(names.Ledger, copies(entries, more, 'line'))
    await measure(
      `${PROJECTS} projects in that year, ${YEARS} years of settings (${audit.length} records more)`,
    )
  } finally {
    await dynamo.stop()
  }
}

await main()
process.exit(0)
