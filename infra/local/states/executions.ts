import type { Activity } from '../activity'
import type { Timer, VirtualClock } from '../clock'
import { makeCall, type CallPorts } from './calls'
import {
  Execution,
  fold,
  journalRecord,
  type End,
  type JournalRecord,
  type Outcome,
  type Scope,
  type Start,
} from './execution'
import {
  abort,
  begin,
  breakOff,
  nextDeadline,
  passDeadlines,
  runUntilIdle,
} from './interpreter/run'
import { beat, settleCall, settleToken } from './interpreter/task'
import { Turn, type Transition } from './interpreter/turn'
import type { Journal } from './journal'
import { LIMITS } from './limits'
import type { Machines } from './machines'
import { parseResource } from './resource'
import type { Store } from './store'
import { executionOfToken } from './task-token'

interface Options {
  readonly clock: VirtualClock
  readonly activity: Activity
  readonly machines: Machines
  readonly store: Store
  readonly calls: CallPorts
  readonly onTransition: (transition: Transition) => void
}

/** What stays in memory of an execution; a closed one is read from its journal when asked for. */
interface Entry {
  readonly start: Start
  readonly journal: Journal
  end: End | undefined
  live: Execution | undefined
  timer: Timer | undefined
  /** Calls being made, by the id of the event that scheduled each. */
  readonly calls: Map<number, AbortController>
  /** Work on one execution is done one piece after the other. */
  queue: Promise<void>
}

export interface Summary {
  readonly start: Start
  readonly end: End | undefined
}

export type TokenAnswer = 'accepted' | 'invalid' | 'unknown' | 'closed'

/** All executions: drives them on, and brings them back after a restart. */
export class Executions {
  readonly #entries = new Map<string, Entry>()
  readonly #options: Options
  #sequence = 0
  #stopped = false

  constructor(options: Options) {
    this.#options = options
    for (const journal of options.store.executions()) this.#load(journal)
  }

  /** Takes up every open execution where its journal ends: timers are set, open calls made again. */
  resume(): void {
    for (const entry of this.#entries.values())
      if (entry.live) void this.#work(entry, (turn) => Promise.resolve(turn.commit()))
  }

  get(executionArn: string): Summary | undefined {
    return this.#entry(executionArn)
  }

  /** Newest first. */
  list(stateMachineArn: string): Summary[] {
    return [...this.#entries.keys()]
      .map((arn) => this.#entry(arn))
      .filter((entry) => entry !== undefined)
      .filter((entry) => entry.start.stateMachineArn === stateMachineArn)
      .sort((a, b) => b.start.sequence - a.start.sequence)
  }

  /** The execution with its history. */
  read(executionArn: string): Execution | undefined {
    const entry = this.#entry(executionArn)
    return entry && (entry.live ?? fold(records(entry.journal)))
  }

  running(): number {
    return [...this.#entries.values()].filter(({ live }) => live).length
  }

  /** Resolves once the start is journalled; the name must be free. */
  async start(start: Omit<Start, 'sequence' | 'startDate'>): Promise<Start> {
    const complete: Start = {
      ...start,
      startDate: this.#options.clock.now(),
      sequence: ++this.#sequence,
    }
    const journal = this.#options.store.execution(start.executionArn)
    const entry = newEntry(complete, journal)
    entry.live = new Execution(complete)
    this.#entries.set(start.executionArn, entry)
    await this.#work(entry, (turn) => Promise.resolve(begin(turn)), true)
    return complete
  }

  /** False when it is no longer running. */
  async stop(executionArn: string, error?: string, cause?: string): Promise<boolean> {
    const entry = this.#entry(executionArn)
    if (!entry?.live) return false
    let stopped = false
    await this.#work(entry, async (turn) => {
      abort(turn, error, cause)
      stopped = true
    })
    return stopped
  }

  /** Answers a task token; resolves once the answer is journalled. */
  answer(token: string, outcome: Outcome): Promise<TokenAnswer> {
    return this.#withToken(token, (turn) => settleToken(turn, token, outcome))
  }

  heartbeat(token: string): Promise<TokenAnswer> {
    return this.#withToken(token, (turn) => Promise.resolve(beat(turn, token)))
  }

  /** Lets go of timers and calls; nothing is written from here on. */
  close(): void {
    this.#stopped = true
    for (const entry of this.#entries.values()) this.#letGo(entry)
  }

  async #withToken(token: string, use: (turn: Turn) => Promise<boolean>): Promise<TokenAnswer> {
    const executionArn = executionOfToken(token)
    if (executionArn === undefined) return 'invalid'
    const entry = this.#entry(executionArn)
    if (!entry) return 'unknown'
    let accepted = false
    await this.#work(entry, async (turn) => {
      accepted = await use(turn)
    })
    return accepted ? 'accepted' : 'closed'
  }

