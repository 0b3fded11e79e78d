import { join } from 'node:path'
import * as z from 'zod'
import { KeptValue } from './atomic-file'
import { VirtualClock } from './clock'

/** What a data directory has from its first start on. */
export const CLOCK_FILE = 'clock.json'

const kept = z.object({
  now: z.number(),
  /** Whether it stands still there. */
  stands: z.boolean().default(false),
})
/** Real milliseconds between two notes of the time. */
const NOTE_EVERY = 500
/** What is noted lies this far ahead, so that a killed host never starts again in its own past. */
const AHEAD = 1_000

export interface KeptClock {
  readonly clock: VirtualClock
  /** Notes the exact time and ends. */
  stop(): void
}

/**
 * The clock of a data directory: it goes on where the last run stopped, and stands still when it stood. `startAt` (epoch milliseconds) counts
 * for a new directory only; without it a new clock shows the machine's time.
 */
export function openClock(directory: string, startAt: number | undefined): KeptClock {
  const file = new KeptValue(join(directory, CLOCK_FILE), kept, {
    now: startAt ?? Date.now(),
    stands: false,
  })
  const keep = (now: number, stands: boolean) =>
    file.set({ now: now + (stands ? 0 : AHEAD), stands })
  const { now, stands } = file.get()
  const clock = new VirtualClock(now, { stands, onMove: keep })
  const isHeld = () => clock.heldAt() !== undefined
  const note = () => {
    if (!isHeld()) keep(clock.now(), false)
  }
  note()
  const timer = setInterval(note, NOTE_EVERY).unref()
  return {
    clock,
    stop: () => {
      clearInterval(timer)
      clock.stop()
      file.set({ now: clock.now(), stands: isHeld() })
    },
  }
}
