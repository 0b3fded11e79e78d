import { describe, expect, it } from 'vitest'
import { placeholderOf } from '../../infra/constructs/placeholders'
import { authors } from '../../shared/domain/audit/authors'
import { resourcesOf, roleStatements, synthesize, tableOf } from './support/stacks'

const { app, data } = synthesize()
const statements = [...roleStatements(app), ...roleStatements(data)]

/** Actions that AWS doesn't let anybody scope to a resource. */
const UNSCOPABLE = new Set([
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
])

/** Objects of one kind in the witness bucket: which there will be nobody knows. */
const isObjects = (resource: unknown): boolean =>
  /WitnessBucket[0-9A-F]{8}Arn[0-9A-F]{8}"\},"\/(chains|moved|seals)\/\*"\]\]\}$/.test(
    JSON.stringify(resource),
  )

const WRITES = new Set(['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'])

const inTransactionOnly = {
  StringEquals: { 'dynamodb:EnclosingOperation': 'TransactWriteItems' },
}

const onPartitions = (patterns: unknown) => ({
  'ForAllValues:StringLike': {
    'dynamodb:LeadingKeys': patterns,
  },
  Null: { 'dynamodb:LeadingKeys': 'false' },
})

/** Every allowed action on every table, as `<policy> <action> <table>`, with its condition. */
const onTables = statements.flatMap(({ policy, actions, resources, condition }) =>
  resources.flatMap((resource) => {
    const table = tableOf(resource)
    if (table === undefined) return []
    return actions.map((action) => ({
      role: policy.replace(/RoleDefaultPolicy[0-9A-F]{8}$/, ''),
      action,
      table,
      condition,
    }))
  }),
)

