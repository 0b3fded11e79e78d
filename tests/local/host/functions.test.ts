import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Activity } from '../../../infra/local/activity'
import { VirtualClock } from '../../../infra/local/clock'
import { Functions } from '../../../infra/local/lambda/functions'

const HANDLERS = `
import { appendFileSync } from 'node:fs'
let calls = 0
export const count = async () => ({ calls: ++calls })
export const environment = async () => ({ ...process.env })
export const slow = async ({ file }) => {
  calls += 1
  if (calls > 1) return { calls }
  setTimeout(() => appendFileSync(file, 'went on'), 1_300)
  await new Promise((resolve) => setTimeout(resolve, 60_000))
}
export const busy = async () => { for (;;); }
export const large = async ({ length }) => 'x'.repeat(length)
export const echo = async (event) => event
export const greedy = async () => { const all = []; for (;;) all.push(new Array(1e5).fill({})) }
export const leaves = async () => { process.exit(3) }
export const remaining = async (event, context) => ({
  milliseconds: context.getRemainingTimeInMillis(),
  requestId: context.awsRequestId,
})
export const old = (event, context, callback) => callback(null, { by: 'callback' })
export const holds = () => new Promise((resolve) => setTimeout(() => resolve('held'), 300))
`

const directory = mkdtempSync(join(tmpdir(), 'functions-'))
const names = ['count', 'environment', 'slow', 'busy', 'large', 'echo', 'greedy', 'leaves']
const more = ['remaining', 'old', 'holds', 'missing']
const clock = new VirtualClock()
let functions: Functions

beforeAll(() => {
  writeFileSync(join(directory, 'index.mjs'), HANDLERS)
  const settings = [...names, ...more].map((name) => ({
    name,
    arn: `arn:aws:lambda:eu-west-1:000000000000:function:${name}`,
    roleArn: 'arn:aws:iam::000000000000:role/any',
    logGroup: '/aws/lambda/any',
    traced: false,
    directory,
    handler: `index.${name}`,
    variables: { FROM_TEMPLATE: 'yes' },
    memoryMegabytes: 64,
    timeoutSeconds: name === 'slow' || name === 'busy' ? 1 : 20,
    reservedConcurrency: name === 'holds' ? 1 : undefined,
  }))
  functions = new Functions(settings, {
    clock,
    activity: new Activity(),
    compiled: join(directory, 'compiled'),
    environmentOf: () => ({ AWS_REGION: 'eu-west-1' }),
    onOutput: () => undefined,
    onFailed: () => undefined,
    onStart: () => undefined,
    onInvoked: () => undefined,
  })
})

afterAll(async () => {
  await functions.stop()
  clock.stop()
  rmSync(directory, { recursive: true, force: true })
})

async function invoke(name: string, event: unknown = {}) {
  const { payload, functionError } = await functions.invoke(name, JSON.stringify(event))
  return { answer: JSON.parse(payload) as Record<string, unknown>, functionError }
}

describe('an instance', () => {
  test('starts cold from the bundle and stays warm', async () => {
    expect((await invoke('count')).answer).toEqual({ calls: 1 })
    expect((await invoke('count')).answer).toEqual({ calls: 2 })
  })

  test('sees the environment of the template and the runtime, and nothing of the machine', async () => {
    process.env.SECRET_OF_THE_MACHINE = 'x'
    expect((await invoke('environment')).answer).toEqual({
      FROM_TEMPLATE: 'yes',
      AWS_REGION: 'eu-west-1',
    })
  })

  test('is told what time and which request it has', async () => {
    const { answer } = await invoke('remaining')
    expect(answer.milliseconds).toBeGreaterThan(10_000)
    expect(answer.milliseconds).toBeLessThanOrEqual(20_000)
    expect(answer.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('may answer by callback', async () => {
    expect((await invoke('old')).answer).toEqual({ by: 'callback' })
  })
})

describe('an instance that is killed', () => {
  test('for its time does nothing more, and the next one starts cold', async () => {
    const file = join(directory, 'after.txt')
    writeFileSync(file, '')
    const late = await invoke('slow', { file })
    expect(late.functionError).toBe('Unhandled')
    expect(late.answer).toMatchObject({ errorType: 'Sandbox.Timedout' })
    await pause(600)
    expect(readFileSync(file, 'utf8')).toBe('')
    expect((await invoke('slow', { file })).answer).toMatchObject({ errorType: 'Sandbox.Timedout' })
  })

  test('for its time ends even when it never yields', async () => {
    expect((await invoke('busy')).answer).toMatchObject({
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringContaining('Task timed out after 1.00 seconds'),
    })
  })

  test('for its memory is reported as AWS does', async () => {
    expect((await invoke('greedy')).answer).toMatchObject({
      errorType: 'Runtime.ExitError',
      errorMessage: 'Runtime exited with error: signal: killed',
    })
  })

  test('by itself is reported with its status', async () => {
    expect((await invoke('leaves')).answer).toMatchObject({
      errorType: 'Runtime.ExitError',
      errorMessage: 'Runtime exited with error: exit status 3',
    })
  })

  test('without the handler it names says so', async () => {
    expect((await invoke('missing')).answer).toMatchObject({
      errorType: 'Runtime.HandlerNotFound',
      errorMessage: 'index.missing is undefined or not exported',
    })
  })
})

describe('limits', () => {
  const REQUEST = 6 * 1024 * 1024

  test('a request may have six megabytes and no byte more', async () => {
    const event = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2))
    const { payload } = await functions.invoke('echo', event(REQUEST))
    expect(payload).toHaveLength(REQUEST)
    await expect(functions.invoke('echo', event(REQUEST + 1))).rejects.toMatchObject({
      code: 'RequestTooLargeException',
      statusCode: 413,
    })
  })

  test('a response may have a hundred bytes more', async () => {
    expect((await functions.invoke('large', `{"length":${REQUEST + 98}}`)).functionError).toBe(
      undefined,
    )
    const { answer } = await invoke('large', { length: REQUEST + 99 })
    expect(answer).toEqual({
      errorType: 'Function.ResponseSizeTooLarge',
      errorMessage: 'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
    })
  })

  test('as many instances run as the template reserves', async () => {
    const first = functions.invoke('holds', '{}')
    await expect(functions.invoke('holds', '{}')).rejects.toMatchObject({
      code: 'TooManyRequestsException',
      statusCode: 429,
    })
    expect((await first).payload).toBe('"held"')
  })
})
