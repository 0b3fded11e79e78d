import * as z from 'zod'
import type { Outcome } from './execution'
import type { Failure } from './failure'
import { isObject, tryParseJson, type Json, type JsonObject } from './json'
import { functionArn, type Place } from './names'
import {
  ServiceFault,
  type Authorize,
  type FunctionResponse,
  type InvokeFunction,
  type SendMessage,
} from './ports'
import type { Resource } from './resource'

/** Makes the call that a Task asks for and puts the answer in the terms of the state machine. */

export interface CallPorts extends Place {
  readonly invokeFunction: InvokeFunction
  readonly sendMessage?: SendMessage | undefined
  readonly authorize: Authorize
}

export interface Call {
  readonly resource: Resource
  readonly request: Json
  readonly roleArn: string
  readonly executionArn: string
  readonly signal: AbortSignal
}

const functionErrorPayload = z.object({ errorType: z.string() })

function failed(error: string, cause: string): Outcome {
  return { ok: false, failure: { error, cause } }
}

/** The error of a function that failed: its exception's name, with the whole error object as cause. */
function functionFailure(payload: string): Failure {
  const parsed = functionErrorPayload.safeParse(tryParseJson(payload))
  if (parsed.success) return { error: parsed.data.errorType, cause: payload }
  const cause =
    'The cause could not be determined because Lambda did not return an error type. ' +
    `Returned payload: ${payload}`
  return { error: 'Lambda.Unknown', cause }
}

const NAMED_FAULTS = new Set([
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'ServiceException',
  'SdkClientException',
  'InvalidParameterValueException',
  'InvalidRequestContentException',
  'RequestTooLargeException',
])

function faultFailure(service: 'Lambda' | 'SQS', fault: unknown): Outcome {
  const name = service === 'Lambda' ? 'AWSLambda' : 'AmazonSQS'
  if (!(fault instanceof ServiceFault))
    return failed(
      `${service}.SdkClientException`,
      fault instanceof Error ? fault.message : String(fault),
    )
  const details = [
    `Service: ${name}`,
    `Status Code: ${fault.statusCode}`,
    `Error Code: ${fault.code}`,
    `Request ID: ${fault.requestId}`,
    'Proxy: null',
  ]
  const code = NAMED_FAULTS.has(fault.code) || service === 'SQS' ? fault.code : 'AWSLambdaException'
  return failed(`${service}.${code}`, `${fault.message} (${details.join('; ')})`)
}

function sdkMetadata(requestId: string, statusCode: number): JsonObject {
  return {
    SdkHttpMetadata: {
      AllHttpHeaders: { 'x-amzn-RequestId': [requestId] },
      HttpHeaders: { 'x-amzn-RequestId': requestId },
      HttpStatusCode: statusCode,
    },
    SdkResponseMetadata: { RequestId: requestId },
  }
}

/** A Payload that is itself a JSON text is sent as that JSON, as recorded from AWS. */
function payloadText(payload: Json | undefined): string {
  if (payload === undefined) return '{}'
  if (typeof payload === 'string' && tryParseJson(payload) !== undefined) return payload
  return JSON.stringify(payload)
}

function payloadValue(text: string): Json {
  return text === '' ? null : (tryParseJson(text) ?? text)
}

function asResult(response: FunctionResponse): JsonObject {
  return {
    ExecutedVersion: response.executedVersion ?? '$LATEST',
    Payload: payloadValue(response.payload),
    ...sdkMetadata(response.requestId ?? '', response.statusCode),
    StatusCode: response.statusCode,
  }
}

async function invoke(ports: CallPorts, call: Call): Promise<Outcome> {
  const { resource, request, signal } = call
  const request_ = isObject(request) ? request : {}
  const name =
    resource.kind === 'function' ? resource.functionArn : String(request_['FunctionName'])
  const qualifier = request_['Qualifier']
  const target =
    resource.kind === 'lambda' && typeof qualifier === 'string' ? `${name}:${qualifier}` : name
  const payload =
    resource.kind === 'function' ? JSON.stringify(request) : payloadText(request_['Payload'])
  try {
    ports.authorize({
      kind: 'task',
      action: 'lambda:InvokeFunction',
      resource: functionArn(ports, target),
      roleArn: call.roleArn,
      executionArn: call.executionArn,
    })
  } catch (refusal) {
    return faultFailure('Lambda', accessDenied(refusal))
  }
  const response = await ports.invokeFunction(target, payload, { signal })
  if (response.functionError !== undefined)
    return { ok: false, failure: functionFailure(response.payload) }
  const output = resource.kind === 'function' ? payloadValue(response.payload) : asResult(response)
  return { ok: true, output }
}

function accessDenied(refusal: unknown): ServiceFault {
  const message = refusal instanceof Error ? refusal.message : String(refusal)
  return new ServiceFault('AccessDeniedException', 403, message)
}

async function send(ports: CallPorts, call: Call): Promise<Outcome> {
  const request = isObject(call.request) ? call.request : {}
  if (!ports.sendMessage) throw new Error('No SQS endpoint is configured.')
  try {
    ports.authorize({
      kind: 'task',
      action: 'sqs:SendMessage',
      resource: String(request['QueueUrl']),
      roleArn: call.roleArn,
      executionArn: call.executionArn,
    })
  } catch (refusal) {
    return faultFailure('SQS', accessDenied(refusal))
  }
  const body = request['MessageBody'] ?? ''
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await ports.sendMessage({ ...request, MessageBody: text }, { signal: call.signal })
  return { ok: true, output: { ...answer.body, ...sdkMetadata(answer.requestId, 200) } }
}

/** Never rejects: what goes wrong with a call is a failure of the task. */
export async function makeCall(ports: CallPorts, call: Call): Promise<Outcome> {
  const service = call.resource.kind === 'sqs' ? 'SQS' : 'Lambda'
  try {
    return await (service === 'SQS' ? send(ports, call) : invoke(ports, call))
  } catch (fault) {
    return faultFailure(service, fault)
  }
}
