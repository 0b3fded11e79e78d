import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import * as z from 'zod'
import { documentsOf } from '../../../shared/adapters/dynamo-client'
import { scanItems } from '../../../shared/adapters/query'
import { bodyOf } from '../../../shared/adapters/stored'
import { auditRecordSchema, type AuditRecord } from '../../../shared/domain/audit/record'
import { outboxItemSchema, type OutboxItem } from '../../../shared/domain/outbox/item'
import { Books } from '../../demo/books'

const mailSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string().default(''),
})
export type ArrivedMail = z.infer<typeof mailSchema>

/** What a run left behind. */
export interface Traces {
  /** Records of each chain, in order. */
  chains: ReadonlyMap<string, readonly AuditRecord[]>
  isValid: boolean
  /** Finance's totals at the end, by what they are summed by. */
  sums: Readonly<Record<string, unknown>>
  outbox: readonly OutboxItem[]
  mails: readonly ArrivedMail[]
}

const SUMMED_BY = ['year', 'mission', 'prong', 'status', 'country']

/** Reads what a run left behind on a host that is at rest. */
export async function readTraces(host: { portalUrl: string; controlUrl: string }): Promise<Traces> {
  const { controlUrl } = host
  const plain = new DynamoDBClient({
    endpoint: controlUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'prover', secretAccessKey: 'prover' },
  })
  const client = documentsOf(plain)
  try {
    const { TableNames: names = [] } = await plain.send(new ListTablesCommand({}))
    const table = (part: string) => names.find((name) => name.toLowerCase().includes(part)) ?? ''
    const records = []
    for await (const item of scanItems(client, { TableName: table('audit') }))
      records.push(auditRecordSchema.parse(item))
    const outbox = []
    for await (const item of scanItems(client, { TableName: table('outbox') }))
      outbox.push(bodyOf(outboxItemSchema, item))
    const response = await fetch(new URL('/__local/mails', controlUrl))
    const { mails } = z.object({ mails: z.array(mailSchema) }).parse(await response.json())
    const books = new Books(host.portalUrl, controlUrl)
    const { valid } = await books.verify()
    await books.open()
    const sums: Record<string, unknown> = {}
    for (const by of SUMMED_BY) sums[by] = await books.read('totals', { year: '2005', by })
    return { chains: chainsOf(records), isValid: valid, sums, outbox, mails }
  } finally {
    plain.destroy()
  }
}

function chainsOf(records: readonly AuditRecord[]): Map<string, AuditRecord[]> {
  const chains = new Map<string, AuditRecord[]>()
  for (const record of records.toSorted((a, b) => a.seq - b.seq)) {
    chains.set(record.chain, [...(chains.get(record.chain) ?? []), record])
  }
  return chains
}
