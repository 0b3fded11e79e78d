import type { Disturbances } from '../disturbances'
import type { Parts } from '../parts'
import type { Counters } from '../stats'
import { expireItems } from './expiry'
import type { ProxyOptions } from './proxy'
import { createTables, type Table } from './tables'

export interface HostedTables {
  /** What stands in front of the database. */
  readonly proxy: ProxyOptions
  /** Deletes what has expired. */
  readonly expire: () => Promise<void>
}

/** DynamoDB: the template's tables; `onWrite` is told of each write to one. */
export async function hostTables(
  parts: Parts,
  counters: Counters,
  disturbances: Disturbances,
  onWrite: (table: string) => void,
): Promise<HostedTables> {
  const { assembly, database, clock, activity, principals, permissions, isNew } = parts
  const { endpoint, isGiven } = database
  const tables = await createTables(endpoint, assembly, { mustBeNew: isNew && isGiven })
  const partitionKeys = new Map(tables.flatMap(partitionKeysOf))
  return {
    proxy: {
      endpoint,
      region: assembly.region,
      accountId: assembly.accountId,
      principals,
      authorize: permissions.authorize,
      disturbances,
      partitionKeyOf: (table, index) => partitionKeys.get(keyName(table, index)),
      streams: tables.flatMap(({ streamArn }) => streamArn ?? []),
      onAccess: (accesses) => {
        for (const { kind, table } of accesses) {
          if (kind === 'read') counters.reads += 1
          if (kind !== 'write') continue
          counters.writes += 1
          onWrite(table)
        }
      },
    },
    expire: () =>
      activity.during(async () => {
        for (const { table } of await expireItems(endpoint, tables, clock)) onWrite(table)
      }),
  }
}

const keyName = (table: string, index = ''): string => `${table}/${index}`

function partitionKeysOf({ name, keyAttributes, indexes }: Table): [string, string][] {
  const [own = ''] = keyAttributes
  return [
    [keyName(name), own],
    ...indexes.map((index): [string, string] => [keyName(name, index.name), index.partitionKey]),
  ]
}
