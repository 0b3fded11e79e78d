import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  type SFNClient,
} from '@aws-sdk/client-sfn'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { client, ROLE } from './support/bench'
import { refusedArguments, ServiceProcess } from './support/child'
import { FunctionError, FunctionServer } from './support/function-server'

let data: string
let functions: FunctionServer
let service: ServiceProcess
let sfn: SFNClient

const work = (name: string, fields: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: name, Payload: '{% $states.input %}' },
  Output: '{% $states.result.Payload %}',
  Retry: [{ ErrorEquals: ['Flaky'], IntervalSeconds: 600, MaxAttempts: 5 }],
  End: true,
  ...fields,
})
const MACHINES: Record<string, Record<string, unknown>> = {
  waits: {
    A: { Type: 'Pass', Assign: { kept: '{% $states.input.n %}' }, Next: 'W' },
    W: { Type: 'Wait', Seconds: 86_400, Next: 'B' },
    B: { Type: 'Pass', Output: '{% $kept + 1 %}', End: true },
  },
  asks: {
    A: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: {
        FunctionName: 'ask',
        Payload: { token: '{% $states.context.Task.Token %}', n: '{% $states.input.n %}' },
      },
      TimeoutSeconds: 604_800,
      End: true,
    },
  },
  works: { A: work('slow') },
  flaky: { A: work('flaky') },
  maps: {
    A: {
      Type: 'Map',
      Items: '{% [1..5] %}',
      MaxConcurrency: 2,
      ItemProcessor: {
        StartAt: 'W',
        States: { W: { Type: 'Wait', Seconds: 100, Next: 'T' }, T: work('echo') },
      },
      End: true,
    },
  },
}

async function launch(): Promise<void> {
  service = await ServiceProcess.start([
    ...['--lambda-endpoint', functions.endpoint, '--data', data, '--clock', 'virtual'],
  ])
  sfn = client(service.endpoint)
}

async function restart(): Promise<void> {
  sfn.destroy()
  await service.kill()
  await launch()
}

async function create(): Promise<Record<string, string>> {
  const arns: Record<string, string> = {}
  for (const [name, States] of Object.entries(MACHINES)) {
    const definition = JSON.stringify({
      QueryLanguage: 'JSONata',
      StartAt: Object.keys(States)[0],
      States,
    })
    const created = await sfn.send(
      new CreateStateMachineCommand({ name, definition, roleArn: ROLE }),
    )
    arns[name] = created.stateMachineArn!
  }
  return arns
}

async function start(stateMachineArn: string, n: number): Promise<string> {
  const input = JSON.stringify({ n })
  const command = new StartExecutionCommand({ stateMachineArn, name: `n${n}`, input })
  return (await sfn.send(command)).executionArn!
}

async function outcome(executionArn: string): Promise<string> {
  const { status, output } = await sfn.send(new DescribeExecutionCommand({ executionArn }))
  return `${status} ${output ?? ''}`.trim()
}

async function eventually(executionArn: string, expected: string): Promise<void> {
  for (let left = 200; left > 0 && (await outcome(executionArn)) !== expected; left--)
    await sleep(25)
  expect(await outcome(executionArn)).toBe(expected)
}

/** Waits until the history has an event of the type. */
async function happened(executionArn: string, type: string): Promise<void> {
  for (;;) {
    const { events } = await sfn.send(new GetExecutionHistoryCommand({ executionArn }))
    if (events!.some((event) => event.type === type)) return
    await sleep(10)
  }
}

async function expectSoundHistory(executionArn: string): Promise<void> {
  const { events } = await sfn.send(
    new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
  )
  expect(events!.map(({ id }) => id)).toEqual(events!.map((_, index) => index + 1))
  const count = (type: string) => events!.filter((event) => event.type === type).length
  expect(count('TaskSucceeded')).toBeLessThanOrEqual(count('TaskScheduled'))
  expect(count('ExecutionStarted')).toBe(1)
  const times = events!.map(({ timestamp }) => timestamp!.getTime())
  expect(times).toEqual(times.toSorted((one, other) => one - other))
}

function tokenOf(n: number): string | undefined {
  const asked = functions.calls.filter(({ name }) => name === 'ask')
  const call = asked.findLast(({ payload }) => (payload as { n: number }).n === n)
  return (call?.payload as { token: string } | undefined)?.token
}

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'states-'))
  functions = new FunctionServer()
  functions.functions.set('ask', () => null)
  functions.functions.set('echo', (payload) => payload)
  functions.functions.set('slow', (payload) => sleep(1500, payload))
  functions.functions.set('flaky', (payload, call) => {
    if (call === 1) throw new FunctionError('Flaky', 'once')
    return payload
  })
  await functions.listen()
  await launch()
})

