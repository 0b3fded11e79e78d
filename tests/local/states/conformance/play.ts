import { setTimeout as sleep } from 'node:timers/promises'
import {
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
} from '@aws-sdk/client-sfn'
import { behaviourOf } from '../support/function-server'
import { Bench } from '../support/bench'
import { API_SCENARIOS } from './api-scenarios'
import { CORRECTIONS } from './corrections'
import { notComparedPaths, type Scenario } from './corpus'
import { historyDifference } from './histories'
import { difference, expanded, without } from './matching'

/** Plays one recorded scenario; gives the first difference, or nothing when all agrees. */
export async function play(scenario: Scenario): Promise<string | undefined> {
  const bench = await Bench.open()
  try {
    for (const { name, behaviour } of scenario.functions)
      bench.functions.functions.set(name, behaviourOf(behaviour))
    answerCallbacks(bench, scenario)
    const api = API_SCENARIOS[shortName(scenario)]
    const actual = api
      ? await api(bench, corrected(scenario))
      : await histories(bench, corrected(scenario))
    return compare(scenario, actual)
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  } finally {
    await bench.close()
  }
}

/** The part of an id that names the test, without its file and class. */
function shortName({ id }: Scenario): string {
  return id.split('::').at(-1)!
}

function corrected(scenario: Scenario): Scenario {
  const patch = CORRECTIONS[scenario.id]
  if (!patch) return scenario
  return {
    ...scenario,
    machines: scenario.machines.map((machine) => {
      const definition = structuredClone(machine.definition)
      const states = definition['States'] as Record<string, Record<string, unknown>>
      for (const [name, fields] of Object.entries(patch.states))
        Object.assign(states[name]!, fields)
      return { ...machine, definition }
    }),
  }
}

async function histories(bench: Bench, scenario: Scenario): Promise<Record<string, unknown>> {
  const arns = new Map<string, string>()
  for (const [index, { arn, definition }] of scenario.machines.entries())
    arns.set(arn, await bench.create(definition, `machine-${index}`))
  const keys = Object.keys(scenario.expected).filter((key) => key !== 'describe_execution')
  const ResponseMetadata = { HTTPStatusCode: 200 }
  const actual: Record<string, unknown> = {}
  for (const [index, { stateMachineArn, input }] of scenario.executions.entries()) {
    const executionArn = await bench.start(
      arns.get(stateMachineArn)!,
      JSON.parse(input ?? '{}') as unknown,
    )
    const described = await bench.finish(executionArn)
    actual[keys[index]!] = { events: await bench.history(executionArn), ResponseMetadata }
    if (scenario.expected['describe_execution'])
      actual['describe_execution'] = { ...described, $metadata: undefined, ResponseMetadata }
  }
  return actual
}

/** What the holder of the token does, by scenario: the recordings only show what came of it. */
function answerCallbacks(bench: Bench, scenario: Scenario): void {
  const name = shortName(scenario)
  bench.queue.onMessage = (body) => {
    const { TaskToken: taskToken, ...rest } = body as { TaskToken?: string; Message?: unknown }
    if (taskToken === undefined || /timeout|no_token|idempotent/.test(name)) return
    void bench.outside.during(async () => {
      if (/multiple_/.test(name)) {
        // Longer than one heartbeat in all, shorter between any two.
        for (let beat = 0; beat < 3; beat++) {
          await bench.advance(100)
          await bench.sfn.send(new SendTaskHeartbeatCommand({ taskToken }))
        }
        const output = JSON.stringify({ ...rest, TaskToken: taskToken })
        await bench.sfn.send(new SendTaskSuccessCommand({ taskToken, output }))
      } else if (/no_error_field/.test(name)) {
        await bench.sfn.send(new SendTaskFailureCommand({ taskToken }))
      } else if (/failure/.test(name)) {
        const failure = { error: 'Failure error', cause: 'Failure cause' }
        await bench.sfn.send(new SendTaskFailureCommand({ taskToken, ...failure }))
      } else {
        await sleep(1)
        const output = JSON.stringify(rest.Message)
        await bench.sfn.send(new SendTaskSuccessCommand({ taskToken, output }))
      }
    })
  }
}

function stripped(scenario: Scenario, value: unknown): unknown {
  const dropped = CORRECTIONS[scenario.id]?.notCompared ?? []
  return [...notComparedPaths(scenario), ...dropped].reduce(without, expanded(value))
}

function compare(scenario: Scenario, actual: Record<string, unknown>): string | undefined {
  const [left, right] = [scenario.expected, actual].map(
    (value) => stripped(scenario, value) as Record<string, unknown>,
  )
  for (const [key, expected] of Object.entries(left!)) {
    const found = eventsOf(expected)
      ? historyDifference(scenario, eventsOf(expected)!, eventsOf(right![key]) ?? [])
      : difference(expected, right![key])
    if (found) return `${key}: ${found}`
  }
  return undefined
}

function eventsOf(value: unknown): Record<string, unknown>[] | undefined {
  return (value as { events?: Record<string, unknown>[] } | undefined)?.events
}
