import type { TaskState } from '../definition'
import type { Outcome, Phase, Scope } from '../execution'
import { dataLimitExceeded, StateFailure, type Failure } from '../failure'
import { isObject, jsonBytes, type Json, type JsonObject } from '../json'
import { LIMITS } from '../limits'
import { parseResource, resourceLabels, type Resource } from '../resource'
import { newTaskToken } from '../task-token'
import { EXPECTED, evaluate, evaluateAs } from './evaluation'
import { failureDetails, finish, guarded, handleFailure } from './flow'
import type { Turn } from './turn'

type CallPhase = Extract<Phase, { at: 'call' }>

function taskOf(turn: Turn, scope: Scope): { state: TaskState; resource: Resource } {
  const state = turn.state(scope)
  const resource = state.Type === 'Task' ? parseResource(state.Resource) : undefined
  if (state.Type !== 'Task' || !resource) throw new Error(`The state ${scope.state} is no task.`)
  return { state, resource }
}

function requireField(request: Json, field: string, resource: Resource): void {
  if (isObject(request) && typeof request[field] === 'string') return
  const { resource: action, resourceType } = resourceLabels(resource)
  throw new StateFailure({
    error: 'States.Runtime',
    cause: `The field '${field}' is required in the Arguments of ${resourceType}:${action}, and must be a string.`,
  })
}

async function seconds(
  turn: Turn,
  scope: Scope,
  template: string | number | undefined,
  field: string,
): Promise<number | undefined> {
  if (template === undefined) return undefined
  return evaluateAs(turn, scope, EXPECTED.count, template, field)
}

/** Evaluates what is to be called and journals the attempt; the call is made after the commit. */
export async function attemptTask(turn: Turn, scope: Scope): Promise<void> {
  const { state, resource } = taskOf(turn, scope)
  const token = resource.callback ? newTaskToken(turn.execution.start.executionArn) : undefined
  const request =
    state.Arguments === undefined
      ? scope.input
      : await evaluate(turn, scope, state.Arguments, 'Arguments', { token })
  if (resource.kind === 'lambda') requireField(request, 'FunctionName', resource)
  if (resource.kind === 'sqs') requireField(request, 'QueueUrl', resource)
  const timeout = await seconds(turn, scope, state.TimeoutSeconds, 'TimeoutSeconds')
  const beat = await seconds(turn, scope, state.HeartbeatSeconds, 'HeartbeatSeconds')

  const call = schedule(turn, scope, resource, request, timeout, beat)
  const phase: CallPhase = { at: 'call', call, request }
  if (token !== undefined) phase.token = token
  if (timeout !== undefined) phase.deadline = turn.now + timeout * 1000
  if (beat !== undefined) phase.heartbeat = { seconds: beat, deadline: turn.now + beat * 1000 }
  turn.setPhase(scope, phase)
}

function schedule(
  turn: Turn,
  scope: Scope,
  resource: Resource,
  request: Json,
  timeout: number | undefined,
  beat: number | undefined,
): number {
  const limits: JsonObject = {}
  if (timeout !== undefined) limits['timeoutInSeconds'] = timeout
  if (beat !== undefined) limits['heartbeatInSeconds'] = beat
  const text = JSON.stringify(request)
  if (resource.kind === 'function') {
    const id = turn.emit(scope, 'LambdaFunctionScheduled', {
      resource: resource.functionArn,
      input: text,
      inputDetails: { truncated: false },
      ...limits,
    })
    turn.emit(scope, 'LambdaFunctionStarted')
    return id
  }
  const labels = resourceLabels(resource)
  const id = turn.emit(scope, 'TaskScheduled', {
    ...labels,
    region: turn.region,
    parameters: text,
    ...limits,
  })
  turn.emit(scope, 'TaskStarted', labels)
  return id
}

