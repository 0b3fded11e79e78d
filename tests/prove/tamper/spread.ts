import { seed } from '../../support/random'

/** About so many of many, spread over all of them from a place that each run draws. */
export function* spread<T>(all: Iterable<T>, count: number, most: number): Generator<T> {
  const step = Math.max(1, count / most)
  let next = ((seed % 1_000) / 1_000) * step
  let at = 0
  for (const one of all) {
    if (at === Math.floor(next)) {
      yield one
      next += step
    }
    at += 1
  }
}
