import type { ServerResponse } from 'node:http'
import * as z from 'zod'

const rate = z.number().min(0).max(1)

/** How much of what functions ask of AWS goes wrong, each from 0 to 1. */
export const disturbanceSchema = z.strictObject({
  /** Writes to DynamoDB that meet another transaction, and aren't done. */
  conflicts: rate.default(0),
  /** Calls that are refused for being too many, and aren't done. */
  throttles: rate.default(0),
  /** Calls that are done, and whose answer never arrives. */
  losses: rate.default(0),
  seed: z.int().default(1),
})
export type Disturbance = z.infer<typeof disturbanceSchema>

export interface DisturbanceCounts {
  readonly conflicts: number
  readonly throttles: number
  readonly losses: number
}

/** Disturbs what functions ask of AWS, as AWS does under load. What it decides follows from the seed. */
export class Disturbances {
  #settings: Disturbance
  #random: () => number
  readonly #counts = { conflicts: 0, throttles: 0, losses: 0 }

  constructor(settings: Disturbance = disturbanceSchema.parse({})) {
    this.#settings = settings
    this.#random = seeded(settings.seed)
  }

  get settings(): Disturbance {
    return this.#settings
  }

  set(settings: Disturbance): void {
    this.#settings = settings
    this.#random = seeded(settings.seed)
  }

  /** How often each kind has struck. */
  counts(): DisturbanceCounts {
    return { ...this.#counts }
  }

  strikes(kind: keyof DisturbanceCounts): boolean {
    if (this.#settings[kind] === 0 || this.#random() >= this.#settings[kind]) return false
    this.#counts[kind] += 1
    return true
  }

  /** A whole number from 0 up to below the limit. */
  pick(limit: number): number {
    return Math.floor(this.#random() * limit)
  }
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Lets the work behind an answer be done, and breaks the connection in the answer's place. */
export function loseAnswer(response: ServerResponse): void {
  Object.defineProperty(response, 'end', {
    value: () => {
      response.destroy()
      return response
    },
  })
}
