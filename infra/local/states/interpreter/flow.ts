import type { Catcher, Retrier, State } from '../definition'
import type { Scope } from '../execution'
import { dataLimitExceeded, matchesFailure, StateFailure, type Failure } from '../failure'
import { jsonBytes, type Json, type JsonObject } from '../json'
import { LIMITS } from '../limits'
import { retryDelay } from '../retry'
import { evaluate, type Extras } from './evaluation'
import type { Turn } from './turn'

/** How a scope moves between states: entering, leaving, failing, retrying, catching. */

const UNTRUNCATED = { truncated: false }

interface Written {
  readonly Assign?: JsonObject | undefined
  readonly Output?: Json | undefined
}

export function failureDetails(failure: Failure): JsonObject {
  const details: JsonObject = {}
  if (failure.error !== undefined) details['error'] = failure.error.slice(0, LIMITS.errorCharacters)
  if (failure.cause !== undefined) details['cause'] = failure.cause.slice(0, LIMITS.causeCharacters)
  return details
}

export function enter(turn: Turn, scope: Scope): void {
  const state = turn.state(scope)
  const previous = scope.lastEvent
  const event = turn.emit(scope, `${state.Type}StateEntered`, {
    name: scope.state,
    input: JSON.stringify(scope.input),
    inputDetails: UNTRUNCATED,
  })
  scope.entered = { event, previous, time: turn.now }
  scope.retries = []
  turn.noteTransition('entered', scope.state)
}

/** Assign and Output see the same values: what one writes, the other doesn't read. */
async function write(
  turn: Turn,
  scope: Scope,
  written: Written,
  unwritten: Json,
  extras: Extras,
): Promise<{ output: Json; assigned: JsonObject }> {
  const assigned: JsonObject = {}
  for (const [name, template] of Object.entries(written.Assign ?? {}))
    assigned[name] = await evaluate(turn, scope, template, `Assign/${name}`, extras)
  const output =
    written.Output === undefined
      ? unwritten
      : await evaluate(turn, scope, written.Output, 'Output', extras)
  for (const value of [output, assigned])
    if (jsonBytes(value) > LIMITS.payloadBytes)
      throw new StateFailure(dataLimitExceeded(scope.state))
  return { output, assigned }
}

function leave(
  turn: Turn,
  scope: Scope,
  next: string | undefined,
  output: Json,
  assigned: JsonObject,
): void {
  const details: JsonObject = {
    name: scope.state,
    output: JSON.stringify(output),
    outputDetails: UNTRUNCATED,
  }
  const names = Object.keys(assigned)
  if (names.length > 0) {
    const values: JsonObject = {}
    for (const name of names) values[name] = JSON.stringify(assigned[name])
    details['assignedVariables'] = values
    details['assignedVariablesDetails'] = UNTRUNCATED
    scope.variables = { ...scope.variables, ...assigned }
  }
  turn.emit(scope, `${turn.state(scope).Type}StateExited`, details)
  if (next === undefined) return endScope(turn, scope, output)
  scope.state = next
  scope.input = output
  delete scope.entered
  turn.setPhase(scope, { at: 'enter' })
}

/** Leaves a state that succeeded. `unwritten` is the output when the state has no Output. */
export async function finish(
  turn: Turn,
  scope: Scope,
  { written, next }: { written: Written; next: string | undefined },
  unwritten: Json,
  extras: Extras = {},
): Promise<void> {
  const { output, assigned } = await write(turn, scope, written, unwritten, extras)
  leave(turn, scope, next, output, assigned)
}

function endScope(turn: Turn, scope: Scope, output: Json): void {
  if (scope.parent !== undefined) return turn.setPhase(scope, { at: 'ended', output, seen: false })
  const text = JSON.stringify(output)
  turn.emit(scope, 'ExecutionSucceeded', { output: text, outputDetails: UNTRUNCATED })
  turn.end({ status: 'SUCCEEDED', output: text })
}

/** Fails a scope for good: the execution, or what its Parallel or Map makes of it. */
export function failScope(turn: Turn, scope: Scope, failure: Failure): void {
  if (scope.parent !== undefined) return turn.setPhase(scope, { at: 'failed', failure })
  const details = failureDetails(failure)
  turn.emit(scope, 'ExecutionFailed', details)
  turn.end({ status: 'FAILED', ...failureTexts(failure) })
}

export function failureTexts(failure: Failure): { error?: string; cause?: string } {
  return {
    ...(failure.error === undefined ? {} : { error: failure.error }),
    ...(failure.cause === undefined ? {} : { cause: failure.cause }),
  }
}

function guards(state: State): { retriers: readonly Retrier[]; catchers: readonly Catcher[] } {
  const guarded = state.Type === 'Task' || state.Type === 'Parallel' || state.Type === 'Map'
  return guarded
    ? { retriers: state.Retry ?? [], catchers: state.Catch ?? [] }
    : { retriers: [], catchers: [] }
}

/** Schedules another attempt when a retrier has one left; the first that matches is the one asked. */
function retried(
  turn: Turn,
  scope: Scope,
  retriers: readonly Retrier[],
  failure: Failure,
): boolean {
  const index = retriers.findIndex((retrier) => matchesFailure(retrier.ErrorEquals, failure))
  const retrier = retriers[index]
  if (!retrier) return false
  const spent = scope.retries[index] ?? 0
  if (spent >= (retrier.MaxAttempts ?? 3)) return false
  scope.retries = retriers.map((_, at) => (scope.retries[at] ?? 0) + (at === index ? 1 : 0))
  turn.setPhase(scope, { at: 'backoff', until: turn.now + retryDelay(retrier, spent) })
  turn.noteTransition('retried', scope.state)
  return true
}

function noteEvaluation(turn: Turn, scope: Scope, fault: StateFailure): void {
  if (!fault.evaluation) return
  // As recorded: what fails before the state did anything follows the event before its entry,
  // except in a Wait.
  const { entered } = scope
  if (entered && scope.lastEvent === entered.event && turn.state(scope).Type !== 'Wait')
    scope.lastEvent = entered.previous
  turn.emit(scope, 'EvaluationFailed', {
    ...failureDetails(fault.failure),
    ...fault.evaluation,
    state: scope.state,
  })
}

/** Retries, catches or fails, in this order. */
export async function handleFailure(turn: Turn, scope: Scope, failure: Failure): Promise<void> {
  const state = turn.state(scope)
  const { retriers, catchers } = guards(state)
  if (retried(turn, scope, retriers, failure)) return
  if (state.Type === 'Map' || state.Type === 'Parallel')
    turn.emit(scope, `${state.Type}StateFailed`)
  const catcher = catchers.find((one) => matchesFailure(one.ErrorEquals, failure))
  if (!catcher) return failScope(turn, scope, failure)
  const errorOutput = { Error: failure.error ?? null, Cause: failure.cause ?? null }
  try {
    const route = { written: catcher, next: catcher.Next }
    await finish(turn, scope, route, errorOutput, { errorOutput })
  } catch (fault) {
    if (!(fault instanceof StateFailure)) throw fault
    noteEvaluation(turn, scope, fault)
    failScope(turn, scope, fault.failure)
  }
}

/** Does work on a state and hands a failure of it to the state's Retry and Catch. */
export async function guarded(turn: Turn, scope: Scope, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    if (!(fault instanceof StateFailure)) throw fault
    noteEvaluation(turn, scope, fault)
    await handleFailure(turn, scope, fault.failure)
  }
}
