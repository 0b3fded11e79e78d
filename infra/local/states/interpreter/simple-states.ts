import type { ChoiceState, FailState, PassState, SucceedState, WaitState } from '../definition'
import type { Scope } from '../execution'
import { StateFailure, type Failure } from '../failure'
import { parseTimestamp } from '../timestamp'
import { EXPECTED, evaluateAs, evaluationFailure } from './evaluation'
import { failScope, finish } from './flow'
import type { Turn } from './turn'

export async function pass(turn: Turn, scope: Scope, state: PassState): Promise<void> {
  await finish(turn, scope, { written: state, next: state.Next }, scope.input)
}

export async function succeed(turn: Turn, scope: Scope, state: SucceedState): Promise<void> {
  const written = state.Output === undefined ? {} : { Output: state.Output }
  await finish(turn, scope, { written, next: undefined }, scope.input)
}

export async function fail(turn: Turn, scope: Scope, state: FailState): Promise<void> {
  const failure: { -readonly [key in keyof Failure]: Failure[key] } = {}
  if (state.Error !== undefined)
    failure.error = await evaluateAs(turn, scope, EXPECTED.string, state.Error, 'Error')
  if (state.Cause !== undefined)
    failure.cause = await evaluateAs(turn, scope, EXPECTED.string, state.Cause, 'Cause')
  failScope(turn, scope, failure)
}

export async function choose(turn: Turn, scope: Scope, state: ChoiceState): Promise<void> {
  for (const [index, rule] of state.Choices.entries()) {
    const field = `Choices[${index}]/Condition`
    const holds = await evaluateAs(turn, scope, EXPECTED.boolean, rule.Condition, field)
    if (holds) return finish(turn, scope, { written: rule, next: rule.Next }, scope.input)
  }
  if (state.Default === undefined)
    throw new StateFailure({
      error: 'States.NoChoiceMatched',
      cause: `No choice rule of the state '${scope.state}' matched, and it has no Default.`,
    })
  await finish(turn, scope, { written: state, next: state.Default }, scope.input)
}

async function waitEnds(turn: Turn, scope: Scope, state: WaitState): Promise<number> {
  if (state.Timestamp === undefined) {
    const count = await evaluateAs(turn, scope, EXPECTED.count, state.Seconds ?? 0, 'Seconds')
    return turn.now + count * 1000
  }
  const text = await evaluateAs(turn, scope, EXPECTED.string, state.Timestamp, 'Timestamp')
  const time = parseTimestamp(text)
  if (time !== undefined) return time
  const problem = `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${text}`
  throw evaluationFailure(scope, problem, 'Timestamp')
}

export async function startWait(turn: Turn, scope: Scope, state: WaitState): Promise<void> {
  const until = await waitEnds(turn, scope, state)
  if (until <= turn.now) return endWait(turn, scope, state)
  turn.setPhase(scope, { at: 'wait', until })
}

export async function endWait(turn: Turn, scope: Scope, state: WaitState): Promise<void> {
  await finish(turn, scope, { written: state, next: state.Next }, scope.input)
}
