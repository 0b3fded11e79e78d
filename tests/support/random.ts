import fc from 'fast-check'

/** What a run of the tests plays its properties with: `SEED=… npm test` plays those of another run again. */
export const seed = Number(process.env.SEED ?? 0)

/** How many times as many examples as usual: `npm run prove:properties`, `prove:pages` and `prove:workflows` set it. */
export const times = Number(process.env.TIMES ?? 1)

/** So many examples of a property, from the seed of this run; each property's first failure says how to repeat it. */
export function examples(usual: number): { numRuns: number; seed: number } {
  return { numRuns: Math.ceil(usual * times), seed }
}

/**
 * Some of a list in its order, others in each run; all of it where `TIMES` asks for enough. What is drawn
 * `about` one thing is independent of what is drawn about another.
 */
export function some<T>(list: readonly T[], count: number, about = ''): T[] {
  const wanted = Math.min(list.length, Math.ceil(count * times))
  const [drawn = []] = fc.sample(
    fc.shuffledSubarray([...list], { minLength: wanted, maxLength: wanted }),
    { numRuns: 1, seed: [...about].reduce((sum, one) => sum * 31 + one.charCodeAt(0), seed) | 0 },
  )
  return list.filter((one) => drawn.includes(one))
}
