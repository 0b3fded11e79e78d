import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import type { Host } from '../../../infra/local/host'
import { scanItems, type RawItem } from '../../../shared/adapters/query'
import { S3Witness } from '../../../shared/adapters/s3-witness'
import type { AuditRecord } from '../../../shared/domain/audit/record'

/** What somebody with rights over the whole account does, past every role of the product. */
export class RawTables {
  readonly client: DynamoDBDocumentClient
  readonly witness: S3Witness
  readonly bucket: string
  readonly #s3: S3Client
  #names: string[] | undefined

  constructor(host: Host) {
    const access = {
      endpoint: host.awsUrl,
      region: host.region,
      credentials: { accessKeyId: 'root', secretAccessKey: 'root' },
    }
    this.client = DynamoDBDocumentClient.from(new DynamoDBClient(access))
    this.#s3 = new S3Client(access)
    this.bucket = host.outputs.find(({ key }) => key === 'WitnessBucket')?.value ?? ''
    this.witness = new S3Witness(this.#s3, this.bucket)
  }

  /** What the deployment calls a table that the template calls `<name>Table`. */
  async nameOf(table: string): Promise<string> {
    this.#names ??= (await this.client.send(new ListTablesCommand({}))).TableNames ?? []
    return this.#names.find((name) => name.includes(`${table}Table`)) ?? ''
  }

  async audit(): Promise<string> {
    return this.nameOf('Audit')
  }

  /** Everything in a table. */
  async items(table: string): Promise<RawItem[]> {
    const found: RawItem[] = []
    for await (const item of scanItems(this.client, {
      TableName: await this.nameOf(table),
      ConsistentRead: true,
    }))
      found.push(item)
    return found
  }

  async records(): Promise<AuditRecord[]> {
    return (await this.items('Audit')) as unknown as AuditRecord[]
  }

  /** How many audit records there are of each kind. */
  async kinds(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {}
    for (const { kind } of await this.items('Audit'))
      if (typeof kind === 'string') counts[kind] = (counts[kind] ?? 0) + 1
    return counts
  }

  end(): void {
    this.client.destroy()
    this.#s3.destroy()
  }
}
