import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { synthesize } from '../../../infra/local/synthesis'

const LOCK = join(process.cwd(), '.cache', 'assembly.lock')
/** A lock this old was left by somebody who was killed. */
const STALE_AFTER = 120_000

function take(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    return false
  }
}

function isStale(): boolean {
  try {
    return Date.now() - statSync(LOCK).ctimeMs > STALE_AFTER
  } catch {
    return false
  }
}

/** The synthesized app, made once for all test files. */
export async function projectAssembly(): Promise<string> {
  mkdirSync(join(process.cwd(), '.cache'), { recursive: true })
  while (!take()) {
    if (isStale()) rmdirSync(LOCK)
    await delay(100)
  }
  try {
    return await synthesize(process.cwd(), () => undefined)
  } finally {
    rmdirSync(LOCK)
  }
}
