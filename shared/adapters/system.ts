import { randomBytes, randomInt } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Clock, Ids } from '../ports/outside'

export const systemClock: Clock = () => new Date().toISOString()

export const systemIds: Ids = {
  secret: () => randomBytes(32).toString('base64url'),
  code: () => String(randomInt(1_000_000)).padStart(6, '0'),
  next: () => randomBytes(10).toString('hex'),
}

/** Waits so many milliseconds of real time. */
export async function systemSleep(milliseconds: number): Promise<void> {
  await delay(milliseconds)
}

const STEPS = 1_000_000

/** A number from 0 to 1. */
export function systemRandom(): number {
  return randomInt(STEPS + 1) / STEPS
}