  /** An execution that closed 90 days ago is gone, and its name is free. */
  #entry(executionArn: string): Entry | undefined {
    const entry = this.#entries.get(executionArn)
    const age = this.#options.clock.now() - (entry?.end?.stopDate ?? Infinity)
    if (!entry || age <= LIMITS.nameReuseMilliseconds) return entry
    entry.journal.remove()
    this.#entries.delete(executionArn)
    return undefined
  }

  #load(journal: Journal): void {
    const execution = fold(records(journal))
    if (!execution) return journal.remove()
    const entry = newEntry(execution.start, journal)
    entry.end = execution.end
    if (!execution.end) entry.live = execution
    this.#sequence = Math.max(this.#sequence, execution.start.sequence)
    this.#entries.set(execution.start.executionArn, entry)
  }

  /** Does `change` and whatever follows from it, once earlier work on the execution is done. */
  #work(entry: Entry, change: (turn: Turn) => Promise<void>, opening = false): Promise<void> {
    const { activity } = this.#options
    const earlier = entry.queue
    // Counted from now on, also while it queues: a clock that moves would get ahead of it.
    const done = activity.during(async () => {
      await earlier
      if (this.#stopped || !entry.live) return
      const turn = this.#turn(entry, entry.live, opening)
      try {
        await change(turn)
        await runUntilIdle(turn)
      } catch (fault) {
        breakOff(turn, fault)
      }
      this.#arrange(entry)
    })
    entry.queue = done.catch(() => undefined)
    return done
  }

  #turn(entry: Entry, execution: Execution, opening = false): Turn {
    const { clock, machines, calls, onTransition } = this.#options
    return new Turn({
      execution,
      definition: machines.definition(entry.start.revisionId),
      region: calls.region,
      now: clock.now(),
      opening,
      write: (record) => {
        if (!this.#stopped) entry.journal.append(record)
      },
      onTransition,
    })
  }

  /** Makes timers and calls agree with the state: this is all there is to do after a restart. */
  #arrange(entry: Entry): void {
    const execution = entry.live
    if (this.#stopped || !execution) return
    if (execution.end) {
      entry.end = execution.end
      entry.live = undefined
      this.#letGo(entry)
      return
    }
    const wanted = new Set<number>()
    for (const scope of execution.scopes.values()) {
      if (scope.phase.at !== 'call') continue
      wanted.add(scope.phase.call)
      if (!entry.calls.has(scope.phase.call)) this.#call(entry, execution, scope)
    }
    for (const [call, controller] of entry.calls) {
      if (wanted.has(call)) continue
      entry.calls.delete(call)
      controller.abort()
    }
    this.#setTimer(entry, execution)
  }

  #setTimer(entry: Entry, execution: Execution): void {
    const definition = this.#options.machines.definition(entry.start.revisionId)
    const at = nextDeadline({ execution, definition })
    if (entry.timer?.at === at) return
    entry.timer?.cancel()
    const states = [...execution.scopes.values()].map(({ state }) => state)
    const label = `${entry.start.name}: ${states.join(', ')}`
    entry.timer = this.#options.clock.schedule(at, label, () => {
      entry.timer = undefined
      return this.#work(entry, passDeadlines)
    })
  }

  #call(entry: Entry, execution: Execution, scope: Scope): void {
    const state = this.#turn(entry, execution).state(scope)
    const resource = state.Type === 'Task' ? parseResource(state.Resource) : undefined
    if (!resource || scope.phase.at !== 'call') return
    const { call, request } = scope.phase
    const controller = new AbortController()
    entry.calls.set(call, controller)
    const { signal } = controller
    const abandoned = new Promise<undefined>((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined))
    })
    const { roleArn, executionArn } = entry.start
    const making = makeCall(this.#options.calls, {
      resource,
      request,
      roleArn,
      executionArn,
      signal,
    })
    void this.#options.activity.during(async () => {
      // A call that is given up no longer counts as in progress, whether or not it takes notice.
      const answer = await Promise.race([making, abandoned])
      if (answer) await this.#work(entry, (turn) => settleCall(turn, scope.id, call, answer))
    })
  }

  #letGo(entry: Entry): void {
    entry.timer?.cancel()
    entry.timer = undefined
    for (const controller of entry.calls.values()) controller.abort()
    entry.calls.clear()
  }
}

function newEntry(start: Start, journal: Journal): Entry {
  return {
    start,
    journal,
    end: undefined,
    live: undefined,
    timer: undefined,
    calls: new Map(),
    queue: Promise.resolve(),
  }
}

function records(journal: Journal): JournalRecord[] {
  return journal.read().map((line) => journalRecord.parse(line))
}
