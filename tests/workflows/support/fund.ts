import { expect } from 'vitest'
import { createHandler as advanceWorkflows } from '../../../functions/advance-workflows/handler'
import { Activity } from '../../../infra/local/activity'
import { VirtualClock } from '../../../infra/local/clock'
import { sha256Digest } from '../../../shared/adapters/sha256-digest'
import { systemSleep } from '../../../shared/adapters/system'
import type { Change, Decided } from '../../../shared/domain/decide/kernel/change'
import type { Prepared } from '../../../shared/domain/decide/kernel/prepare'
import type { ProjectFile, State } from '../../../shared/domain/decide/kernel/state'
import type { Workflow } from '../../../shared/domain/outbox/item'
import type { Programme } from '../../../shared/domain/programme/programme'
import type { Project, ProjectStatus } from '../../../shared/domain/project/project'
import type { Scope } from '../../../shared/ports/register'
import { act, type ActDependencies } from '../../../shared/runtime/act'
import { FunctionError, FunctionServer } from '../../local/states/support/function-server'
import { disturbances } from '../../support/disturbance'
import { aProgramme, opening, settings } from '../../support/builders'
import { copy, fileOf, MemoryFund, MemoryRegister } from '../../support/fakes/memory-fund'
import { MemoryOutboxStore, MemoryProjectStore } from '../../support/fakes/memory-stores'
import {
  BROKEN,
  definitionOf,
  isChoice,
  withBroken,
  workflows,
  type Definition,
} from './definitions'
import { Machines, type Walked } from './machines'
import { stepHandlers } from './functions'

const OPENED = '2005-01-10T09:00:00.000Z'
const DAY = 86_400_000

export interface FundOptions {
  programme?: Programme
  /** Ceiling of the envelope of 2005, in US cents. */
  ceilingCents?: number
  /** States of one workflow whose function always fails. */
  broken?: { workflow: Workflow; states: readonly string[] }
  /** A record to go on from, where it isn't a new one. */
  memory?: MemoryFund
  /** When it begins. */
  from?: string
  /** Whether time passes only where it is let pass, so that the same is played at the same moments. */
  stands?: boolean
  /** Where executions are journalled; those found there go on. */
  journals?: string
}

/**
 * A fund whose workflows run: the real definitions on the local Step Functions service over HTTP and
 * virtual time, the real handlers behind the Lambda Invoke API, the record in memory, and the outbox
 * handed over as soon as it is written.
 */
export class Fund {
  readonly memory: MemoryFund
  readonly definitions: ReadonlyMap<Workflow, Definition>
  /** Everything that was called: function names with what they were given and what they answered. */
  readonly calls: { name: string; input: unknown; output?: unknown }[] = []
  /** Outbox items that couldn't be handed over. */
  readonly undelivered: string[] = []
  protected readonly before = new Map<string, () => Promise<void>>()
  readonly acting: ActDependencies
  protected projectId = 'WGGI-2005-0001'
  readonly #activity = new Activity()
  readonly #clock: VirtualClock
  readonly #functions = new FunctionServer()
  readonly #machines = new Machines()

