import { join } from 'node:path'
import { KeptValue } from './atomic-file'
import type { Parts } from './parts'
import { Counters, statsSchema, type Stats } from './stats'

const SAVE_EVERY = 1_000

/** The counts of a data directory. */
export function keepCounters({ directory }: Pick<Parts, 'directory'>): {
  readonly counters: Counters
  /** Saves now and then what `stats` says, and once more when `stop` is called. */
  readonly keep: (stats: () => Stats) => () => void
} {
  const kept = new KeptValue(join(directory, 'stats.json'), statsSchema, {
    invocations: {},
    transitions: 0,
    mails: 0,
    reads: 0,
    writes: 0,
  })
  return {
    counters: new Counters(kept.get()),
    keep: (stats) => {
      const timer = setInterval(() => kept.set(stats()), SAVE_EVERY).unref()
      return () => {
        clearInterval(timer)
        kept.set(stats())
      }
    },
  }
}
