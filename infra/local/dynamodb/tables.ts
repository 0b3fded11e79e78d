import * as z from 'zod'
import {
  ignored,
  parseProperties,
  type Resource,
  type ResolvedAssembly,
} from '../assembly/resources'
import { Refusal } from '../refusal'
import type { Json } from '../states/json'
import { callDatabase, DatabaseError, dynamodb } from './call'

const keySchema = z.array(
  z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }),
)
const index = z.object({
  IndexName: z.string(),
  KeySchema: keySchema,
  Projection: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})

const tableProperties = z.strictObject({
  TableName: z.string().optional(),
  KeySchema: keySchema,
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  GlobalSecondaryIndexes: z.array(index).optional(),
  LocalSecondaryIndexes: z.array(index).optional(),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z
    .strictObject({ AttributeName: z.string().optional(), Enabled: z.boolean() })
    .optional(),
  Replicas: z.array(z.unknown()).max(1, 'one region only').optional(),
  BillingMode: ignored,
  ProvisionedThroughput: ignored,
  WriteOnDemandThroughputSettings: ignored,
  WriteProvisionedThroughputSettings: ignored,
  OnDemandThroughput: ignored,
  WarmThroughput: ignored,
  PointInTimeRecoverySpecification: ignored,
  DeletionProtectionEnabled: ignored,
  ContributorInsightsSpecification: ignored,
  SSESpecification: ignored,
  TableClass: ignored,
  Tags: ignored,
  ResourcePolicy: z
    .undefined({ error: 'the local host knows no resource policies on tables' })
    .optional(),
})

export interface Table {
  readonly name: string
  readonly arn: string
  readonly keyAttributes: readonly string[]
  readonly indexes: readonly { readonly name: string; readonly partitionKey: string }[]
  /** Attribute that holds the expiry in epoch seconds. */
  readonly expiryAttribute?: string | undefined
  readonly streamArn?: string | undefined
}

const described = z.object({
  Table: z.object({
    KeySchema: keySchema,
    GlobalSecondaryIndexes: z
      .array(z.object({ IndexName: z.string(), KeySchema: keySchema }))
      .optional(),
    LatestStreamArn: z.string().optional(),
  }),
})

/**
 * Creates the template's tables where they don't exist yet. Refuses one that was stored with another key, and
 * with `mustBeNew` any that is there already.
 */
export async function createTables(
  endpoint: string,
  assembly: ResolvedAssembly,
  { mustBeNew }: { readonly mustBeNew: boolean },
): Promise<readonly Table[]> {
  const resources = assembly.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')
  return Promise.all(resources.map((resource) => createTable(endpoint, resource, mustBeNew)))
}

type Properties = z.infer<typeof tableProperties>

async function createTable(
  endpoint: string,
  resource: Resource,
  mustBeNew: boolean,
): Promise<Table> {
  const properties = parseProperties(resource, tableProperties)
  const stored = await describe(endpoint, resource.ref)
  if (stored === undefined) await create(endpoint, resource.ref, properties)
  else if (mustBeNew) {
    throw new Refusal(
      `The database at ${endpoint} holds the table ${resource.ref} of an earlier run, and this is a new ` +
        'beginning. End that database and start it anew, or name with --data the directory that goes with it.',
    )
  } else refuseOtherShape(resource, properties, stored)
  const expiry = properties.TimeToLiveSpecification
  return {
    name: resource.ref,
    arn: resource.arn,
    keyAttributes: properties.KeySchema.map(({ AttributeName }) => AttributeName),
    indexes: [
      ...(properties.GlobalSecondaryIndexes ?? []),
      ...(properties.LocalSecondaryIndexes ?? []),
    ].map(({ IndexName, KeySchema }) => ({
      name: IndexName,
      partitionKey: KeySchema[0]?.AttributeName ?? '',
    })),
    expiryAttribute: expiry?.Enabled ? expiry.AttributeName : undefined,
    streamArn: properties.StreamSpecification && resource.attributes.StreamArn,
  }
}

async function describe(
  endpoint: string,
  TableName: string,
): Promise<z.infer<typeof described> | undefined> {
  try {
    return await callDatabase(endpoint, dynamodb('DescribeTable'), { TableName }, described)
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'ResourceNotFoundException')
      return undefined
    throw error
  }
}

async function create(endpoint: string, TableName: string, properties: Properties): Promise<void> {
  const { StreamSpecification: stream } = properties
  const input: Record<string, Json> = {
    TableName,
    KeySchema: properties.KeySchema,
    AttributeDefinitions: properties.AttributeDefinitions,
    BillingMode: 'PAY_PER_REQUEST',
  }
  if (properties.GlobalSecondaryIndexes)
    input.GlobalSecondaryIndexes = properties.GlobalSecondaryIndexes
  if (properties.LocalSecondaryIndexes)
    input.LocalSecondaryIndexes = properties.LocalSecondaryIndexes
  if (stream) {
    input.StreamSpecification = { StreamEnabled: true, StreamViewType: stream.StreamViewType }
  }
  await callDatabase(endpoint, dynamodb('CreateTable'), input, z.unknown())
}

function refuseOtherShape(
  resource: Resource,
  properties: Properties,
  { Table: stored }: z.infer<typeof described>,
): void {
  const shape = (
    keys: z.infer<typeof keySchema>,
    indexes: { IndexName: string; KeySchema: unknown }[] = [],
  ) =>
    JSON.stringify([
      keys,
      ...indexes.map(({ IndexName, KeySchema }) => [IndexName, KeySchema]).sort(),
    ])
  const wanted = shape(properties.KeySchema, properties.GlobalSecondaryIndexes)
  const streams = Boolean(properties.StreamSpecification) === Boolean(stored.LatestStreamArn)
  if (wanted === shape(stored.KeySchema, stored.GlobalSecondaryIndexes) && streams) return
  throw new Refusal(
    `Table ${resource.ref} was stored with other keys, indexes or stream than the template declares now. ` +
      'Start with --fresh to begin anew.',
  )
}
