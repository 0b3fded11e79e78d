import { appendFileSync } from 'node:fs'
import {
  Disturbances,
  type Disturbance,
  type DisturbanceCounts,
} from '../../infra/local/disturbances'
import { readDisturbance } from '../../infra/local/options'

/**
 * What goes wrong on purpose while tests run: `DISTURB=conflicts=0.1,seed=1`, as the local host's option takes
 * it. Nothing unless given; `npm run prove:disturbed` gives it.
 */
export const disturbance: Disturbance | undefined =
  process.env.DISTURB === undefined ? undefined : readDisturbance(process.env.DISTURB)

/** How often something went wrong in a test file. */
export interface Struck {
  file: string
  counts: DisturbanceCounts
}

/** Notes for `npm run prove:disturbed` how often something went wrong. */
export function noteStruck(counts: DisturbanceCounts): void {
  const { STRUCK_LOG: log, TEST_FILE: file = '' } = process.env
  if (log === undefined) return
  const struck: Struck = { file, counts }
  appendFileSync(log, `${JSON.stringify(struck)}\n`)
}

const NONE: DisturbanceCounts = { conflicts: 0, throttles: 0, losses: 0 }

/** The disturbances of a test file, which note each time that they strike. */
class NotedDisturbances extends Disturbances {
  override strikes(kind: keyof DisturbanceCounts): boolean {
    const strikes = super.strikes(kind)
    if (strikes) noteStruck({ ...NONE, [kind]: 1 })
    return strikes
  }
}

/** Undefined while nothing is disturbed. */
export const disturbances: Disturbances | undefined =
  disturbance && new NotedDisturbances(disturbance)
