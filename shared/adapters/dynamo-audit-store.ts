import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import {
  auditRecordSchema,
  EMPTY_HEAD,
  envelopeChain,
  PROGRAMME_CHAIN,
  type AuditHead,
  type AuditRecord,
} from '../domain/audit/record'
import type { AuditStore } from '../ports/stores'
import {
  ENVELOPES_BOOK,
  PROGRAMME_HEAD_PART,
  programmeKey,
  PROJECT_PART,
  type TableNames,
} from './keys'
import { partition, queryAll, queryItems, scanItems } from './query'
import { headOf } from './stored'

type Tables = Pick<TableNames, 'Audit' | 'Projects' | 'Ledger' | 'Programme'>

/** A record exactly as it stands: a field that was added to it must reach the verifier. */
const recordAsStored = z.custom<AuditRecord>((item) => auditRecordSchema.safeParse(item).success)

const projectItem = z.object({ projectId: z.string() })
const envelopeItem = z.object({ year: z.int() })
const firstRecord = z.object({ chain: z.string() })

export class DynamoAuditStore implements AuditStore {
  readonly #client: DynamoDBDocumentClient
  readonly #tables: Tables

  constructor(client: DynamoDBDocumentClient, tables: Tables) {
    this.#client = client
    this.#tables = tables
  }

  /** Reads whole tables: for the verifier. A chain of which only records are left has the empty end. */
  async *chains(): AsyncGenerator<{ chain: string; head: AuditHead }> {
    const seen = new Set<string>()
    for await (const end of this.#ends()) {
      seen.add(end.chain)
      yield end
    }
    const records = scanItems(this.#client, {
      TableName: this.#tables.Audit,
      ConsistentRead: true,
      ProjectionExpression: '#chain',
      ExpressionAttributeNames: { '#chain': 'chain' },
    })
    for await (const item of records) {
      const { chain } = firstRecord.parse(item)
      if (seen.has(chain)) continue
      seen.add(chain)
      yield { chain, head: await this.#endOf(chain) }
    }
  }

  async *records(chain: string): AsyncGenerator<AuditRecord> {
    const items = queryItems(this.#client, partition(this.#tables.Audit, 'chain', chain))
    for await (const item of items) {
      const record = recordAsStored.safeParse(item)
      if (!record.success)
        throw new Error(`Record ${String(item['seq'])} of the chain ${chain} has lost its shape.`)
      yield record.data
    }
  }

  async *#ends(): AsyncGenerator<{ chain: string; head: AuditHead }> {
    const { Item } = await this.#client.send(
      new GetCommand({
        TableName: this.#tables.Programme,
        Key: programmeKey(PROGRAMME_HEAD_PART),
        ConsistentRead: true,
      }),
    )
    if (Item) yield { chain: PROGRAMME_CHAIN, head: headOf(Item) }
    for (const item of await queryAll(
      this.#client,
      partition(this.#tables.Ledger, 'book', ENVELOPES_BOOK),
    ))
      yield { chain: envelopeChain(envelopeItem.parse(item).year), head: headOf(item) }
    const projects = scanItems(this.#client, {
      TableName: this.#tables.Projects,
      ConsistentRead: true,
      FilterExpression: '#part = :project',
      ProjectionExpression: '#projectId, #headSeq, #headHash',
      ExpressionAttributeNames: {
        '#part': 'part',
        '#projectId': 'projectId',
        '#headSeq': 'headSeq',
        '#headHash': 'headHash',
      },
      ExpressionAttributeValues: { ':project': PROJECT_PART },
    })
    for await (const item of projects)
      yield { chain: projectItem.parse(item).projectId, head: headOf(item) }
  }

  /** The end of a chain that began after the ends were listed, or has lost its end. */
  async #endOf(chain: string): Promise<AuditHead> {
    for await (const end of this.#ends()) if (end.chain === chain) return end.head
    return EMPTY_HEAD
  }
}
