import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { DynamoAuditStore } from '../../shared/adapters/dynamo-audit-store'
import { markKey } from '../../shared/adapters/keys'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { authors } from '../../shared/domain/audit/authors'
import { onDynamo } from '../support/dynamo'

/** Records that marks are of, two a transaction: `TIMES=1` makes them a hundred thousand. */
const RECORDS = process.env.TIMES === undefined ? 200 : 100_000
const AT_A_TIME = 25

/**
 * A part of a verification reads all marks: a mark lies under its author's name, which nobody knows of a record
 * before its mark is found, and a second mark by any other author must be found as well. Asked for one by one,
 * under each name, they would cost more than all together; this says what all together cost.
 */
onDynamo('All marks', (dynamo) => {
  it('are read by each part of a verification, page by page', async () => {
    const { client } = dynamo()
    const tables = await dynamo().createTables()
    const names = Object.keys(authors)
    const marks = Array.from({ length: RECORDS / 2 }, (_, n) => {
      const records = [sha256Digest([n, 1]), sha256Digest([n, 2])]
      const Item = {
        ...markKey(names[n % names.length]!, records[0]!),
        body: { schema: 1, records },
      }
      return { PutRequest: { Item } }
    })
    for (let n = 0; n < marks.length; n += AT_A_TIME)
      await client.send(
        new BatchWriteCommand({ RequestItems: { [tables.Marks]: marks.slice(n, n + AT_A_TIME) } }),
      )
    const began = performance.now()
    let count = 0
    for await (const { records } of new DynamoAuditStore(client, tables).marks())
      count += records.length
    const seconds = (performance.now() - began) / 1_000
    expect(count).toBe(RECORDS)
    let [pages, units, start] = [0, 0, undefined as Record<string, unknown> | undefined]
    do {
      const page = await client.send(
        new ScanCommand({
          TableName: tables.Marks,
          ConsistentRead: true,
          ReturnConsumedCapacity: 'TOTAL',
          ExclusiveStartKey: start,
        }),
      )
      pages += 1
      units += page.ConsumedCapacity?.CapacityUnits ?? 0
      start = page.LastEvaluatedKey
    } while (start)
    // One item under each author's name for each transaction, asked for consistently.
    const oneByOne = marks.length * names.length
    expect(units).toBeLessThan(oneByOne / 100)
    console.log(
      `${RECORDS} records, ${marks.length} marks: ${pages} pages, ${units} read units, ${seconds.toFixed(1)} s; one by one ${oneByOne} read units`,
    )
  }, 3_600_000)
})
