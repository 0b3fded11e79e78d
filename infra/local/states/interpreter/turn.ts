import type { MachineDefinition, Program, State } from '../definition'
import type { End, Execution, HistoryEvent, JournalRecord, Phase, Scope } from '../execution'
import type { JsonObject } from '../json'

/** What happened to a state, for whoever watches. */
export interface Transition {
  readonly executionArn: string
  readonly stateMachineArn: string
  readonly kind: 'started' | 'entered' | 'retried' | 'ended'
  /** Name of the state; empty for `started`; for `ended` the status of the execution. */
  readonly state: string
  /** Epoch milliseconds. */
  readonly at: number
}

interface TurnOptions {
  readonly execution: Execution
  readonly definition: MachineDefinition
  readonly region: string
  /** Epoch milliseconds that everything in this turn happens at. */
  readonly now: number
  /** Whether the first record of this turn opens the journal. */
  readonly opening: boolean
  readonly write: (record: JournalRecord) => void
  readonly onTransition: (transition: Transition) => void
}

/**
 * One piece of work on an execution. Changes are collected and become one journal record at each
 * commit, so that a kill leaves the execution before or after a step, never within it.
 */
export class Turn {
  readonly execution: Execution
  readonly definition: MachineDefinition
  readonly region: string
  readonly now: number
  readonly #write: (record: JournalRecord) => void
  readonly #onTransition: (transition: Transition) => void
  #events: HistoryEvent[] = []
  #transitions: Transition[] = []
  readonly #touched = new Set<string>()
  #end: End | undefined
  #opening: boolean

  constructor(options: TurnOptions) {
    this.execution = options.execution
    this.definition = options.definition
    this.region = options.region
    this.now = options.now
    this.#opening = options.opening
    this.#write = options.write
    this.#onTransition = options.onTransition
  }

  /** Adds an event that follows the scope's last one, and becomes its last one. */
  emit(scope: Scope, type: string, details?: JsonObject): number {
    scope.lastEvent = this.emitAfter(scope.lastEvent, type, details)
    this.save(scope)
    return scope.lastEvent
  }

  /** Adds an event after a given one, leaving every scope's last event as it is. */
  emitAfter(previousEventId: number, type: string, details?: JsonObject): number {
    const id = this.execution.events.length + 1
    const event: HistoryEvent = { id, previousEventId, timestamp: this.now, type }
    if (details) event.details = details
    this.execution.events.push(event)
    this.#events.push(event)
    return id
  }

  save(scope: Scope): void {
    this.execution.scopes.set(scope.id, scope)
    this.#touched.add(scope.id)
  }

  setPhase(scope: Scope, phase: Phase): void {
    scope.phase = phase
    this.save(scope)
  }

  drop(scope: Scope): void {
    this.execution.scopes.delete(scope.id)
    this.#touched.add(scope.id)
  }

  children(scope: Scope): Scope[] {
    return [...this.execution.scopes.values()]
      .filter((other) => other.parent === scope.id)
      .sort((a, b) => a.index - b.index)
  }

  parent(scope: Scope): Scope | undefined {
    return scope.parent === undefined ? undefined : this.execution.scopes.get(scope.parent)
  }

  /** The states that a scope runs through: its parent stays in the Map or Parallel that started it. */
  program(scope: Scope): Program {
    const parent = this.parent(scope)
    if (!parent) return this.definition
    const state = this.state(parent)
    const program =
      state.Type === 'Map'
        ? state.ItemProcessor
        : state.Type === 'Parallel'
          ? state.Branches[scope.index]
          : undefined
    if (!program) throw new Error(`The state ${parent.state} has no branch ${scope.index}.`)
    return program
  }

  state(scope: Scope): State {
    const state = this.program(scope).States[scope.state]
    if (!state) throw new Error(`There is no state ${scope.state}.`)
    return state
  }

  noteTransition(kind: Transition['kind'], state: string): void {
    const { executionArn, stateMachineArn } = this.execution.start
    this.#transitions.push({ executionArn, stateMachineArn, kind, state, at: this.now })
  }

  /** Ends the execution; every scope goes. */
  end(end: Omit<End, 'stopDate'>): void {
    this.#end = { ...end, stopDate: this.now }
    this.execution.end = this.#end
    for (const scope of [...this.execution.scopes.values()]) this.drop(scope)
    this.noteTransition('ended', end.status)
  }

  commit(): void {
    if (this.#events.length === 0 && this.#touched.size === 0 && !this.#end) return
    const record: JournalRecord = { events: this.#events, scopes: {} }
    if (this.#opening) record.start = this.execution.start
    this.#opening = false
    for (const id of this.#touched) record.scopes[id] = this.execution.scopes.get(id) ?? null
    if (this.#end) record.end = this.#end
    this.#write(record)
    this.#events = []
    this.#touched.clear()
    this.#end = undefined
    const transitions = this.#transitions
    this.#transitions = []
    for (const transition of transitions) this.#onTransition(transition)
  }
}
