import type { Scope } from '../execution'
import type { Failure } from '../failure'
import { parseJson } from '../json'
import { LIMITS } from '../limits'
import { collect, hasNews, startBranches, startIterations } from './children'
import { enter, guarded, handleFailure } from './flow'
import { choose, endWait, fail, pass, startWait, succeed } from './simple-states'
import { attemptTask, reportTimeout } from './task'
import type { Turn } from './turn'

/** Events that a step may still add; the service ends the execution before the quota is passed. */
const ROOM_FOR_A_STEP = 10

export function begin(turn: Turn): void {
  const { start } = turn.execution
  turn.emitAfter(0, 'ExecutionStarted', {
    input: start.input,
    inputDetails: { truncated: false },
    roleArn: start.roleArn,
  })
  turn.save({
    id: '',
    index: 0,
    state: turn.definition.StartAt,
    input: parseJson(start.input),
    variables: {},
    // The first state follows no event, not even the start.
    lastEvent: 0,
    retries: [],
    phase: { at: 'enter' },
  })
  turn.noteTransition('started', '')
}

async function attempt(turn: Turn, scope: Scope): Promise<void> {
  const state = turn.state(scope)
  switch (state.Type) {
    case 'Pass':
      return pass(turn, scope, state)
    case 'Succeed':
      return succeed(turn, scope, state)
    case 'Fail':
      return fail(turn, scope, state)
    case 'Choice':
      return choose(turn, scope, state)
    case 'Wait':
      return startWait(turn, scope, state)
    case 'Task':
      return attemptTask(turn, scope)
    case 'Parallel':
      return startBranches(turn, scope, state)
    case 'Map':
      return startIterations(turn, scope, state)
  }
}

async function step(turn: Turn, scope: Scope): Promise<void> {
  const state = turn.state(scope)
  if (scope.phase.at === 'children') {
    if (state.Type === 'Map' || state.Type === 'Parallel') await collect(turn, scope, state)
    return
  }
  if (scope.phase.at === 'enter') enter(turn, scope)
  await guarded(turn, scope, () => attempt(turn, scope))
}

function runnable(turn: Turn, scope: Scope): boolean {
  const { at } = scope.phase
  return at === 'enter' || at === 'attempt' || hasNews(turn, scope)
}

/** Takes steps, one journal record each, until every scope waits for something outside. */
export async function runUntilIdle(turn: Turn): Promise<void> {
  turn.commit()
  for (;;) {
    const ready = [...turn.execution.scopes.values()].filter((scope) => runnable(turn, scope))
    if (ready.length === 0) return
    for (const scope of ready) {
      if (!turn.execution.scopes.has(scope.id) || !runnable(turn, scope)) continue
      if (turn.execution.events.length > LIMITS.historyEvents - ROOM_FOR_A_STEP) {
        exhaust(turn)
        return
      }
      await step(turn, scope)
      turn.commit()
    }
  }
}

function exhaust(turn: Turn): void {
  failExecution(
    turn,
    `The execution reached the maximum number of history events (${LIMITS.historyEvents}).`,
  )
}

/** Ends an execution on which this service itself failed, so that it doesn't hang for ever. */
export function breakOff(turn: Turn, fault: unknown): void {
  failExecution(turn, `Internal error: ${fault instanceof Error ? fault.message : String(fault)}`)
}

function failExecution(turn: Turn, cause: string): void {
  const error = 'States.Runtime'
  turn.emitAfter(turn.execution.events.length, 'ExecutionFailed', { error, cause })
  turn.end({ status: 'FAILED', error, cause })
  turn.commit()
}

/** Epoch milliseconds at which a scope has something to do by itself. */
function dueAt(scope: Scope): number {
  const { phase } = scope
  switch (phase.at) {
    case 'wait':
    case 'backoff':
      return phase.until
    case 'call':
      // An answer that was accepted only waits for the call to return, and can't come too late.
      if (phase.outcome) return Infinity
      return Math.min(phase.deadline ?? Infinity, phase.heartbeat?.deadline ?? Infinity)
    case 'token':
      return Math.min(phase.deadline ?? Infinity, phase.heartbeat?.deadline ?? Infinity)
    case 'queued':
    case 'enter':
    case 'attempt':
    case 'children':
    case 'ended':
    case 'failed':
      return Infinity
  }
}

function executionDeadline(turn: Pick<Turn, 'execution' | 'definition'>): number {
  const seconds = turn.definition.TimeoutSeconds ?? LIMITS.executionSeconds
  return turn.execution.start.startDate + Math.min(seconds, LIMITS.executionSeconds) * 1000
}

/** The earliest time at which the execution must be looked at again, in epoch milliseconds. */
export function nextDeadline(turn: Pick<Turn, 'execution' | 'definition'>): number {
  const scopes = [...turn.execution.scopes.values()].map(dueAt)
  return Math.min(executionDeadline(turn), ...scopes)
}

/** Does what is due: ends waits and pauses, times tasks out, times the execution out. */
export async function passDeadlines(turn: Turn): Promise<void> {
  if (executionDeadline(turn) <= turn.now) {
    turn.emitAfter(0, 'ExecutionTimedOut', {})
    turn.end({ status: 'TIMED_OUT' })
    return
  }
  const due = [...turn.execution.scopes.values()].filter((scope) => dueAt(scope) <= turn.now)
  const timedOut: [Scope, Failure][] = []
  for (const scope of due) {
    const { phase } = scope
    if (phase.at === 'backoff') turn.setPhase(scope, { at: 'attempt' })
    if (phase.at === 'wait') {
      const state = turn.state(scope)
      if (state.Type === 'Wait') await guarded(turn, scope, () => endWait(turn, scope, state))
    }
    // Tasks that time out together all say so before any of them takes the others down.
    if (phase.at === 'call' || phase.at === 'token') {
      const missed = (phase.deadline ?? Infinity) <= turn.now ? 'deadline' : 'heartbeat'
      timedOut.push([scope, reportTimeout(turn, scope, missed)])
    }
  }
  for (const [scope, failure] of timedOut) await handleFailure(turn, scope, failure)
}

export function abort(turn: Turn, error: string | undefined, cause: string | undefined): void {
  const texts = {
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  }
  turn.emitAfter(0, 'ExecutionAborted', texts)
  turn.end({ status: 'ABORTED', ...texts })
}
