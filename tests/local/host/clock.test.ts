import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { VirtualClock } from '../../../infra/local/clock'
import { CLOCK_FILE, openClock, type KeptClock } from '../../../infra/local/clock-file'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START = Date.UTC(2005, 0, 3)
const rest = () => Promise.resolve()

describe('advancing the clock', () => {
  test('fires what is due in order, at its own time, once the last is at rest', async () => {
    const jumps: number[] = []
    const clock = new VirtualClock(START, { onMove: (now) => jumps.push(now) })
    const seen: [string, number][] = []
    const note = (name: string) => () => {
      seen.push([name, Math.round((clock.now() - START) / HOUR)])
    }
    clock.schedule(START + 2 * DAY, 'late', note('late'))
    clock.schedule(START + DAY, 'first', () => {
      note('first')()
      clock.schedule(START + DAY + HOUR, 'born on the way', note('born on the way'))
    })
    const never = clock.schedule(START + DAY, 'cancelled', note('cancelled'))
    clock.schedule(START + 4 * DAY, 'beyond', note('beyond'))
    never.cancel()
    await clock.advance(START + 3 * DAY, rest)
    expect(seen).toEqual([
      ['first', 24],
      ['born on the way', 25],
      ['late', 48],
    ])
    expect(jumps).toHaveLength(4)
    expect(clock.now()).toBeGreaterThanOrEqual(START + 3 * DAY)
    clock.stop()
  })

  test('a repeating timer runs once between two others, and keeps its grid', async () => {
    const clock = new VirtualClock(START)
    const hours: number[] = []
    clock.every(HOUR, START + HOUR, 'hourly', () => {
      hours.push(Math.round((clock.now() - START) / HOUR))
    })
    clock.schedule(START + 10.5 * HOUR, 'one', () => undefined)
    clock.schedule(START + 20.5 * HOUR, 'two', () => undefined)
    await clock.advance(START + 100.5 * HOUR, rest)
    expect(hours).toEqual([1, 11, 21])
    expect(clock.next()?.at).toBe(START + 101 * HOUR)
    clock.stop()
  })

  test('left alone, time passes and a repeating timer repeats', async () => {
    const clock = new VirtualClock(START)
    let ran = 0
    clock.every(20, clock.now() + 20, 'often', () => {
      ran += 1
    })
    while (ran < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(clock.now()).toBeGreaterThanOrEqual(START + 60)
    clock.stop()
  })

  test('stands still just before a deadline, and just after it', async () => {
    const clock = new VirtualClock(START)
    const seen: [string, number][] = []
    const note = (name: string) => () => {
      seen.push([name, clock.now() - START])
    }
    clock.schedule(START + HOUR, 'earlier', note('earlier'))
    clock.schedule(START + DAY, 'deadline', note('deadline'))
    clock.schedule(START + DAY + 1, 'next', note('next'))
    const slowly = () => new Promise<void>((resolve) => setTimeout(resolve, 5))
    await clock.advance(START + DAY, slowly, 'before')
    await slowly()
    expect(clock.now()).toBe(START + DAY - 1)
    expect(clock.offset()).toBeCloseTo(START + DAY - 1 - Date.now(), -2)
    expect(seen).toEqual([['earlier', HOUR]])
    await clock.advance(START + DAY, slowly, 'after')
    await slowly()
    expect(clock.heldAt()).toBe(START + DAY)
    expect(seen.slice(1)).toEqual([['deadline', DAY]])
    await clock.advance(clock.now(), rest)
    while (seen.length < 3) await slowly()
    expect(clock.heldAt()).toBeUndefined()
    expect(clock.now()).toBeGreaterThan(START + DAY)
    clock.stop()
  })

  test('does what is due at the time it stands at, and nothing later', async () => {
    const clock = new VirtualClock(START, { stands: true })
    const seen: string[] = []
    clock.schedule(START + 1, 'later', () => void seen.push('later'))
    clock.schedule(START - HOUR, 'long due', () => void seen.push('long due'))
    clock.schedule(START, 'due', () => void seen.push('due'))
    expect(seen).toEqual([])
    await expect.poll(() => seen).toEqual(['long due', 'due'])
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(seen).toEqual(['long due', 'due'])
    expect(clock.now()).toBe(START)
    clock.stop()
  })

  test('only one advance at a time', async () => {
    const clock = new VirtualClock(START)
    const first = clock.advance(START + DAY, rest)
    await expect(clock.advance(START + DAY, rest)).rejects.toThrow(/already/)
    await first
    clock.stop()
  })
})

describe('the clock of a data directory', () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-clock-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  /** What the next host finds, after an end in good order or a kill. */
  function reopened(from: string, { stop }: KeptClock, isKilled: boolean): KeptClock {
    const to = mkdtempSync(join(root, 'data-'))
    if (isKilled) cpSync(join(from, CLOCK_FILE), join(to, CLOCK_FILE))
    stop()
    if (!isKilled) cpSync(join(from, CLOCK_FILE), join(to, CLOCK_FILE))
    return openClock(to, undefined)
  }

  test.each([false, true])('stands still again after a restart (killed: %s)', async (isKilled) => {
    const first = mkdtempSync(join(root, 'data-'))
    const kept = openClock(first, START)
    await kept.clock.advance(START + DAY, rest, 'after')
    const again = reopened(first, kept, isKilled)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(again.clock.heldAt()).toBe(START + DAY)
    expect(again.clock.now()).toBe(START + DAY)
    again.stop()
  })

  test.each([false, true])('runs again when it ran (killed: %s)', async (isKilled) => {
    const first = mkdtempSync(join(root, 'data-'))
    const kept = openClock(first, START)
    await kept.clock.advance(START + DAY, rest, 'after')
    await kept.clock.advance(START + DAY, rest)
    const again = reopened(first, kept, isKilled)
    expect(again.clock.heldAt()).toBeUndefined()
    expect(again.clock.now()).toBeGreaterThanOrEqual(START + DAY)
    again.stop()
  })
})
