import type { IncomingMessage } from 'node:http'
import type { Json } from './json'

export interface FunctionResponse {
  readonly statusCode: number
  /** The JSON text that the function returned, or its error object. */
  readonly payload: string
  /** Set when the function failed: the value of the X-Amz-Function-Error header. */
  readonly functionError?: string | undefined
  readonly executedVersion?: string | undefined
  readonly requestId?: string | undefined
}

/**
 * Calls a function and waits for its result. `payload` is a JSON text. Rejects with a `ServiceFault`
 * when the call itself is refused, and may stop early when `signal` is aborted.
 */
export type InvokeFunction = (
  functionArnOrName: string,
  payload: string,
  options: { signal: AbortSignal },
) => Promise<FunctionResponse>

/** Sends one message to a queue; returns what SQS answers. */
export type SendMessage = (
  request: Record<string, Json>,
  options: { signal: AbortSignal },
) => Promise<{ body: Record<string, Json>; requestId: string }>

/** A refusal by the called service itself, as opposed to an error of the function it ran. */
export class ServiceFault extends Error {
  constructor(
    /** Exception name, for example ResourceNotFoundException. */
    readonly code: string,
    readonly statusCode: number,
    message: string,
    readonly requestId = '00000000-0000-0000-0000-000000000000',
  ) {
    super(message)
  }
}

/** Something about to be done that a policy may forbid. */
type AuthorizedCall =
  | {
      readonly kind: 'request'
      /** For example states:StartExecution. */
      readonly action: string
      /** ARN of the state machine or execution; `*` where the action has none. */
      readonly resource: string
      readonly request: IncomingMessage
    }
  | {
      readonly kind: 'task'
      readonly action: 'lambda:InvokeFunction' | 'sqs:SendMessage'
      /** ARN of the function, or URL of the queue. */
      readonly resource: string
      readonly roleArn: string
      readonly executionArn: string
    }

/** Throws an Error whose message says who may not do what; returns when it may be done. */
export type Authorize = (call: AuthorizedCall) => void
