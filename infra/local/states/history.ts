import type { HistoryEvent } from './execution'
import type { JsonObject } from './json'

/** Fields that hold what went through the execution, left out on request. */
const DATA = new Set(['input', 'output', 'parameters', 'assignedVariables', 'taskCredentials'])

function detailsName(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails'
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails'
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`
}

/** An event as GetExecutionHistory shows it. */
export function presentEvent(event: HistoryEvent, includeData: boolean): JsonObject {
  const { id, previousEventId, type } = event
  const shown: JsonObject = { id, previousEventId, timestamp: event.timestamp / 1000, type }
  if (event.details) {
    const details = Object.entries(event.details)
    shown[detailsName(type)] = Object.fromEntries(
      includeData ? details : details.filter(([name]) => !DATA.has(name)),
    )
  }
  return shown
}
