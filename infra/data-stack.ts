import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses'
import type { Construct } from 'constructs'
import { tables, type TableName } from '../shared/adapters/keys'
import type { Config } from './config'
import { AggregateTable } from './constructs/aggregate-table'
import { WitnessBucket } from './constructs/witness-bucket'

/** The bucket of the witness, in this account or in another. */
export type Witness = Readonly<Record<'bucketName' | 'bucketArn', string>>

export type Tables = Readonly<Record<TableName, AggregateTable>>

/** What must not be lost: the tables, the copies of the audit record, and the domain that mail is sent from. */
export class DataStack extends Stack {
  readonly tables: Tables
  readonly witness: Witness
  readonly identity: EmailIdentity

  constructor(scope: Construct, id: string, config: Config, props: StackProps) {
    const keep = config.stage !== 'dev'
    super(scope, id, { ...props, terminationProtection: keep })
    const table = (name: TableName) =>
      new AggregateTable(this, name, { description: tables[name], keep })
    this.tables = {
      Projects: table('Projects'),
      HumanTasks: table('HumanTasks'),
      Ledger: table('Ledger'),
      Audit: table('Audit'),
      Marks: table('Marks'),
      Links: table('Links'),
      Outbox: table('Outbox'),
      Drafts: table('Drafts'),
      Settings: table('Settings'),
      Fund: table('Fund'),
      Programme: table('Programme'),
      Deliveries: table('Deliveries'),
    }
    this.witness = this.openWitness(config, keep)
    new CfnOutput(this, 'WitnessBucket', { value: this.witness.bucketName })
    const domain = config.mailFrom.replace(/^.*@/, '')
    this.identity = new EmailIdentity(this, 'Sender', { identity: Identity.domain(domain) })
    if (keep) {
      // Mail goes out only after these stand in the domain's DNS.
      for (const [index, { name, value }] of this.identity.dkimRecords.entries()) {
        new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` })
      }
    }
  }

  private openWitness({ witness }: Config, keep: boolean): Witness {
    if (witness.bucket !== undefined)
      return Bucket.fromBucketName(this, 'WitnessElsewhere', witness.bucket)
    return new WitnessBucket(this, 'Witness', { years: keep ? witness.years : undefined }).bucket
  }
}
