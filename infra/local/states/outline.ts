import type { Execution } from './execution'

/** How an execution went: what happened when in which state, without input, output or token. */
export interface Outline {
  readonly status: string
  readonly started: string
  readonly ended?: string
  readonly events: readonly {
    readonly id: number
    readonly at: string
    readonly type: string
    readonly state?: string
    readonly error?: string
  }[]
}

export function outlineOf({ start, end, events }: Execution): Outline {
  const time = (at: number) => new Date(at).toISOString()
  return {
    status: end?.status ?? 'RUNNING',
    started: time(start.startDate),
    ...(end && { ended: time(end.stopDate) }),
    events: events.map(({ id, timestamp, type, details }) => ({
      id,
      at: time(timestamp),
      type,
      ...(typeof details?.name === 'string' && { state: details.name }),
      ...(typeof details?.error === 'string' && { error: details.error }),
    })),
  }
}
