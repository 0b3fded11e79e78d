import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import type { Host } from '../../../infra/local/host'
import { S3Witness } from '../../../shared/adapters/s3-witness'
import type { AuditRecord } from '../../../shared/domain/audit/record'

/** What somebody with rights over the whole account does, past every role of the product. */
export class RawTables {
  readonly client: DynamoDBDocumentClient
  readonly witness: S3Witness
  readonly bucket: string
  readonly #s3: S3Client
  #audit: string | undefined

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

  async audit(): Promise<string> {
    if (this.#audit !== undefined) return this.#audit
    const { TableNames = [] } = await this.client.send(new ListTablesCommand({}))
    return (this.#audit = TableNames.find((name) => name.includes('AuditTable')) ?? '')
  }

  async records(): Promise<AuditRecord[]> {
    const { Items = [] } = await this.client.send(
      new ScanCommand({ TableName: await this.audit(), ConsistentRead: true }),
    )
    return Items as AuditRecord[]
  }

  end(): void {
    this.client.destroy()
    this.#s3.destroy()
  }
}