describe('the roles', () => {
  it('name every action', () => {
    expect(statements.length).toBeGreaterThan(100)
    const actions = statements.flatMap((statement) => statement.actions)
    expect(actions.filter((action) => action.includes('*'))).toEqual([])
  })

  it('name every resource, except for what AWS doesn’t let anybody scope', () => {
    for (const { policy, actions, resources } of statements) {
      for (const resource of resources.filter((each) => JSON.stringify(each).includes('*'))) {
        if (isObjects(resource)) continue
        expect(resource, policy).toBe('*')
        const scopable = actions.filter((action) => !UNSCOPABLE.has(action))
        expect(scopable, policy).toEqual([])
      }
    }
  })

  it('carry no managed policy and stand in no other place', () => {
    for (const [id, { Properties }] of resourcesOf(app, 'AWS::IAM::Role')) {
      expect(Properties.ManagedPolicyArns, id).toBeUndefined()
      expect(Properties.Policies, id).toBeUndefined()
    }
    expect(resourcesOf(app, 'AWS::IAM::ManagedPolicy')).toEqual([])
  })

  it('only ever add to the audit record, and only as a leg of a transaction', () => {
    const onAudit = onTables.filter(({ table }) => table === 'Audit')
    const writes = onAudit.filter(({ action }) => WRITES.has(action))
    expect(writes.length).toBeGreaterThan(15)
    expect(new Set(writes.map(({ action }) => action))).toEqual(new Set(['dynamodb:PutItem']))
    for (const { role, condition } of writes) {
      // Whoever mends the record mends any chain.
      const chains = role === 'MendRecord' ? {} : onPartitions(expect.any(Array))
      expect(condition, role).toEqual({ ...inTransactionOnly, ...chains })
    }
    const readers = onAudit.filter(({ action }) => !WRITES.has(action)).map(({ role }) => role)
    expect([...new Set(readers)].sort()).toEqual(['MendRecord', 'ServeRecords', 'VerifyAudit'])
  })

  it('leave marks under their own name alone, and only as a leg of a transaction', () => {
    const onMarks = onTables.filter(({ table }) => table === 'Marks')
    const writes = onMarks.filter(({ action }) => WRITES.has(action))
    expect(writes.map(({ role }) => role).sort()).toEqual(
      Object.keys(authors).map(placeholderOf).sort(),
    )
    for (const { role, action, condition } of writes) {
      const name = Object.keys(authors).find((author) => placeholderOf(author) === role)
      expect(action).toBe('dynamodb:PutItem')
      expect(condition, role).toEqual({
        ...inTransactionOnly,
        ...onPartitions([name]),
      })
    }
    const readers = onMarks.filter(({ action }) => !WRITES.has(action))
    expect(readers.map(({ role, action }) => `${role} ${action}`)).toEqual([
      'VerifyAudit dynamodb:Scan',
    ])
  })

  it('change projects, tasks, money and settings only in a transaction, and delete nothing', () => {
    const recorded = new Set(['Projects', 'HumanTasks', 'Ledger', 'Settings', 'Fund', 'Audit'])
    const writes = onTables.filter(({ table, action }) => recorded.has(table) && WRITES.has(action))
    expect(writes.length).toBeGreaterThan(50)
    for (const { role, table, condition } of writes) {
      expect(condition, `${role} on ${table}`).toMatchObject(inTransactionOnly)
    }
    expect(onTables.filter(({ action }) => action === 'dynamodb:DeleteItem')).toEqual([])
  })

  it('let nobody set settings but the operator’s function; whoever mends gives them salts', () => {
    const writers = onTables
      .filter(({ table, action }) => table === 'Settings' && WRITES.has(action))
      .map(({ role, action }) => `${role} ${action}`)
    expect(writers.sort()).toEqual([
      'Administer dynamodb:PutItem',
      'MendRecord dynamodb:UpdateItem',
    ])
    const before = onTables.filter(({ table }) => table === 'Programme')
    expect(before.map(({ role, action }) => `${role} ${action}`)).toEqual([
      'Administer dynamodb:Query',
    ])
  })

  it('bind chains, books and links to what each is for, by one statement for each action', () => {
    const bound = onTables.filter(
      ({ table, action }) => ['Audit', 'Ledger', 'Links'].includes(table) && WRITES.has(action),
    )
    const patternsOf = (name: string) =>
      Object.fromEntries(
        bound
          .filter(({ role }) => role === name)
          .map(({ table, action, condition }) => [
            `${action.replace('dynamodb:', '')} ${table}`,
            condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'],
          ]),
      )
    expect(patternsOf('CommitFunds')).toEqual({
      'PutItem Audit': ['WGGI-*', 'envelope-*'],
      'PutItem Ledger': ['entries#*'],
      'UpdateItem Ledger': ['envelopes', 'totals#*'],
    })
    expect(patternsOf('Administer')).toEqual({
      'PutItem Audit': ['envelope-*', 'programme', 'WGGI-*'],
      'PutItem Ledger': ['envelopes'],
      'UpdateItem Ledger': ['envelopes'],
    })
    expect(patternsOf('SendMail')).toEqual({ 'PutItem Links': ['link#*', 'code#*'] })
    expect(patternsOf('SweepDrafts')['UpdateItem Links']).toEqual(['strangers#*'])
    const each = bound.map(({ role, action, table }) => `${role} ${action} ${table}`)
    expect(each.filter((one, at) => each.indexOf(one) !== at)).toEqual([])
    const free = bound.filter(({ condition }) => condition?.['Null'] === undefined)
    expect(free.map(({ role, table }) => `${role} ${table}`).sort()).toEqual([
      'MendRecord Audit',
      'MendRecord Ledger',
    ])
  })

  it('fit into what a role’s own policies may say', () => {
    const sizes = resourcesOf(app, 'AWS::IAM::Policy').map(
      ([id, { Properties }]) => [id, JSON.stringify(Properties.PolicyDocument).length] as const,
    )
    // The names of tables are longer in the template than on AWS.
    expect(sizes.filter(([, size]) => size > 10_240)).toEqual([])
  })

  it('write outside a transaction only what is named here', () => {
    const alone = onTables
      .filter(({ action, condition }) => WRITES.has(action) && condition === undefined)
      .map(({ role, action, table }) => `${role} ${action} ${table}`)
    expect(alone.sort()).toEqual([
      'AdvanceWorkflows dynamodb:UpdateItem Outbox',
      'RecordDelivery dynamodb:PutItem Deliveries',
      'SendMail dynamodb:UpdateItem Outbox',
      'ServePortal dynamodb:PutItem Drafts',
    ])
  })

  it('let the guard of the record write copies and nothing else, and reach no table', () => {
    const own = statements.filter(({ policy }) => policy.startsWith('WitnessRecordRole'))
    const may = own.flatMap(({ actions }) => actions).filter((one) => !/^(logs|xray):/.test(one))
    expect(may.toSorted()).toEqual([
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
      'lambda:InvokeFunction',
      's3:ListBucketVersions',
      's3:PutObject',
      'sns:Publish',
    ])
    expect(onTables.filter(({ role }) => role === 'WitnessRecord')).toEqual([])
    // The verifier copies what the stream lost.
    const puts = statements.filter(
      ({ actions, resources }) =>
        actions.includes('s3:PutObject') && JSON.stringify(resources).includes('/chains/'),
    )
    expect(puts.map(({ policy }) => policy.replace(/RoleDefaultPolicy.*/, '')).sort()).toEqual([
      'VerifyAudit',
      'WitnessRecord',
    ])
    const everything = statements.flatMap(({ actions }) => actions)
    expect(
      everything.filter((one) => /^s3:(Delete|Bypass|PutObjectRetention|PutBucket)/.test(one)),
    ).toEqual([])
  })

  it('let finance and the checks of everything read and nothing else', () => {
    for (const reader of [
      'ServeFinance',
      'ServeIati',
      'ServeCouncilReport',
      'ReconcileLedger',
      'VerifyAudit',
    ]) {
      const actions = onTables.filter(({ role }) => role === reader).map(({ action }) => action)
      expect(actions.length, reader).toBeGreaterThan(0)
      expect(actions.filter((action) => !/:(GetItem|Query|Scan)$/.test(action))).toEqual([])
    }
  })

  it('let one function start and answer workflows, and one send mail', () => {
    const holders = (prefix: string) => [
      ...new Set(
        statements
          .filter(({ actions }) => actions.some((action) => action.startsWith(prefix)))
          .map(({ policy }) => policy.replace(/Role.*$/, '')),
      ),
    ]
    expect(holders('states:')).toEqual(['AdvanceWorkflows'])
    expect(holders('ses:')).toEqual(['SendMail'])
  })
})
