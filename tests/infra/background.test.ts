import { describe, expect, it } from 'vitest'
import { OUTBOX_ORDER_TYPE } from '../../shared/adapters/keys'
import { outboxOrderSchema } from '../../shared/domain/outbox/item'
import { resourcesOf, synthesize } from './support/stacks'

const { app } = synthesize()

const functionOf = (reference: unknown) =>
  /"([A-Za-z]+)Function[0-9A-F]{8}"/.exec(JSON.stringify(reference))?.[1]

describe('the consumers of the outbox', () => {
  const mappings = resourcesOf(app, 'AWS::Lambda::EventSourceMapping')
    .map(([, { Properties }]) => Properties)
    .filter((mapping) => JSON.stringify(mapping.EventSourceArn).includes('OutboxTable'))
  const kinds = (properties: (typeof mappings)[number]) => {
    const [filter] = properties.FilterCriteria.Filters
    const pattern = JSON.parse(filter.Pattern)
    return { event: pattern.eventName, types: pattern.dynamodb.NewImage[OUTBOX_ORDER_TYPE].S }
  }

  it('follow new items of their own kind', () => {
    const followed = Object.fromEntries(
      mappings.map((mapping) => [functionOf(mapping.FunctionName), kinds(mapping)]),
    )
    expect(followed).toEqual({
      SendMail: { event: ['INSERT'], types: ['mail'] },
      AdvanceWorkflows: { event: ['INSERT'], types: ['start', 'complete'] },
    })
  })

  it('leave no kind of order to nobody', () => {
    const ordered = outboxOrderSchema.options.map((option) => option.shape.type.value)
    expect(mappings.flatMap((mapping) => kinds(mapping).types).sort()).toEqual(ordered.sort())
  })

  it('give up a bad item after a bounded time, and say so', () => {
    for (const mapping of mappings) {
      expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
      expect(mapping.BisectBatchOnFunctionError).toBe(true)
      expect(mapping.MaximumRetryAttempts).toBe(5)
      expect(mapping.MaximumRecordAgeInSeconds).toBe(3600)
      expect(JSON.stringify(mapping.DestinationConfig.OnFailure)).toContain('NoticesTopic')
    }
  })
})

describe('the guard of the audit record', () => {
  const [guard, ...others] = resourcesOf(app, 'AWS::Lambda::EventSourceMapping')
    .map(([, { Properties }]) => Properties)
    .filter((mapping) => JSON.stringify(mapping.EventSourceArn).includes('AuditTable'))

  it('alone follows the audit table, whatever happens to it, for as long as it can', () => {
    expect(others).toEqual([])
    expect(functionOf(guard?.FunctionName)).toBe('WitnessRecord')
    expect(guard).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10_000,
      MaximumRecordAgeInSeconds: 23 * 3600,
    })
    expect(guard?.FilterCriteria).toBeUndefined()
    expect(JSON.stringify(guard?.DestinationConfig.OnFailure)).toContain('NoticesTopic')
  })

  it('has what it sees reported by a function that tells when it gives up', () => {
    const [config, ...more] = resourcesOf(app, 'AWS::Lambda::EventInvokeConfig')
    expect(more).toEqual([])
    expect(functionOf(config?.[1].Properties.FunctionName)).toBe('ReportTampering')
    expect(JSON.stringify(config?.[1].Properties.DestinationConfig.OnFailure)).toContain(
      'NoticesTopic',
    )
  })
})

describe('the schedules', () => {
  it('retry the outbox and mend rosters hourly, verify by quarters of a day, reconcile, sweep and seal daily, and mail seals monthly', () => {
    const schedules = resourcesOf(app, 'AWS::Events::Rule').map(([, { Properties }]) => [
      functionOf(Properties.Targets[0].Arn),
      Properties.ScheduleExpression,
    ])
    expect(Object.fromEntries(schedules)).toEqual({
      RetryOutbox: 'rate(1 hour)',
      ReconcileLedger: 'rate(1 day)',
      SweepDrafts: 'rate(1 day)',
      SweepWaitlist: 'rate(1 day)',
      SweepActivities: 'rate(1 day)',
      MendRosters: 'rate(1 hour)',
      VerifyAudit: 'rate(6 hours)',
      SealRecord: 'rate(1 day)',
      MailSeals: 'cron(0 6 1 * ? *)',
    })
  })
})

describe('the mail service', () => {
  it('tells of deliveries, bounces and complaints, and of nothing that marks links', () => {
    const [destination] = resourcesOf(app, 'AWS::SES::ConfigurationSetEventDestination')
    const { EventDestination } = destination![1].Properties
    expect(EventDestination.MatchingEventTypes.toSorted()).toEqual([
      'bounce',
      'complaint',
      'delivery',
    ])
    const topic = EventDestination.SnsDestination.TopicARN.Ref
    const [subscription] = resourcesOf(app, 'AWS::SNS::Subscription')
    expect(subscription![1].Properties.TopicArn.Ref).toBe(topic)
    expect(functionOf(subscription![1].Properties.Endpoint)).toBe('RecordDelivery')
  })
})
