import * as z from 'zod'
import { evaluateField, evaluateTo, ExpressionError, type Bindings } from '../expressions'
import type { Scope } from '../execution'
import { StateFailure } from '../failure'
import { parseJson, type Json, type JsonObject } from '../json'
import type { Turn } from './turn'

/** What a state adds to `$states` at a point of its life. */
export interface Extras {
  readonly result?: Json
  readonly errorOutput?: Json
  readonly token?: string | undefined
  readonly item?: { readonly index: number; readonly value: Json }
}

const RETRYING = new Set(['Task', 'Parallel', 'Map'])

function iso(time: number): string {
  return new Date(time).toISOString()
}

function ancestry(turn: Turn, scope: Scope): Scope[] {
  const parent = turn.parent(scope)
  return parent ? [...ancestry(turn, parent), scope] : [scope]
}

function contextObject(turn: Turn, scope: Scope, extras: Extras): JsonObject {
  const { start } = turn.execution
  const machineName = start.stateMachineArn.split(':').at(-1) ?? ''
  const state: JsonObject = {
    EnteredTime: iso(scope.entered?.time ?? turn.now),
    Name: scope.state,
  }
  if (RETRYING.has(turn.state(scope).Type))
    state['RetryCount'] = scope.retries.reduce((sum, count) => sum + count, 0)
  const context: JsonObject = {
    Execution: {
      Id: start.executionArn,
      Input: parseJson(start.input),
      Name: start.name,
      RoleArn: start.roleArn,
      StartTime: iso(start.startDate),
      RedriveCount: 0,
    },
    StateMachine: { Id: start.stateMachineArn, Name: machineName },
    State: state,
  }
  if (extras.token !== undefined) context['Task'] = { Token: extras.token }
  const iteration = ancestry(turn, scope).findLast((one) => one.item !== undefined)
  const item =
    extras.item ?? (iteration && { index: iteration.index, value: iteration.item ?? null })
  if (item) context['Map'] = { Item: { Index: item.index, Value: item.value } }
  return context
}

function bindings(turn: Turn, scope: Scope, extras: Extras): Bindings {
  const states: JsonObject = { input: scope.input, context: contextObject(turn, scope, extras) }
  if (extras.result !== undefined) states['result'] = extras.result
  if (extras.errorOutput !== undefined) states['errorOutput'] = extras.errorOutput
  const variables: JsonObject = {}
  for (const one of ancestry(turn, scope)) Object.assign(variables, one.variables)
  return { states, variables, now: turn.now }
}

export function evaluationFailure(scope: Scope, message: string, location?: string): StateFailure {
  const at = `(entered at the event id #${scope.entered?.event ?? 0})`
  return new StateFailure(
    {
      error: 'States.QueryEvaluationError',
      cause: `An error occurred while executing the state '${scope.state}' ${at}. ${message}`,
    },
    location === undefined ? {} : { location },
  )
}

async function asStateFailure<T>(scope: Scope, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (fault) {
    if (fault instanceof ExpressionError)
      throw evaluationFailure(scope, fault.message, fault.location)
    throw fault
  }
}

/** Evaluates a field of the scope's state; fails the state with States.QueryEvaluationError. */
export function evaluate(
  turn: Turn,
  scope: Scope,
  template: Json,
  location: string,
  extras: Extras = {},
): Promise<Json> {
  return asStateFailure(scope, evaluateField(template, location, bindings(turn, scope, extras)))
}

/** As `evaluate`, for a field that must have one type. */
export function evaluateAs<T>(
  turn: Turn,
  scope: Scope,
  [expected, schema]: readonly [string, z.ZodType<T>],
  template: Json,
  location: string,
  extras: Extras = {},
): Promise<T> {
  const values = bindings(turn, scope, extras)
  return asStateFailure(scope, evaluateTo(schema, expected, template, location, values))
}

/** The types a field can be held to, with the name that AWS has for them. */
export const EXPECTED = {
  boolean: ['boolean', z.boolean()],
  string: ['string', z.string()],
  array: ['array', z.array(z.custom<Json>())],
  count: ['number', z.int().min(0).max(99_999_999)],
} as const
