import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import { ListExecutionsCommand } from '@aws-sdk/client-sfn'
import { mockClient } from 'aws-sdk-client-mock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SfnWorkflowEngine } from '../../shared/adapters/sfn-workflow-engine'
import type { StartSignal } from '../../shared/domain/outbox/item'
import { Bench } from '../local/states/support/bench'
import { MemoryWorkflowEngine } from '../support/fakes/memory-workflow-engine'

function signal(run: number, version = 1): StartSignal {
  return {
    type: 'start',
    workflow: 'funding-request',
    name: `WGGI-2005-0001.request.${version}.${run}`,
    input: { projectId: 'WGGI-2005-0001', version },
  }
}

describe('The workflow engine in memory', () => {
  it('starts a name once and tells a wait once', async () => {
    const engine = new MemoryWorkflowEngine()
    engine.waiting = new Set(['token'])
    await engine.start(signal(1))
    await engine.start({ ...signal(1), input: { other: 1 } })
    await engine.start(signal(2))
    await engine.complete('token', 'approved')
    await engine.complete('token', 'declined')
    await engine.complete('unknown', 'approved')
    expect([...engine.started.values()]).toEqual([signal(1), signal(2)])
    expect([...engine.completed]).toEqual([['token', 'approved']])
  })
})

describe('The workflow engine of Step Functions', () => {
  let bench: Bench
  let machine: string
  let engine: SfnWorkflowEngine
  let token = ''

  beforeAll(async () => {
    bench = await Bench.open()
    bench.functions.functions.set('ask', (payload) => {
      token = (payload as { token: string }).token
    })
    machine = await bench.create({
      QueryLanguage: 'JSONata',
      StartAt: 'Ask',
      States: {
        Ask: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
          TimeoutSeconds: 3600,
          Arguments: {
            FunctionName: 'ask',
            Payload: { token: '{% $states.context.Task.Token %}' },
          },
          End: true,
        },
      },
    })
    engine = new SfnWorkflowEngine(bench.sfn, { 'funding-request': machine })
  })
  afterAll(() => bench.close())

  const executions = async () =>
    (await bench.sfn.send(new ListExecutionsCommand({ stateMachineArn: machine }))).executions!

  async function asked(): Promise<void> {
    await expect.poll(() => token, { timeout: 5_000 }).not.toBe('')
  }

  it('starts a name once, tells its wait once, and lets nothing come of a second time', async () => {
    await engine.start(signal(1))
    await engine.start(signal(1))
    await engine.start({ ...signal(1), input: { other: 1 } })
    await asked()
    await engine.complete(token, 'approved')
    await engine.complete(token, 'declined')
    const [first] = await executions()
    await bench.finish(first!.executionArn!)
    const ended = await bench.describe(first!.executionArn!)
    expect(ended).toMatchObject({
      name: signal(1).name,
      status: 'SUCCEEDED',
      input: JSON.stringify(signal(1).input),
      output: '{"outcome":"approved"}',
    })
    await engine.start(signal(1))
    await engine.complete(token, 'declined')
    expect(await executions()).toHaveLength(1)
  })

  it('has nobody to tell where nobody waits', async () => {
    await engine.complete('not a token at all', 'approved')
  })

  it('says which workflow nothing runs, and lets trouble be tried again', async () => {
    const other = { ...signal(1), workflow: 'closure' as const }
    await expect(engine.start(other)).rejects.toThrow('closure')
    const nowhere = new SfnWorkflowEngine(bench.sfn, { 'funding-request': `${machine}-gone` })
    await expect(nowhere.start(signal(9))).rejects.toThrow()
  })

  it('lets a throttled call be tried again', async () => {
    const client = new SFNClient({ region: 'eu-west-1' })
    const mock = mockClient(client)
    const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException' })
    mock.on(StartExecutionCommand).rejects(throttled)
    mock.on(SendTaskSuccessCommand).rejects(throttled)
    const busy = new SfnWorkflowEngine(client, { 'funding-request': machine })
    await expect(busy.start(signal(1))).rejects.toThrow('slow down')
    await expect(busy.complete('token', 'approved')).rejects.toThrow('slow down')
  })
})
