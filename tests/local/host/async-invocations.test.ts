import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Activity } from '../../../infra/local/activity'
import { VirtualClock } from '../../../infra/local/clock'
import { AsyncInvocations, type RetryPolicy } from '../../../infra/local/lambda/async-invocations'
import { LambdaFault, type Functions } from '../../../infra/local/lambda/functions'

const START = Date.UTC(2005, 0, 3)
const TOPIC = 'arn:aws:sns:eu-west-1:000000000000:alarms'

let directory: string
let clock: VirtualClock
let activity: Activity
/** Seconds since the start at which the function was invoked. */
let invoked: number[]
let delivered: string[]
let outcome: () => { payload: string; functionError?: 'Unhandled' }
let open: AsyncInvocations[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'async-'))
  clock = new VirtualClock(START)
  activity = new Activity()
  invoked = []
  delivered = []
  open = []
  outcome = () => ({ payload: 'null' })
})

afterEach(() => {
  for (const one of open) one.stop()
  clock.stop()
  rmSync(directory, { recursive: true, force: true })
})

function invocations(policy?: Partial<RetryPolicy>): AsyncInvocations {
  const functions = {
    settings: () => undefined,
    invoke: async () => {
      invoked.push(Math.round((clock.now() - START) / 1_000))
      return { requestId: 'r', ...outcome() }
    },
  }
  const whole = { retries: 2, maximumAgeSeconds: 21_600, onFailure: TOPIC, ...policy }
  const made = new AsyncInvocations({
    functions: functions as unknown as Functions,
    clock,
    activity,
    policies: new Map(policy ? [['worker', whole]] : []),
    directory,
    deliver: (destination, message) => delivered.push(`${destination} ${message}`),
  })
  open.push(made)
  return made
}

function end(one: AsyncInvocations): void {
  one.stop()
  open = open.filter((other) => other !== one)
}

const pass = (seconds: number) =>
  clock.advance(clock.now() + seconds * 1_000, () => activity.quiet())
const fails = () => ({ payload: '{"errorType":"E"}', functionError: 'Unhandled' as const })

describe('an event for a function', () => {
  test('that fails is tried again after one minute and after two more, and then given up', async () => {
    outcome = fails
    invocations().enqueue('worker', '{"n":1}')
    await pass(3_600)
    expect(invoked).toEqual([0, 60, 180])
    expect(delivered).toEqual([])
  })

  test('is told to the destination once it is given up, with what was asked and answered', async () => {
    outcome = fails
    invocations({ retries: 1 }).enqueue('worker', '{"n":1}')
    await pass(3_600)
    expect(invoked).toEqual([0, 60])
    expect(delivered).toHaveLength(1)
    expect(JSON.parse(delivered[0]?.slice(TOPIC.length + 1) ?? '')).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 2 },
      requestPayload: { n: 1 },
      responseContext: { functionError: 'Unhandled' },
      responsePayload: { errorType: 'E' },
    })
  })

  test('isn’t tried again once it is too old', async () => {
    outcome = fails
    invocations({ maximumAgeSeconds: 90 }).enqueue('worker', '{}')
    await pass(3_600)
    expect(invoked).toEqual([0, 60])
  })

  test('waits while no instance is free, which is no attempt', async () => {
    let busy = 5
    outcome = () => {
      if (busy-- > 0) throw new LambdaFault('TooManyRequestsException', 429, 'Rate Exceeded.')
      return { payload: 'null' }
    }
    invocations().enqueue('worker', '{}')
    await pass(60)
    expect(invoked).toHaveLength(6)
    expect(delivered).toEqual([])
  })

  test('that wasn’t done when the host ended is done after its start, and no other', async () => {
    const before = invocations()
    before.enqueue('worker', '{"done":true}')
    await pass(1)
    outcome = fails
    before.enqueue('worker', '{"done":false}')
    await pass(1)
    end(before)
    outcome = () => ({ payload: 'null' })
    invoked = []
    const after = invocations()
    after.resume()
    await pass(1)
    expect(invoked).toHaveLength(1)
    end(after)
    invocations().resume()
    await pass(1)
    expect(invoked).toHaveLength(1)
  })
})
