import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, expect, it } from 'vitest'
import { createHandler } from '../../functions/mend-record/handler'
import { DynamoRecordMender } from '../../shared/adapters/dynamo-record-mender'
import type { TableNames } from '../../shared/adapters/keys'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import { extendChain } from '../../shared/domain/audit/chain'
import { EMPTY_HEAD } from '../../shared/domain/audit/record'
import type { AuditStore } from '../../shared/ports/stores'
import { commitChange, dynamoAdapters, type Adapters } from '../support/adapters'
import { aChange, aProject, aRecord, AT, PROJECT, submission } from '../support/builders'
import { onDynamo } from '../support/dynamo'
import { verifyRecord } from '../support/verifier'

const LATER = '2005-03-02T09:00:00.000Z'

onDynamo('A baseline, made while people act', (dynamo) => {
  let fund: Adapters
  let names: TableNames
  beforeEach(async () => {
    names = await dynamo().createTables()
    fund = dynamoAdapters(dynamo().client, names)
    await commitChange(fund.register, submission())
    await makeOld()
  })

  /** A project as it was stored before records named items. */
  async function makeOld(): Promise<void> {
    const { client } = dynamo()
    const drafts = [aRecord({ chain: PROJECT, kind: 'submitted' })]
    const { records, head } = extendChain(EMPTY_HEAD, drafts, AT, sha256Digest)
    for (const record of records)
      await client.send(new PutCommand({ TableName: names.Audit, Item: { ...record } }))
    const { Items = [] } = await client.send(new ScanCommand({ TableName: names.Projects }))
    for (const { salt: _, headSeq, ...item } of Items) {
      const end = headSeq === undefined ? {} : { headSeq: head.seq, headHash: head.hash }
      await client.send(new PutCommand({ TableName: names.Projects, Item: { ...item, ...end } }))
    }
  }

  /** The audit as it is read by somebody who is slow: each time that items were read, something happens. */
  function interrupted(audit: AuditStore, happens: () => Promise<void>): AuditStore {
    return {
      chains: () => audit.chains(),
      end: (chain) => audit.end(chain),
      records: (chain) => audit.records(chain),
      record: (chain, seq) => audit.record(chain, seq),
      items: async function* (chain) {
        yield* audit.items(chain)
        await happens()
      },
      books: (chain) => audit.books(chain),
      item: (name) => audit.item(name),
      entries: (year) => audit.entries(year),
      loose: () => audit.loose(),
      links: () => audit.links(),
      marks: () => audit.marks(),
    }
  }

  const mend = (audit: AuditStore) => {
    const mender = new DynamoRecordMender(dynamo().client, names, 'mend-record')
    const outside = { clock: () => AT, digest: sha256Digest }
    const order = { baseline: true, by: 'operator' }
    return createHandler({ audit, mender, ...outside })(order, {
      getRemainingTimeInMillis: () => 900_000,
    })
  }

  it('names each item as it stands', async () => {
    let acts = 0
    const act = async () => {
      if ((acts += 1) > 1) return
      const item = aProject('submitted', { id: PROJECT, lastActAt: LATER })
      const change = aChange({
        writes: [{ type: 'project', item }],
        records: [aRecord({ chain: PROJECT, kind: 'resubmitted' })],
      })
      await commitChange(fund.register, change, AT, PROJECT)
    }
    expect(await mend(interrupted(fund.audit, act))).toMatchObject({ baselined: 1, more: false })
    const { faults } = await verifyRecord(fund.audit)
    const ofItems = faults.flatMap((one) => one.faults).filter((one) => 'item' in one)
    expect(ofItems).toEqual([])
    expect(acts).toBeGreaterThan(1)
  })
})
