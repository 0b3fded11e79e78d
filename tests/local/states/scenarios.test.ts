import type { HistoryEvent } from '@aws-sdk/client-sfn'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SCENARIOS, type OwnScenario } from './scenarios'
import { Bench } from './support/bench'

let bench: Bench
beforeEach(async () => {
  bench = await Bench.open()
})
afterEach(() => bench.close())

async function play(scenario: OwnScenario) {
  for (const [name, behaviour] of Object.entries(scenario.functions ?? {}))
    bench.functions.functions.set(name, behaviour)
  const arn = await bench.create({
    QueryLanguage: 'JSONata',
    StartAt: Object.keys(scenario.states)[0],
    States: scenario.states,
    ...scenario.machine,
  })
  const executionArn = await bench.start(arn, scenario.input ?? {})
  await bench.activity.quiet()
  await scenario.outside?.(bench, executionArn)
  return bench.finish(executionArn)
}

/** Every event follows an earlier one, and ids count up without a gap. */
function expectSound(events: HistoryEvent[]): void {
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1))
  for (const { id, previousEventId } of events) expect(previousEventId).toBeLessThan(id!)
}

describe('a state machine', () => {
  for (const [name, scenario] of Object.entries(SCENARIOS))
    it(name, async () => {
      const execution = await play(scenario)
      expect(execution).toMatchObject({ status: scenario.status ?? 'SUCCEEDED' })
      expect(execution.error).toBe(scenario.error)
      if (scenario.cause) expect(execution.cause).toMatch(scenario.cause)
      if ('output' in scenario) expect(JSON.parse(execution.output!)).toEqual(scenario.output)
      const events = await bench.history(execution.executionArn!)
      expectSound(events)
      if (scenario.events) expect(events.map(({ type }) => type).join(' ')).toBe(scenario.events)
      const elapsed = execution.stopDate!.getTime() - execution.startDate!.getTime()
      // Real time passes too while calls are made.
      if (scenario.seconds !== undefined)
        expect(Math.abs(elapsed / 1000 - scenario.seconds)).toBeLessThan(3)
      if (scenario.calls)
        expect(bench.functions.calls.map(({ payload }) => payload)).toEqual(scenario.calls)
    })
})