  constructor(private readonly options: FundOptions = {}) {
    const { memory = new MemoryFund(), from = OPENED, stands = false } = options
    this.memory = memory
    this.#clock = new VirtualClock(Date.parse(from), { stands })
    const register = new MemoryRegister(this.memory)
    const digest = sha256Digest
    const clock = () => new Date(this.#clock.now()).toISOString()
    this.acting = {
      register: {
        read: (scope, now) => register.read(scope, now),
        commit: async (prepared) => {
          if (disturbances?.strikes('conflicts')) return 'conflict'
          const result = await register.commit(prepared)
          if (result === 'committed') this.committed(prepared)
          return result
        },
      },
      clock,
      digest,
      sleep: systemSleep,
      random: Math.random,
    }
    const { broken } = options
    this.definitions = new Map(
      workflows.map((workflow) => {
        const definition = definitionOf(workflow)
        const isBroken = broken?.workflow === workflow
        return [workflow, isBroken ? withBroken(definition, broken.states) : definition]
      }),
    )
  }

  /** Starts the service, with an envelope of 2005 and a call that is open. */
  async open(): Promise<this> {
    await this.starts()
    await this.#set(settings(this.options.programme ?? aProgramme()))
    await this.#set(opening(2005, this.options.ceilingCents ?? 6_000_000))
    return this
  }

  /** Starts the service on what is recorded. */
  protected async starts(): Promise<void> {
    const log = { info: () => undefined, warn: () => undefined }
    const projects = new MemoryProjectStore(this.memory)
    for (const [name, handler] of stepHandlers({ ...this.acting, log, projects })) {
      this.#functions.functions.set(name, (input) => this.#call(name, input, handler))
    }
    this.#functions.functions.set(BROKEN, () => {
      throw new FunctionError('BrokenError', 'This function always fails.')
    })
    await this.#functions.listen()
    const { endpoint } = this.#functions
    const { journals } = this.options
    await this.#machines.open(this.definitions, this.#clock, this.#activity, endpoint, journals)
  }

  async close(): Promise<void> {
    await this.#machines.close()
    this.#clock.stop()
    await this.#functions.close()
  }

  get now(): string {
    return this.acting.clock()
  }

  /** Decides and commits one act as functions do, then waits until nothing is going on. */
  async does(scope: Scope, decide: (state: State) => Decided): Promise<void> {
    const acted = await act(this.acting, scope, decide)
    if ('refusal' in acted) throw new Error(`Refused: ${JSON.stringify(acted.refusal)}`)
    await this.settles()
  }

  /** Calls a function as a workflow does. */
  async invokes(name: string, input: unknown): Promise<unknown> {
    const behaviour = this.#functions.functions.get(name)
    if (!behaviour) throw new Error(`No function is called ${name}.`)
    return behaviour(input, 0)
  }

  async settles(): Promise<void> {
    await this.#activity.quiet()
  }

  /** Lets time pass, with everything that falls due on the way. */
  async passes(days: number): Promise<void> {
    await this.until(new Date(this.#clock.now() + days * DAY).toISOString())
  }

  /** Goes on to a moment or the beginning of a day. */
  async until(moment: string): Promise<void> {
    const quiet = () => this.#activity.quiet()
    await this.#clock.advance(Date.parse(moment), quiet, this.options.stands ? 'after' : undefined)
  }

  get file(): ProjectFile {
    const file = fileOf(this.memory, this.projectId)
    if (!file) throw new Error(`There is no project ${this.projectId}.`)
    return file
  }

  get project(): Project {
    return this.file.project
  }

  is(status: ProjectStatus): void {
    expect(this.project.status).toBe(status)
  }

  /**
   * Holds an execution to the states it entered, in order. Choices are left out: which way one went shows
   * in what comes next. Where the last state isn't an end, the execution must still be running.
   */
  async went(name: string, states: readonly string[]): Promise<void> {
    const walked = (await this.walked()).find((one) => one.name === name)
    if (!walked) throw new Error(`No execution is called ${name}.`)
    const definition = this.definitions.get(walked.workflow)!
    expect(walked.states.filter((state) => !isChoice(definition, state))).toEqual(states)
    const ends = { Succeed: 'SUCCEEDED', Fail: 'FAILED' } as Record<string, string>
    const last = definition.States[walked.states.at(-1) ?? '']
    expect(walked.status).toBe(ends[last?.Type ?? ''] ?? 'RUNNING')
  }

  /** Every execution so far, as its history tells it. */
  async walked(): Promise<Walked[]> {
    return (await this.#machines.walked()).map((one) => ({
      ...one,
      name: one.name.replace(`${this.projectId}.`, ''),
    }))
  }

  async #call(name: string, input: unknown, handler: (event: unknown) => Promise<unknown>) {
    const call: { name: string; input: unknown; output?: unknown } = { name, input: copy(input) }
    this.calls.push(call)
    try {
      await this.before.get(name)?.()
      call.output = await handler(input)
      return call.output
    } catch (error) {
      const { name: type, message } = error instanceof Error ? error : new Error(String(error))
      throw new FunctionError(type, message)
    }
  }

  /** What follows from a change that was committed: its signals are handed over. */
  protected committed(prepared: Prepared): void {
    for (const { id } of prepared.outbox) this.handOver(id)
  }

  /** Hands a signal over to the workflows. */
  protected handOver(id: string): void {
    const order = this.memory.outbox.get(id)?.order
    if (!order || order.type === 'mail') return
    const advance = advanceWorkflows({
      outbox: new MemoryOutboxStore(this.memory),
      tasks: { find: async (_project, taskId) => this.memory.tasks.get(taskId) },
      engine: this.#machines.engine(),
      clock: this.acting.clock,
      log: { info: () => undefined, warn: () => undefined },
    })
    void this.#activity.during(async () => {
      const { failedIds } = await advance({ outboxIds: [id] })
      this.undelivered.push(...failedIds)
    })
  }

  async #set(change: Change): Promise<void> {
    expect(await act(this.acting, {}, () => change)).toHaveProperty('committed')
  }
}
