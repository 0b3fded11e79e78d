import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SFNClient,
  StartExecutionCommand,
  type DescribeExecutionCommandOutput,
  type HistoryEvent,
} from '@aws-sdk/client-sfn'
import { Activity } from '../../../../infra/local/activity'
import { VirtualClock } from '../../../../infra/local/clock'
import {
  createStatesService,
  invokeAtEndpoint,
  type StatesService,
  type StatesServiceOptions,
} from '../../../../infra/local/states/service'
import { disturbed } from '../../../support/disturbed-service'
import { FunctionServer } from './function-server'
import { QueueServer } from './queue-server'

export const REGION = 'us-east-1'
export const ACCOUNT = '000000000000'
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/machine`

export function client(endpoint: string): SFNClient {
  return new SFNClient({
    endpoint,
    region: REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    disableHostPrefix: true,
  })
}

/** The service on a port of its own, with functions, a queue and a clock that tests can move. */
export class Bench {
  readonly clock: VirtualClock
  readonly activity = new Activity()
  /** Work of the test itself, such as answering a token, that the clock has to wait for. */
  readonly outside = new Activity()
  readonly functions = new FunctionServer()
  readonly queue = new QueueServer()
  service!: StatesService
  sfn!: SFNClient
  #server!: Server

  private constructor(startAt: number) {
    this.clock = new VirtualClock(startAt)
  }

  static async open(
    options: Partial<StatesServiceOptions> = {},
    startAt: number = Date.UTC(2026, 0, 5, 9),
  ): Promise<Bench> {
    const bench = new Bench(startAt)
    await Promise.all([bench.functions.listen(), bench.queue.listen()])
    const place = { region: REGION, accountId: ACCOUNT }
    bench.service = createStatesService({
      clock: bench.clock,
      activity: bench.activity,
      invokeFunction: invokeAtEndpoint(bench.functions.endpoint, place),
      sqsEndpoint: bench.queue.endpoint,
      ...place,
      ...options,
    })
    bench.#server = createServer(
      disturbed((request, response) => void bench.service.handle(request, response)),
    )
    await new Promise<void>((resolve) => bench.#server.listen(0, '127.0.0.1', resolve))
    bench.sfn = client(`http://127.0.0.1:${(bench.#server.address() as AddressInfo).port}`)
    return bench
  }

  async close(): Promise<void> {
    this.service.stop()
    this.clock.stop()
    this.sfn.destroy()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    await Promise.all([this.functions.close(), this.queue.close()])
  }

  async create(definition: unknown, name = 'machine', roleArn = ROLE): Promise<string> {
    const { stateMachineArn } = await this.sfn.send(
      new CreateStateMachineCommand({ name, definition: JSON.stringify(definition), roleArn }),
    )
    return stateMachineArn!
  }

  async start(stateMachineArn: string, input: unknown = {}, name?: string): Promise<string> {
    const { executionArn } = await this.sfn.send(
      new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input), name }),
    )
    return executionArn!
  }

  describe(executionArn: string): Promise<DescribeExecutionCommandOutput> {
    return this.sfn.send(new DescribeExecutionCommand({ executionArn }))
  }

  async history(executionArn: string): Promise<HistoryEvent[]> {
    const events: HistoryEvent[] = []
    let nextToken: string | undefined
    do {
      const page = await this.sfn.send(
        new GetExecutionHistoryCommand({ executionArn, maxResults: 1000, nextToken }),
      )
      events.push(...page.events!)
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    return events
  }

  /** Moves the clock by `seconds`, letting everything that falls due on the way happen. */
  advance(seconds: number): Promise<void> {
    return this.clock.advance(this.clock.now() + seconds * 1000, () => this.activity.quiet())
  }

  /** Waits for the end, moving the clock to the next timer whenever nothing is in progress. */
  async finish(executionArn: string): Promise<DescribeExecutionCommandOutput> {
    for (;;) {
      const execution = await this.describe(executionArn)
      if (execution.status !== 'RUNNING') return execution
      const next = this.clock.next()
      if (this.activity.busy() || this.outside.busy() || !next) await sleep(5)
      else await this.clock.advance(next.at, () => this.activity.quiet())
    }
  }

  /** Creates, starts and finishes in one go. */
  async run(definition: unknown, input: unknown = {}): Promise<DescribeExecutionCommandOutput> {
    return this.finish(await this.start(await this.create(definition), input))
  }
}