afterEach(async () => {
  sfn.destroy()
  await service.kill()
  await functions.close()
  rmSync(data, { recursive: true })
})

describe('a service that is killed', () => {
  it('goes on with waits, tokens, calls, retries and maps', async () => {
    const machines = await create()
    const arns: Record<string, string> = {}
    for (const [name, arn] of Object.entries(machines)) arns[name] = await start(arn, 7)
    await happened(arns['asks']!, 'TaskSubmitted')
    await happened(arns['flaky']!, 'TaskFailed')
    while (!functions.calls.some(({ name }) => name === 'slow')) await sleep(10)
    const token = tokenOf(7)!
    await restart()

    for (const [name, arn] of Object.entries(arns))
      if (name !== 'works') expect(await outcome(arn)).toBe('RUNNING')
    await sfn.send(new SendTaskSuccessCommand({ taskToken: token, output: '"answered"' }))
    expect(await outcome(arns['asks']!)).toBe('SUCCEEDED "answered"')
    await eventually(arns['works']!, 'SUCCEEDED {"n":7}')
    const attempts = functions.calls.filter(({ name }) => name === 'slow')
    expect(attempts).toHaveLength(2)
    await service.advance('PT10M')
    expect(await outcome(arns['flaky']!)).toBe('SUCCEEDED {"n":7}')
    expect(await outcome(arns['maps']!)).toBe('SUCCEEDED [1,2,3,4,5]')
    expect(await outcome(arns['waits']!)).toBe('RUNNING')
    await restart()
    await service.advance('P1D')
    expect(await outcome(arns['waits']!)).toBe('SUCCEEDED 8')
    for (const arn of Object.values(arns)) await expectSoundHistory(arn)
    const late = new SendTaskSuccessCommand({ taskToken: token, output: '"late"' })
    expect(await sfn.send(late).catch((error: Error) => error.name)).toBe('TaskTimedOut')
  })

  it('loses nothing and ends nothing twice when it is killed again and again', async () => {
    const machines = await create()
    const runs: { arn: string; expected: string }[] = []
    const expected: Record<string, (n: number) => string> = {
      waits: (n) => `SUCCEEDED ${n + 1}`,
      asks: (n) => `SUCCEEDED ${n}`,
      works: (n) => `SUCCEEDED {"n":${n}}`,
      flaky: (n) => `SUCCEEDED {"n":${n}}`,
      maps: () => 'SUCCEEDED [1,2,3,4,5]',
    }
    const answered = new Set<number>()
    for (let round = 0; round < 6; round++) {
      for (const [name, machine] of Object.entries(machines))
        runs.push({ arn: await start(machine, round), expected: expected[name]!(round) })
      const busy = service.advance('PT5M').catch(() => undefined)
      await sleep(Math.random() * 250)
      for (let n = 0; n <= round; n++) {
        const taskToken = tokenOf(n)
        if (taskToken === undefined || answered.has(n)) continue
        answered.add(n)
        await sfn.send(new SendTaskSuccessCommand({ taskToken, output: String(n) }))
      }
      await restart()
      await busy
    }
    for (let n = 0; n < 6; n++) {
      while (tokenOf(n) === undefined) await sleep(10)
      if (answered.has(n)) continue
      await sfn.send(new SendTaskSuccessCommand({ taskToken: tokenOf(n)!, output: String(n) }))
    }
    await service.advance('P2D')
    for (const { arn, expected: end } of runs) {
      await eventually(arn, end)
      await expectSoundHistory(arn)
    }
  })

  it('drops the line that a kill tore in half', async () => {
    const machines = await create()
    const arn = await start(machines['waits']!, 1)
    sfn.destroy()
    await service.kill()
    const directory = join(data, 'step-functions', 'executions')
    for (const file of readdirSync(directory))
      appendFileSync(join(directory, file), '{"events":[{"id":99,"prev')
    await launch()
    await service.advance('P1D')
    expect(await outcome(arn)).toBe('SUCCEEDED 2')
    await expectSoundHistory(arn)
  })

  it('ends by itself when asked to', async () => {
    expect(await service.end('SIGINT')).toBe(0)
    await launch()
  })
})

describe('the command', () => {
  it('says what is wrong with its arguments', async () => {
    const answer = await refusedArguments(['--port', '0'])
    expect(answer).toMatchObject({
      code: 2,
      text: expect.stringContaining('npm run states') as string,
    })
  })

  it('says that a port is in use', async () => {
    const { port } = new URL(service.endpoint)
    const answer = await refusedArguments([
      '--port',
      port,
      '--lambda-endpoint',
      'http://localhost:1',
    ])
    expect(answer).toMatchObject({ code: 1, text: expect.stringContaining('is in use') as string })
  })
})
