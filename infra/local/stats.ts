import * as z from 'zod'

export const statsSchema = z.object({
  invocations: z.record(z.string(), z.number()),
  transitions: z.number(),
  mails: z.number(),
  reads: z.number(),
  writes: z.number(),
})

/** Counts of what happened since the data directory was begun. */
export type Stats = z.infer<typeof statsSchema>

export class Counters {
  readonly #earlier: Stats
  transitions = 0
  mails = 0
  reads = 0
  writes = 0

  constructor(earlier: Stats) {
    this.#earlier = earlier
  }

  /** The earlier counts and this run's, together. */
  total(invocations: Readonly<Record<string, number>>): Stats {
    const earlier = this.#earlier
    const all = { ...earlier.invocations }
    for (const [name, count] of Object.entries(invocations)) all[name] = (all[name] ?? 0) + count
    return {
      invocations: all,
      transitions: earlier.transitions + this.transitions,
      mails: earlier.mails + this.mails,
      reads: earlier.reads + this.reads,
      writes: earlier.writes + this.writes,
    }
  }
}