/** Events of a bare function ARN have their own names and no labels. */
function emitOutcome(
  turn: Turn,
  scope: Scope,
  what: 'Succeeded' | 'Failed' | 'TimedOut' | 'Submitted',
  details: JsonObject,
): void {
  const { resource } = taskOf(turn, scope)
  if (resource.kind === 'function') turn.emit(scope, `LambdaFunction${what}`, details)
  else turn.emit(scope, `Task${what}`, { ...resourceLabels(resource), ...details })
}

async function taskEnded(turn: Turn, scope: Scope, outcome: Outcome): Promise<void> {
  const { state, resource } = taskOf(turn, scope)
  if (!outcome.ok) {
    emitOutcome(turn, scope, 'Failed', failureDetails(outcome.failure))
    return handleFailure(turn, scope, outcome.failure)
  }
  if (jsonBytes(outcome.output) > LIMITS.payloadBytes) {
    const name = resource.kind === 'function' ? state.Resource : resource.kind
    return taskEnded(turn, scope, { ok: false, failure: dataLimitExceeded(name) })
  }
  emitOutcome(turn, scope, 'Succeeded', outputDetails(outcome.output))
  await guarded(turn, scope, () =>
    finish(turn, scope, { written: state, next: state.Next }, outcome.output, {
      result: outcome.output,
    }),
  )
}

function outputDetails(output: Json): JsonObject {
  return { output: JSON.stringify(output), outputDetails: { truncated: false } }
}

/** Takes in what a call answered; a stale answer changes nothing. */
export async function settleCall(
  turn: Turn,
  scopeId: string,
  call: number,
  answer: Outcome,
): Promise<void> {
  const scope = turn.execution.scopes.get(scopeId)
  if (scope?.phase.at !== 'call' || scope.phase.call !== call) return
  const { token, deadline, heartbeat, outcome } = scope.phase
  if (token === undefined) return taskEnded(turn, scope, answer)
  if (answer.ok) emitOutcome(turn, scope, 'Submitted', outputDetails(answer.output))
  // An answer that the token's holder was told is accepted counts, whatever became of the call.
  if (outcome) return taskEnded(turn, scope, outcome)
  if (!answer.ok) return taskEnded(turn, scope, answer)
  const phase: Phase = { at: 'token', token }
  if (deadline !== undefined) phase.deadline = deadline
  if (heartbeat !== undefined) phase.heartbeat = heartbeat
  turn.setPhase(scope, phase)
}

function waitingFor(turn: Turn, token: string): Scope | undefined {
  for (const scope of turn.execution.scopes.values()) {
    const { phase } = scope
    if (phase.at === 'token' && phase.token === token) return scope
    if (phase.at === 'call' && phase.token === token && !phase.outcome) return scope
  }
  return undefined
}

/** Answers a task token; false when nothing waits for it any more. */
export async function settleToken(turn: Turn, token: string, outcome: Outcome): Promise<boolean> {
  const scope = waitingFor(turn, token)
  if (!scope) return false
  if (scope.phase.at === 'call') turn.setPhase(scope, { ...scope.phase, outcome })
  else await taskEnded(turn, scope, outcome)
  return true
}

/** Moves the heartbeat's deadline; false when nothing waits for the token any more. */
export function beat(turn: Turn, token: string): boolean {
  const scope = waitingFor(turn, token)
  if (!scope || (scope.phase.at !== 'token' && scope.phase.at !== 'call')) return false
  const { phase } = scope
  if (phase.heartbeat) {
    const { seconds } = phase.heartbeat
    const heartbeat = { seconds, deadline: turn.now + seconds * 1000 }
    turn.setPhase(scope, { ...phase, heartbeat })
  }
  return true
}

/** Reports the missed deadline; what follows from it is up to `handleFailure`. */
export function reportTimeout(turn: Turn, scope: Scope, missed: 'deadline' | 'heartbeat'): Failure {
  const failure: Failure = { error: 'States.Timeout', heartbeat: missed === 'heartbeat' }
  emitOutcome(turn, scope, 'TimedOut', failureDetails(failure))
  return failure
}
