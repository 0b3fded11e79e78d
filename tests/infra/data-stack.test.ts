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

  it('streams the outbox and nothing else', () => {
    const streamed = resourcesOf(dev.data, TABLE).filter(
      ([, { Properties }]) => Properties.StreamSpecification !== undefined,
    )
    expect(streamed.map(([id]) => id)).toEqual([expect.stringMatching(/^OutboxTable/)])
    expect(streamed[0]?.[1].Properties.StreamSpecification.StreamViewType).toBe('NEW_IMAGE')
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
