import { randomUUID } from 'node:crypto'

/** Names the execution, so that a token that is no longer waited for can be told from a wrong one. */
export function newTaskToken(executionArn: string): string {
  return Buffer.from(`${randomUUID()}|${executionArn}`).toString('base64url')
}

/** The execution that a token belongs to; undefined when it isn't a token at all. */
export function executionOfToken(token: string): string | undefined {
  const match = /^[0-9a-f-]{36}\|(arn:.+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'))
  return match?.[1]
}

/** The state machine that a token belongs to: an answer needs leave on it. */
export function machineOfToken(token: string): string | undefined {
  const parts = executionOfToken(token)?.split(':') ?? []
  const [machine] = parts.slice(6)
  if (machine === undefined) return undefined
  return [...parts.slice(0, 5), 'stateMachine', machine].join(':')
}
