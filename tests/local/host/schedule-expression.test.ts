import { describe, expect, test } from 'vitest'
import { parseSchedule } from '../../../infra/local/events/schedule-expression'

function next(expression: string, after: string): string | undefined {
  const schedule = parseSchedule(expression)
  if (schedule.kind !== 'cron') throw new Error('not a cron expression')
  const at = schedule.next(Date.parse(after))
  return at === undefined ? undefined : new Date(at).toISOString().replace(':00.000Z', 'Z')
}

describe('a cron expression', () => {
  test.each([
    ['cron(0 6 * * ? *)', '2005-01-03T05:59:59Z', '2005-01-03T06:00Z'],
    ['cron(0 6 * * ? *)', '2005-01-03T06:00:00Z', '2005-01-04T06:00Z'],
    ['cron(15,45 * * * ? *)', '2005-01-03T10:20:00Z', '2005-01-03T10:45Z'],
    ['cron(0/20 8-9 * * ? *)', '2005-01-03T09:40:00Z', '2005-01-04T08:00Z'],
    ['cron(0 9 1 * ? *)', '2005-01-31T10:00:00Z', '2005-02-01T09:00Z'],
    ['cron(0 9 L * ? *)', '2005-02-01T00:00:00Z', '2005-02-28T09:00Z'],
    ['cron(0 9 ? * MON-FRI *)', '2005-01-07T09:00:00Z', '2005-01-10T09:00Z'],
    ['cron(0 9 ? * 1 *)', '2005-01-03T00:00:00Z', '2005-01-09T09:00Z'],
    ['cron(0 9 ? * TUE#2 *)', '2005-01-03T00:00:00Z', '2005-01-11T09:00Z'],
    ['cron(0 0 1 JAN ? 2007)', '2005-01-03T00:00:00Z', '2007-01-01T00:00Z'],
    ['cron(0 0 1 1 ? 2004)', '2005-01-03T00:00:00Z', undefined],
  ])('%s after %s', (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected)
  })
})

describe('a rate', () => {
  test.each([
    ['rate(1 hour)', 3_600_000],
    ['rate(5 minutes)', 300_000],
    ['rate(7 days)', 604_800_000],
  ])('%s', (expression, period) => {
    expect(parseSchedule(expression)).toEqual({ kind: 'rate', period })
  })
})

test.each([
  'at(2005-01-01)',
  'cron(1 2 3)',
  'cron(61 * * * ? *)',
  'cron(x * * * ? *)',
  'rate(1 week)',
])('%s is refused', (expression) => {
  expect(() => parseSchedule(expression)).toThrow(/schedule|cron/)
})
