import { describe, expect, test } from 'vitest'
import { Console, readable } from '../../../infra/local/console'

const lines: string[] = []
const shown = new Console((line) => lines.push(line), {
  awsUrl: 'http://127.0.0.1:3001',
  inboxUrl: 'http://localhost:3002',
})

function said(work: () => void): string {
  lines.length = 0
  work()
  return lines.join('\n')
}

describe('the console', () => {
  test('names the route of a request, not its path', () => {
    expect(said(() => shown.answered('GET /tasks/{token}', 'GET', 200, 12.3))).toBe(
      'GET /tasks/{token} 200 12 ms',
    )
    expect(said(() => shown.answered('ANY /a/{b}', 'PUT', 200, 1))).toBe('PUT /a/{b} 200 1 ms')
    expect(said(() => shown.answered('$default', 'POST', 404, 1))).toBe('POST $default 404 1 ms')
  })

  test('links a mail to the inbox and an execution to how it went', () => {
    expect(said(() => shown.mailAccepted('0102aabbccddeeff-1-2-3'))).toBe(
      'mail 0102aabbccddeeff… accepted, see http://localhost:3002/',
    )
    const executionArn = 'arn:aws:states:eu-west-1:000000000000:execution:machine:one'
    const transition = { executionArn, stateMachineArn: 'arn', at: 0 }
    expect(said(() => shown.changedState({ ...transition, kind: 'started', state: '' }))).toBe(
      'execution one started, see http://127.0.0.1:3001/__local/executions/machine/one',
    )
    expect(said(() => shown.changedState({ ...transition, kind: 'entered', state: 'Ask' }))).toBe(
      'execution one entered Ask',
    )
    expect(said(() => shown.changedState({ ...transition, kind: 'ended', state: 'FAILED' }))).toBe(
      'execution one ended FAILED, see http://127.0.0.1:3001/__local/executions/machine/one',
    )
  })

  test.each([
    ['plain text', 'plain text'],
    ['{"half":', '{"half":'],
    ['{"no":"message"}', '{"no":"message"}'],
    [
      '{"level":"INFO","message":"Task done","timestamp":"t","service":"s","sampling_rate":0,"n":1}',
      'Task done n=1',
    ],
    ['{"level":"WARN","message":"Late","of":{"a":1}}', 'WARN Late of={"a":1}'],
    [
      '{"_aws":{"Timestamp":1,"CloudWatchMetrics":[{"Metrics":[{"Name":"Refused"}]}]},"Refused":2}',
      'metrics Refused=2',
    ],
  ])('reads %s', (line, text) => {
    expect(readable(line)).toBe(text)
  })
})
