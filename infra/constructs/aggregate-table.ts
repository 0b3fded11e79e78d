import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import type { KeyAttribute, TableDescription } from '../../shared/adapters/keys'

export interface AggregateTableProps {
  description: TableDescription
  /** Whether the data outlives a mistake: kept when the stack goes, and not to be deleted. */
  keep: boolean
}

const attribute = ({ name, type }: KeyAttribute) => ({
  name,
  type: type === 'N' ? AttributeType.NUMBER : AttributeType.STRING,
})

function keys({ partitionKey, sortKey }: Pick<TableDescription, 'partitionKey' | 'sortKey'>) {
  return {
    partitionKey: attribute(partitionKey),
    ...(sortKey && { sortKey: attribute(sortKey) }),
  }
}

/** The table of one aggregate: paid by use, and restorable to any second of the last 35 days. */
export class AggregateTable extends Construct {
  readonly table: TableV2

  constructor(scope: Construct, id: string, { description, keep }: AggregateTableProps) {
    super(scope, id)
    const { indexes, timeToLive, stream } = description
    this.table = new TableV2(this, 'Table', {
      ...keys(description),
      billing: Billing.onDemand(),
      globalSecondaryIndexes: indexes.map((index) => ({ indexName: index.name, ...keys(index) })),
      ...(timeToLive !== undefined && { timeToLiveAttribute: timeToLive }),
      ...(stream !== undefined && { dynamoStream: StreamViewType[stream] }),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
  }

  get name(): string {
    return this.table.tableName
  }

  get arn(): string {
    return this.table.tableArn
  }

  indexArn(index: string): string {
    return `${this.table.tableArn}/index/${index}`
  }
}
