import { describe, expect, it } from 'vitest'
import { tables } from '../../shared/adapters/keys'
import {
  buildStacks,
  production,
  resourcesOf,
  synthesize,
  type CfnResource,
} from './support/stacks'

const TABLE = 'AWS::DynamoDB::GlobalTable'
const dev = synthesize()
const prod = synthesize(production)

function tableNamed(resources: [string, CfnResource][], name: string): CfnResource {
  const found = resources.find(([id]) => id.startsWith(`${name}Table`))
  if (!found) throw new Error(`No table ${name}.`)
  return found[1]
}

const keyNames = (schema: { AttributeName: string }[]) => schema.map((key) => key.AttributeName)

describe('the data stack', () => {
  it('has exactly the tables that the keys describe, each under its keys and indexes', () => {
    const made = resourcesOf(dev.data, TABLE)
    expect(made).toHaveLength(Object.keys(tables).length)
    for (const [name, description] of Object.entries(tables)) {
      const { Properties } = tableNamed(made, name)
      const sort = 'sortKey' in description ? [description.sortKey.name] : []
      expect(keyNames(Properties.KeySchema)).toEqual([description.partitionKey.name, ...sort])
      const indexes = (Properties.GlobalSecondaryIndexes ?? []) as {
        IndexName: string
        KeySchema: { AttributeName: string }[]
      }[]
      expect(indexes.map((index) => [index.IndexName, ...keyNames(index.KeySchema)])).toEqual(
        description.indexes.map((index) => [
          index.name,
          index.partitionKey.name,
          index.sortKey.name,
        ]),
      )
      const ttl = 'timeToLive' in description ? description.timeToLive : undefined
      expect(Properties.TimeToLiveSpecification?.AttributeName, name).toBe(ttl)
    }
  })

  it('streams the outbox, the audit with what it was before, and nothing else', () => {
    const streamed = resourcesOf(dev.data, TABLE).flatMap(([id, { Properties }]) =>
      Properties.StreamSpecification === undefined
        ? []
        : [[id.replace(/Table.*/, ''), Properties.StreamSpecification.StreamViewType]],
    )
    expect(Object.fromEntries(streamed)).toEqual({
      Outbox: 'NEW_IMAGE',
      Audit: 'NEW_AND_OLD_IMAGES',
    })
  })

  it('keeps copies of the audit where nobody can change them, in prod for years', () => {
    const retention = (template: typeof dev.data) => {
      const [bucket] = resourcesOf(template, 'AWS::S3::Bucket')
      const { Properties, DeletionPolicy } = bucket![1]
      expect(DeletionPolicy).toBe('Retain')
      expect(Properties.ObjectLockEnabled).toBe(true)
      expect(Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
      expect(Properties.LifecycleConfiguration).toBeUndefined()
      expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([
        ...[true, true, true, true],
      ])
      return Properties.ObjectLockConfiguration.Rule.DefaultRetention
    }
    expect(retention(dev.data)).toEqual({ Mode: 'GOVERNANCE', Days: 1 })
    expect(retention(prod.data)).toEqual({ Mode: 'COMPLIANCE', Days: 3650 })
    const longer = synthesize({ ...production, WITNESS_YEARS: '25' })
    expect(retention(longer.data)).toEqual({ Mode: 'COMPLIANCE', Days: 25 * 365 })
  })

  it('lets nobody hide a copy, put over one, or come without TLS', () => {
    const [policy] = resourcesOf(prod.data, 'AWS::S3::BucketPolicy')
    const denied = policy![1].Properties.PolicyDocument.Statement.map(
      ({ Effect, Action, Condition, Principal }: Record<string, unknown>) => ({
        ...{ Effect, Action, Condition, Principal },
      }),
    )
    const all = { Effect: 'Deny', Principal: { AWS: '*' } }
    expect(denied).toEqual([
      { ...all, Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      { ...all, Action: 's3:DeleteObject', Condition: undefined },
      { ...all, Action: 's3:PutObject', Condition: { Null: { 's3:if-none-match': 'true' } } },
    ])
  })

  it('keeps copies in another account’s bucket when it is named', () => {
    const elsewhere = synthesize({ ...production, WITNESS_BUCKET: 'fund-witness' })
    expect(resourcesOf(elsewhere.data, 'AWS::S3::Bucket')).toEqual([])
    const [guard] = resourcesOf(elsewhere.app, 'AWS::Lambda::Function').filter(
      ([, { Properties }]) => Properties.FunctionName === 'wggi-prod-witness-record',
    )
    expect(guard![1].Properties.Environment.Variables.WITNESS_BUCKET).toBe('fund-witness')
  })

  it('can restore every table to a second, and pays by use', () => {
    for (const [id, { Properties }] of resourcesOf(dev.data, TABLE)) {
      expect(Properties.BillingMode, id).toBe('PAY_PER_REQUEST')
      const [replica] = Properties.Replicas
      expect(replica.PointInTimeRecoverySpecification, id).toEqual({
        PointInTimeRecoveryEnabled: true,
      })
    }
  })

  it('keeps tables outside dev, and lets them go in dev', () => {
    for (const [id, { Properties, DeletionPolicy }] of resourcesOf(prod.data, TABLE)) {
      expect(DeletionPolicy, id).toBe('Retain')
      expect(Properties.Replicas[0].DeletionProtectionEnabled, id).toBe(true)
    }
    for (const [id, { Properties, DeletionPolicy }] of resourcesOf(dev.data, TABLE)) {
      expect(DeletionPolicy, id).toBe('Delete')
      expect(Properties.Replicas[0].DeletionProtectionEnabled, id).toBe(false)
    }
    expect(buildStacks(production).data.terminationProtection).toBe(true)
    expect(buildStacks().data.terminationProtection).toBe(false)
  })

  it('sends from the domain of the sender’s address, and says which records its DNS needs', () => {
    const [identity] = resourcesOf(prod.data, 'AWS::SES::EmailIdentity')
    expect(identity?.[1].Properties.EmailIdentity).toBe('fund.example')
    const outputs = Object.keys(prod.data.toJSON().Outputs).filter((key) => key.startsWith('Dkim'))
    expect(outputs).toHaveLength(3)
  })
})
