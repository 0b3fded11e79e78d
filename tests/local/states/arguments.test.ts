import { describe, expect, it } from 'vitest'
import { ArgumentError, readArguments } from '../../../infra/local/states/arguments'
import { parseDuration } from '../../../infra/local/states/duration'
import { retryDelay } from '../../../infra/local/states/retry'
import { parseTimestamp } from '../../../infra/local/states/timestamp'

const LEAST = ['--port', '8083', '--lambda-endpoint', 'http://localhost:3001']

describe('arguments', () => {
  it('need a port and a Lambda endpoint', () => {
    expect(readArguments(LEAST)).toEqual({
      port: 8083,
      lambdaEndpoint: 'http://localhost:3001',
      virtual: false,
      region: 'us-east-1',
      account: '000000000000',
    })
  })

  const cases: [string[], RegExp][] = [
    [[], /--port 8083/],
    [['--port', 'x'], /--port must be a number/],
    [['--port', '70000'], /--port must be a number/],
    [['--port', '0'], /--lambda-endpoint http/],
    [['--port', '0', '--lambda-endpoint', 'localhost'], /--lambda-endpoint must be an address/],
    [[...LEAST, '--sqs-endpoint', 'queue'], /--sqs-endpoint must be an address/],
    [[...LEAST, '--clock', 'real'], /--clock can only be virtual/],
    [[...LEAST, '--account', '1'], /--account must be twelve digits/],
    [[...LEAST, '--prot', '0'], /--prot/],
  ]
  for (const [args, message] of cases)
    it(`that are wrong say what to do: ${args.join(' ')}`, () => {
      expect(() => readArguments(args)).toThrow(ArgumentError)
      expect(() => readArguments(args)).toThrow(message)
    })
})

describe('durations and times', () => {
  it('reads ISO 8601 durations', () => {
    expect(parseDuration('PT1H')).toBe(3_600_000)
    expect(parseDuration('P30D')).toBe(2_592_000_000)
    expect(parseDuration('P1W1DT1H1M1.5S')).toBe(694_861_500)
    for (const text of ['', 'P', 'PT', 'P1DT', '1H', 'P1M', 'P1Y', '-PT1H', 'PT1H '])
      expect(parseDuration(text)).toBeUndefined()
  })

  it('reads only dates with an offset, and only real ones', () => {
    expect(parseTimestamp('2016-03-14T01:59:00Z')).toBe(Date.UTC(2016, 2, 14, 1, 59))
    expect(parseTimestamp('2016-03-14T01:59:00.123456789+01:00')).toBe(
      Date.UTC(2016, 2, 14, 0, 59, 0, 123),
    )
    for (const text of [
      '2016-03-14',
      '2016-03-14T01:59:00',
      '2016-02-30T01:59:00Z',
      '2016-03-14T24:00:00Z',
    ])
      expect(parseTimestamp(text)).toBeUndefined()
  })
})

describe('the time before another attempt', () => {
  it('grows from one second by two, up to its bound', () => {
    const retrier = { ErrorEquals: ['a'] }
    expect([0, 1, 2].map((spent) => retryDelay(retrier, spent))).toEqual([1000, 2000, 4000])
    expect(retryDelay({ ...retrier, MaxDelaySeconds: 3 }, 9)).toBe(3000)
  })

  it('is anything up to that with full jitter', () => {
    const retrier = { ErrorEquals: ['a'], IntervalSeconds: 10, JitterStrategy: 'FULL' as const }
    expect(retryDelay(retrier, 1, () => 0)).toBe(0)
    expect(retryDelay(retrier, 1, () => 0.5)).toBe(10_000)
    expect(retryDelay(retrier, 1, () => 0.999)).toBeLessThan(20_000)
  })
})
