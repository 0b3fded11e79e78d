import { difference } from './matching'
import type { Scenario } from './corpus'

type Event = Record<string, unknown>

/** Whether a definition runs things side by side, so that the order of events is open. */
export function isConcurrent(definition: unknown): boolean {
  if (typeof definition !== 'object' || definition === null) return false
  const state = definition as Event
  if (state['Type'] === 'Parallel') return true
  if (state['Type'] === 'Map' && state['MaxConcurrency'] !== 1) return true
  return Object.values(state).some(isConcurrent)
}

export function historyDifference(
  scenario: Scenario,
  expected: Event[],
  actual: Event[],
): string | undefined {
  return scenario.machines.some(({ definition }) => isConcurrent(definition))
    ? unorderedDifference(expected, actual)
    : difference(expected, actual)
}

function withoutPlace(event: Event): Event {
  return { ...event, id: undefined, previousEventId: undefined }
}

/**
 * Recordings of Parallel leave some events out: the last id says how many there were, and all that
 * may be missing is the success or failure of a Parallel itself, or the exit of an inner one.
 */
function unorderedDifference(expected: Event[], actual: Event[]): string | undefined {
  const left = [...actual]
  for (const event of expected) {
    const at = left.findIndex((other) => !difference(withoutPlace(event), withoutPlace(other)))
    if (at < 0) return `no event like the recorded ${JSON.stringify(event)}`
    left.splice(at, 1)
  }
  const total = expected.at(-1)?.['id']
  if (typeof total === 'number' && total !== actual.length)
    return `${total} events recorded, ${actual.length} here`
  const strange = left.find(({ type }) => !String(type).startsWith('ParallelState'))
  if (strange) return `an event too many: ${JSON.stringify(strange)}`
  const loose = actual.find(({ id, previousEventId }) => Number(previousEventId) >= Number(id))
  return loose && `event ${String(loose['id'])} follows a later one`
}
