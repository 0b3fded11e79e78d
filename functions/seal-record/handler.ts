import type { Digest } from '../../shared/domain/audit/record'
import { nextSeal, sealSchema, type LastSeal } from '../../shared/domain/audit/seal'
import { dayOf } from '../../shared/domain/time'
import type { Clock } from '../../shared/ports/outside'
import type { Seals } from '../../shared/ports/witness'
import type { Log } from '../../shared/runtime/log'

export interface SealRecordDependencies {
  seals: Seals
  digest: Digest
  clock: Clock
  log: Log
}

/** Copies that one seal goes over; what is more goes into the next, in this run or in a later one. */
const MOST = 20_000

/** Seals what the witness has copied since the last seal: each day at least one, though nothing be copied. */
export function createHandler({ seals, digest, clock, log }: SealRecordDependencies) {
  async function lastSeal(): Promise<LastSeal | undefined> {
    const n = await seals.last()
    if (n === 0) return undefined
    const text = await seals.find(n)
    if (text === undefined) throw new Error(`The seal ${n} is listed and can’t be read.`)
    const seal = sealSchema.parse(JSON.parse(text))
    return { seal, hash: digest(seal) }
  }

  return async (): Promise<{ last: number; made: number }> => {
    const at = clock()
    let last = await lastSeal()
    for (let made = 0; ; made += 1) {
      const moved = await seals.moved(last?.seal.upTo ?? '', at, MOST)
      const isSealedToday = last !== undefined && dayOf(last.seal.at) >= dayOf(at)
      if (moved.heads.length === 0 && isSealedToday) return { last: last?.seal.n ?? 0, made }
      const seal = nextSeal(last, moved, at)
      // Somebody who runs beside this one seals the same.
      if ((await seals.keep(seal)) === 'taken') return { last: seal.n, made }
      log.info('Record sealed', { count: seal.heads.length, outcome: String(seal.n) })
      last = { seal, hash: digest(seal) }
      if (!moved.isCut) return { last: seal.n, made: made + 1 }
    }
  }
}
