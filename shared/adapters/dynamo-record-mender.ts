import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { extendChain } from '../domain/audit/chain'
import { manifestEntry, type StoredItem } from '../domain/audit/manifest'
import type { Mending, RecordMender } from '../ports/record-mender'
import { placeOfEnd } from './chain-end'
import { markLegs, moveHead } from './chain-legs'
import { auditKey, type TableNames } from './keys'
import { putOnce, type Leg } from './leg'
import { newSalt } from './salt'
import { sha256Digest } from './sha256-digest'
import { itemName, placeOfItem, type VouchedTable } from './vouched-items'
import { writeLegs } from './write-legs'

type Tables = Pick<TableNames, VouchedTable | 'Audit' | 'Marks'>

/** Mends chains in DynamoDB: an append like any other, with the salts of the items that it names. */
export class DynamoRecordMender implements RecordMender {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: Tables
  readonly #author: string

  /** `author` is the function that mends, by its name. */
  constructor(client: DynamoDBDocumentClient, tables: Tables, author: string) {
    this.#client = client
    this.#tables = tables
    this.#author = author
  }

  async mend({ chain, before, draft, naming, after, at }: Mending): Promise<'mended' | 'conflict'> {
    const salted = naming.map((stored) => ({ ...stored, salt: stored.salt ?? newSalt() }))
    const items = salted.map((stored) => manifestEntry(stored, sha256Digest))
    const from = { seq: after ?? before.seq, hash: before.hash }
    const { records, head } = extendChain(from, [{ ...draft, items }], at, sha256Digest)
    const end = placeOfEnd(chain)
    const ofEnd = salted.find(({ item }) => item === itemName(end.table, end.key))
    const written = await writeLegs(this.#client, [
      ...records.map((record) =>
        putOnce(this.#tables.Audit, auditKey(chain, record.seq), { ...record }),
      ),
      ...markLegs(this.#tables, this.#author, records),
      moveHead(this.#tables, { chain, before, after: head }, ofEnd?.salt),
      ...salted.filter((stored) => stored !== ofEnd).map((stored) => this.#saltLeg(stored)),
    ])
    return written === 'committed' ? 'mended' : 'conflict'
  }

  #saltLeg({ item, salt }: StoredItem): Leg {
    const place = placeOfItem(item)
    if (!place) throw new Error(`Nothing can lie at ${item}.`)
    const { table, key } = place
    const [partition = ''] = Object.keys(key)
    return {
      item: {
        Update: {
          TableName: this.#tables[table],
          Key: key,
          UpdateExpression: 'SET #salt = :salt',
          ConditionExpression:
            'attribute_exists(#partition) AND (attribute_not_exists(#salt) OR #salt = :salt)',
          ExpressionAttributeNames: { '#partition': partition, '#salt': 'salt' },
          ExpressionAttributeValues: { ':salt': salt },
        },
      },
    }
  }
}
