import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { extendChain } from '../domain/audit/chain'
import { manifestEntry, type StoredItem } from '../domain/audit/manifest'
import { PROGRAMME_CHAIN, type AuditHead } from '../domain/audit/record'
import type { AuditStore } from '../ports/stores'
import type { Mending, RecordMender } from '../ports/record-mender'
import { markLegs } from './chain-legs'
import { yearOfChain } from './envelope-leg'
import {
  auditKey,
  ENVELOPES_BOOK,
  envelopeKey,
  PROGRAMME_HEAD_PART,
  programmeKey,
  projectKey,
  type Key,
  type TableNames,
} from './keys'
import { headStands, putOnce, type TransactItem } from './leg'
import { newSalt } from './salt'
import { sha256Digest } from './sha256-digest'
import { itemName, placeOfItem, type VouchedTable } from './vouched-items'

type Tables = Pick<TableNames, VouchedTable | 'Audit' | 'Marks'>

/** Mends chains in DynamoDB: an append like any other, with the salts of the items that it names. */
export class DynamoRecordMender implements RecordMender {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: Tables
  readonly #author: string
  readonly #audit: Pick<AuditStore, 'end'>

  /** `author` is the function that mends, by its name. */
  constructor(
    client: DynamoDBDocumentClient,
    tables: Tables,
    author: string,
    audit: Pick<AuditStore, 'end'>,
  ) {
    this.#client = client
    this.#tables = tables
    this.#author = author
    this.#audit = audit
  }

  async mend({ chain, draft, naming, after, at }: Mending): Promise<'mended' | 'conflict'> {
    const before = await this.#audit.end(chain)
    const salted = naming.map((stored) =>
      isInEnvelope(stored) ? stored : { ...stored, salt: stored.salt ?? newSalt() },
    )
    const items = salted.map((stored) => manifestEntry(stored, sha256Digest))
    const from = { seq: after ?? before.seq, hash: before.hash }
    const { records, head } = extendChain(from, [{ ...draft, items }], at, sha256Digest)
    const end = placeOfEnd(chain)
    const salts = salted.filter((stored) => stored.salt !== undefined)
    const ofEnd = salts.find(({ item }) => item === itemName(end.table, end.key))
    const legs = [
      ...records.map(
        (record) => putOnce(this.#tables.Audit, auditKey(chain, record.seq), { ...record }).item,
      ),
      ...markLegs(this.#tables, this.#author, records).map(({ item }) => item),
      this.#moveEnd(end, before, head, ofEnd?.salt),
      ...salts.filter((stored) => stored !== ofEnd).map((stored) => this.#salt(stored)),
    ]
    return this.#write(legs)
  }

  /** The end of the chain, and the salt of the item that it stands on, where that is named too. */
  #moveEnd(
    { table, key }: { table: VouchedTable; key: Key },
    before: AuditHead,
    after: AuditHead,
    salt: string | undefined,
  ): TransactItem {
    const stands = headStands(before)
    return {
      Update: {
        TableName: this.#tables[table],
        Key: key,
        UpdateExpression: `SET #headSeq = :seq, #headHash = :hash${salt === undefined ? '' : ', #salt = :salt'}`,
        ConditionExpression: stands.expression,
        ExpressionAttributeNames: {
          ...stands.names,
          '#headSeq': 'headSeq',
          '#headHash': 'headHash',
          ...(salt !== undefined && { '#salt': 'salt' }),
        },
        ExpressionAttributeValues: {
          ...stands.values,
          ':seq': after.seq,
          ':hash': after.hash,
          ...(salt !== undefined && { ':salt': salt }),
        },
      },
    }
  }

  #salt({ item, salt }: StoredItem): TransactItem {
    const { table, key } = placeOfItem(item)
    const [partition = ''] = Object.keys(key)
    return {
      Update: {
        TableName: this.#tables[table],
        Key: key,
        UpdateExpression: 'SET #salt = :salt',
        ConditionExpression:
          'attribute_exists(#partition) AND (attribute_not_exists(#salt) OR #salt = :salt)',
        ExpressionAttributeNames: { '#partition': partition, '#salt': 'salt' },
        ExpressionAttributeValues: { ':salt': salt },
      },
    }
  }

  async #write(legs: TransactItem[]): Promise<'mended' | 'conflict'> {
    try {
      await this.#client.send(new TransactWriteCommand({ TransactItems: legs }))
      return 'mended'
    } catch (error) {
      if (error instanceof TransactionCanceledException) return 'conflict'
      throw error
    }
  }
}

/** A ceiling holds nothing of anybody but the names of two officials, which stay. */
const isInEnvelope = ({ item }: StoredItem) => item.startsWith(`Ledger/${ENVELOPES_BOOK}/`)

/** The item on which a chain's end stands. */
function placeOfEnd(chain: string): { table: VouchedTable; key: Key } {
  const year = yearOfChain(chain)
  if (year !== undefined) return { table: 'Ledger', key: envelopeKey(year) }
  if (chain === PROGRAMME_CHAIN)
    return { table: 'Programme', key: programmeKey(PROGRAMME_HEAD_PART) }
  return { table: 'Projects', key: projectKey(chain) }
}
