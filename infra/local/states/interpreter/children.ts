import type { MapState, ParallelState } from '../definition'
import type { Scope } from '../execution'
import type { Failure } from '../failure'
import type { Json } from '../json'
import { EXPECTED, evaluate, evaluateAs, evaluationFailure } from './evaluation'
import { finish, guarded, handleFailure } from './flow'
import type { Turn } from './turn'

/** As many iterations of an inline Map as AWS runs at the same time. */
const MOST_ITERATIONS_AT_ONCE = 40

const ABORTABLE = new Set(['Task', 'Wait', 'Parallel', 'Map'])

export async function startBranches(turn: Turn, scope: Scope, state: ParallelState): Promise<void> {
  const input =
    state.Arguments === undefined
      ? scope.input
      : await evaluate(turn, scope, state.Arguments, 'Arguments')
  const started = turn.emit(scope, 'ParallelStateStarted')
  for (const [index, branch] of state.Branches.entries())
    turn.save({
      id: `${scope.id}/${started}.${index}`,
      parent: scope.id,
      index,
      state: branch.StartAt,
      input,
      variables: {},
      lastEvent: started,
      retries: [],
      phase: { at: 'enter' },
    })
  const count = state.Branches.length
  turn.setPhase(scope, { at: 'children', count, concurrency: count })
}

async function itemsOf(turn: Turn, scope: Scope, state: MapState): Promise<Json[]> {
  if (state.Items !== undefined)
    return evaluateAs(turn, scope, EXPECTED.array, state.Items, 'Items')
  if (Array.isArray(scope.input)) return scope.input
  const text = JSON.stringify(scope.input)
  throw evaluationFailure(scope, `Map state input must be an array but was: ${text}`)
}

export async function startIterations(turn: Turn, scope: Scope, state: MapState): Promise<void> {
  const items = await itemsOf(turn, scope, state)
  const limit = await evaluateAs(
    turn,
    scope,
    EXPECTED.count,
    state.MaxConcurrency ?? 0,
    'MaxConcurrency',
  )
  const inputs: Json[] = []
  for (const [index, value] of items.entries())
    inputs.push(
      state.ItemSelector === undefined
        ? value
        : await evaluate(turn, scope, state.ItemSelector, 'ItemSelector', {
            item: { index, value },
          }),
    )
  const started = turn.emit(scope, 'MapStateStarted', { length: items.length })
  for (const [index, input] of inputs.entries())
    turn.save({
      id: `${scope.id}/${started}.${index}`,
      parent: scope.id,
      index,
      item: items[index] ?? null,
      state: state.ItemProcessor.StartAt,
      input,
      variables: {},
      lastEvent: started,
      retries: [],
      phase: { at: 'queued' },
    })
  const concurrency =
    limit === 0 ? MOST_ITERATIONS_AT_ONCE : Math.min(limit, MOST_ITERATIONS_AT_ONCE)
  turn.setPhase(scope, { at: 'children', count: items.length, concurrency })
  startQueued(turn, scope, started)
}

/** Starts as many queued iterations as there is room for, each after the event that made room. */
function startQueued(turn: Turn, scope: Scope, after: number): void {
  if (scope.phase.at !== 'children') return
  const children = turn.children(scope)
  const running = children.filter(
    ({ phase }) => phase.at !== 'queued' && phase.at !== 'ended',
  ).length
  const room = scope.phase.concurrency - running
  for (const child of children.filter(({ phase }) => phase.at === 'queued').slice(0, room)) {
    child.lastEvent = turn.emitAfter(after, 'MapIterationStarted', {
      name: scope.state,
      index: child.index,
    })
    turn.setPhase(child, { at: 'enter' })
  }
}

/** Whether something happened to the children that `collect` has not dealt with. */
export function hasNews(turn: Turn, scope: Scope): boolean {
  if (scope.phase.at !== 'children') return false
  const children = turn.children(scope)
  return (
    children.every(({ phase }) => phase.at === 'ended') ||
    children.some(({ phase }) => phase.at === 'failed' || (phase.at === 'ended' && !phase.seen))
  )
}

/** Takes in what children ended with: starts the next ones, finishes the state, or fails it. */
export async function collect(
  turn: Turn,
  scope: Scope,
  state: MapState | ParallelState,
): Promise<void> {
  const failed = turn.children(scope).find(({ phase }) => phase.at === 'failed')
  if (failed?.phase.at === 'failed') return abandon(turn, scope, failed, failed.phase.failure)
  for (const child of turn.children(scope)) {
    if (child.phase.at !== 'ended' || child.phase.seen) continue
    const inner = child.lastEvent
    scope.lastEvent =
      state.Type === 'Map'
        ? turn.emitAfter(inner, 'MapIterationSucceeded', { name: scope.state, index: child.index })
        : inner
    turn.setPhase(child, { ...child.phase, seen: true })
    startQueued(turn, scope, inner)
  }
  turn.save(scope)
  const children = turn.children(scope)
  const outputs: Json[] = []
  for (const { phase } of children) if (phase.at === 'ended') outputs.push(phase.output)
  if (outputs.length < children.length) return
  turn.emitAfter(scope.lastEvent, `${state.Type}StateSucceeded`)
  for (const child of children) turn.drop(child)
  await guarded(turn, scope, () =>
    finish(turn, scope, { written: state, next: state.Next }, outputs, { result: outputs }),
  )
}

async function abandon(turn: Turn, scope: Scope, failed: Scope, failure: Failure): Promise<void> {
  const after = failed.lastEvent
  const isMap = turn.state(scope).Type === 'Map'
  const note = (what: string, child: Scope) => {
    if (isMap)
      turn.emitAfter(after, `MapIteration${what}`, { name: scope.state, index: child.index })
  }
  note('Failed', failed)
  if (turn.state(failed).Type === 'Task') turn.emitAfter(after, 'TaskStateAborted')
  for (const child of turn.children(scope)) {
    const running = child.phase.at !== 'queued' && child.phase.at !== 'ended'
    if (child === failed || !running) continue
    note('Aborted', child)
    abortStates(turn, child, after)
  }
  dropAll(turn, scope)
  scope.lastEvent = after
  turn.save(scope)
  await handleFailure(turn, scope, failure)
}

function abortStates(turn: Turn, scope: Scope, after: number): void {
  for (const child of turn.children(scope)) abortStates(turn, child, after)
  const type = turn.state(scope).Type
  if (scope.entered && ABORTABLE.has(type)) turn.emitAfter(after, `${type}StateAborted`)
}

function dropAll(turn: Turn, scope: Scope): void {
  for (const child of turn.children(scope)) {
    dropAll(turn, child)
    turn.drop(child)
  }
}
