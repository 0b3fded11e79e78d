import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DisturbanceCounts } from '../../../infra/local/disturbances'
import { HostProcess } from './host-process'
import { Line, type Blow, type Sent } from './line'
import { PatientWorld } from './patient'
import type { Story } from './story'
import { readTraces, type Traces } from './traces'

/** What a run came to. */
export interface Run {
  traces: Traces
  sent: readonly Sent[]
  projects: number
  kills: number
  /** What the host printed. */
  said: string
  /** How often each kind of disturbance struck. */
  struck: DisturbanceCounts
}

export interface RunSettings {
  assembly: string
  story: Story
  tell: (line: string) => void
  blows?: readonly Blow[]
  /** The requests of an undisturbed run. */
  usual?: readonly Sent[]
  /** What goes wrong with what functions ask of AWS, as the host's option takes it. */
  disturb?: string
}

/** Plays a story on a host of its own, with or without kills, and reads what it left behind. */
export async function run(settings: RunSettings): Promise<Run> {
  const { assembly, story, tell, blows, usual, disturb } = settings
  const directory = mkdtempSync(join(tmpdir(), 'wggi-crash-'))
  const host = await HostProcess.start({
    assembly,
    data: join(directory, 'data'),
    at: '2005-01-03T08:00:00Z',
    ...(disturb !== undefined && { disturb }),
  })
  try {
    const line = new Line(host, blows, usual)
    const world = new PatientWorld(line)
    const ids = await story(world, tell)
    await line.end()
    await world.settle()
    const { struck } = await world.disturbances()
    const traces = await readTraces(host)
    const { sent, kills } = line
    return { traces, sent, projects: ids.length, kills, said: host.said, struck }
  } finally {
    await host.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A fifth of the kills is followed by another one while the host starts, which takes about this long. */
const START = 1_500

/** Blows fall from when a request is sent to twice the time that it takes: half of them after its answer. */
const SPAN = 2

/**
 * `kills` random moments in a story: half of them at any time, half while acts are taken and the clock moves,
 * which filling in forms would otherwise crowd out. A request's chance grows with the time it takes.
 */
export function plan(kills: number, sent: readonly Sent[], random: () => number): Blow[] {
  const blows = new Map<number, Blow>()
  const anywhere = sent.map(({ milliseconds }) => milliseconds)
  const acting = sent.map(({ milliseconds, isDrafting }) => (isDrafting ? 0 : milliseconds))
  let count = 0
  for (let tries = 0; count < kills && tries < 100 * kills; tries += 1) {
    const request = pick(tries % 2 === 0 ? anywhere : acting, random)
    if (request < 0 || blows.has(request)) continue
    const again = random() < 0.2 && count + 2 <= kills ? { again: random() * START } : {}
    count += 'again' in again ? 2 : 1
    blows.set(request, { request, share: random() * SPAN, ...again })
  }
  return [...blows.values()]
}

/** A random place in a list, in proportion to what stands there. */
function pick(weights: readonly number[], random: () => number): number {
  let moment = random() * weights.reduce((sum, one) => sum + one, 0)
  return weights.findIndex((one) => (moment -= one) < 0)
}
