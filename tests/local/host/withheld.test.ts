import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetExecutionHistoryCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Grant, Use } from '../../../infra/local/iam/access-control'
import { startHost, type Host } from '../../../infra/local/host'
import { onHost } from '../../support/on-host'
import { hasDatabase } from '../../support/present'
import { withhold } from '../../support/withhold'
import { exampleAssembly } from './assembly-cache'
import { ExampleClient } from './client'

const directory = mkdtempSync(join(tmpdir(), 'withheld-'))
let assemblyDirectory = ''
let grants: Grant[] = []
let count = 0

interface Access {
  grants: Grant[]
  refused: Use[]
}

const accessOf = async (host: Host): Promise<Access> =>
  (await (await fetch(`${host.controlUrl}/__local/access`)).json()) as Access

const start = (assembly: string): Promise<Host> =>
  startHost({
    assemblyDirectory: assembly,
    dataDirectory: join(directory, `data-${count}`),
    at: new Date('2005-01-03T09:00:00Z'),
    quiet: true,
  })

beforeAll(async () => {
  if (!hasDatabase) return
  assemblyDirectory = await exampleAssembly()
  const host = await start(assemblyDirectory)
  grants = (await accessOf(host)).grants
  await host.stop()
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Starts the example without one grant of a role. */
function startWithout(role: string, action: string, resource = '', policy = ''): Promise<Host> {
  const grant = grants.find(
    (one) =>
      one.role.includes(role) &&
      one.action === action &&
      one.resource.includes(resource) &&
      one.policy.includes(policy),
  )
  if (!grant) throw new Error(`${role} has no ${action} on ${resource}.`)
  count += 1
  return start(withhold(assemblyDirectory, join(directory, `cdk-${count}`), grant))
}

/** Why the only execution failed. */
async function causeOfFailure({ awsUrl }: Host): Promise<string> {
  const credentials = { accessKeyId: 'me', secretAccessKey: 'me' }
  const client = new SFNClient({ endpoint: awsUrl, region: 'eu-west-1', credentials })
  const machine = grants.find(({ action }) => action === 'states:StartExecution')?.resource
  const { executions } = await client.send(
    new ListExecutionsCommand({ stateMachineArn: machine ?? '' }),
  )
  const executionArn = executions?.[0]?.executionArn ?? ''
  const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }))
  const failed = events?.findLast(({ executionFailedEventDetails: details }) => details)
  const { error, cause } = failed?.executionFailedEventDetails ?? {}
  return `${error}: ${cause}`
}

async function playOne(host: Host): Promise<string> {
  const client = new ExampleClient(host.portalUrl, host.controlUrl)
  expect((await client.post('/things', { id: 'one' })).status).toBe(303)
  await client.settle()
  return causeOfFailure(host)
}

onHost('without one grant', () => {
  test.each(['GetRecords', 'ListStreams'])(
    'a stream can’t be followed: %s is missed at the start, as AWS says it',
    async (operation) => {
      await expect(startWithout('startOnOutbox', `dynamodb:${operation}`)).rejects.toThrow(
        new RegExp(
          `Cannot access stream arn:.*ListStreams Actions.*perform: dynamodb:${operation}`,
        ),
      )
    },
  )

  test('what is given up can’t be told: the topic is missed at the start', async () => {
    await expect(startWithout('startOnOutbox', 'sns:Publish')).rejects.toThrow(/sns:Publish/)
  })

  test.each([
    ['events.amazonaws.com', 'lambda:InvokeFunction', /Rule .*: events.amazonaws.com may not call/],
    ['ses.amazonaws.com', 'sns:Publish', /configuration set .*: ses.amazonaws.com may not call/],
  ])('a service can’t call what it is to call: %s is missed at the start', async (...which) => {
    const [service, action, message] = which
    await expect(startWithout(service, action)).rejects.toThrow(message)
  })

  test('the default route calls without a method, and needs leave for that', async () => {
    const api = startWithout('apigateway', 'lambda:InvokeFunction', '', 'Fallback')
    await expect(api).rejects.toThrow(/Route \$default: apigateway.amazonaws.com may not call/)
  })

  test('an answer needs leave on the state machine that waits for it', async () => {
    const host = await startWithout('web', 'states:SendTaskSuccess')
    try {
      await playOne(host)
      const client = new ExampleClient(host.portalUrl, host.controlUrl)
      expect((await client.post('/things/one/approve')).status).toBe(500)
      expect((await accessOf(host)).refused).toEqual([
        expect.objectContaining({
          action: 'states:SendTaskSuccess',
          resource: expect.stringMatching(/:stateMachine:/),
        }),
      ])
    } finally {
      await host.stop()
    }
  })

  test('a mail isn’t sent, and the function reads what SES says', async () => {
    const host = await startWithout('ask', 'ses:SendEmail', 'identity')
    try {
      expect(await playOne(host)).toMatch(
        /AccessDenied.*User `arn:aws:sts::000000000000:assumed-role\/[^/]+\/[^/]+' is not authorized to perform `ses:SendEmail' on resource `arn:aws:ses:eu-west-1:000000000000:identity\/example.org'/,
      )
      const { refused } = await accessOf(host)
      expect(refused).toEqual([
        expect.objectContaining({ action: 'ses:SendEmail', role: expect.stringContaining('ask') }),
      ])
    } finally {
      await host.stop()
    }
  })

  test('a state machine’s task fails as it does on AWS', async () => {
    const host = await startWithout('Machine', 'lambda:InvokeFunction', 'ask')
    try {
      expect(await playOne(host)).toMatch(
        /^Lambda.AWSLambdaException: User: .* is not authorized to perform: lambda:InvokeFunction .*Status Code: 403; Error Code: AccessDeniedException/,
      )
    } finally {
      await host.stop()
    }
  })
})
