/** Why a state failed, in the words that Retry and Catch match on. */
export interface Failure {
  readonly error?: string | undefined
  readonly cause?: string | undefined
  /** A missed heartbeat is reported as States.Timeout and answers to States.HeartbeatTimeout too. */
  readonly heartbeat?: boolean | undefined
}

/** Thrown while a state is worked on; Retry and Catch of that state get to see it. */
export class StateFailure extends Error {
  constructor(
    readonly failure: Failure,
    /** Name that goes to the history as EvaluationFailed, with the field it happened in. */
    readonly evaluation?: { location?: string },
  ) {
    super(failure.cause ?? failure.error ?? 'failed')
  }
}

const UNCATCHABLE = new Set(['States.DataLimitExceeded', 'States.Runtime'])

/** Whether one of the names in an ErrorEquals list covers the failure. */
export function matchesFailure(names: readonly string[], failure: Failure): boolean {
  const error = failure.error ?? ''
  return names.some((name) => {
    if (name === error) return true
    if (name === 'States.HeartbeatTimeout') return failure.heartbeat === true
    if (UNCATCHABLE.has(error)) return false
    if (name === 'States.ALL') return true
    return name === 'States.TaskFailed' && error !== 'States.Timeout'
  })
}

export function dataLimitExceeded(name: string): Failure {
  return {
    error: 'States.DataLimitExceeded',
    cause: `The state/task '${name}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  }
}
