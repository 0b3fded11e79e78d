import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { startHost } from '../../infra/local/host'
import { synthesize } from '../../infra/local/synthesis'
import { people } from '../demo/people'
import { tunis } from '../demo/portfolio/tunis'
import { World } from '../demo/world'

/**
 * Asks for mails at each door for somebody who is registered and for somebody who isn't, in turn, and prints
 * how well the time of one answer tells them apart: 50 % is chance. Each request comes from a client of its
 * own, of those that this machine has.
 */

process.env.TZ = 'UTC'
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const ROUNDS = Number(process.env.ROUNDS ?? 30)

const known: Record<string, Record<string, string>> = {
  '/desk': { address: people.secretariat },
  '/links': { address: people.elena },
  '/start': { address: tunis.address, mission: 'TUNIS', language: 'en', call: '' },
}
const unknown: Record<string, string> = {
  '/desk': 'nobody@wggi.iom.example',
  '/links': 'nobody@wggi.iom.example',
  '/start': 'nobody@elsewhere.example',
}

let clients = 0

/** Milliseconds until the whole answer is there. */
function ask(url: URL, fields: Record<string, string>): Promise<number> {
  clients += 1
  const body = new URLSearchParams(fields).toString()
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent: false,
        localAddress: `127.1.${clients >> 8}.${clients & 255 || 1}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${url.pathname}: ${answer.statusCode}`))
        answer.resume().on('end', () => resolve(performance.now() - began))
      },
    )
    sent.on('error', reject).end(body)
  })
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** The share that the best single bound between the two puts on the right side. */
function toldApart(one: number[], other: number[]): number {
  const all = one.length + other.length
  return Math.max(
    ...[...one, ...other].map((bound) => {
      const right = one.filter((t) => t <= bound).length + other.filter((t) => t > bound).length
      return Math.max(right, all - right) / all
    }),
  )
}

const directory = mkdtempSync(join(tmpdir(), 'wggi-strangers-'))
const host = await startHost({
  assemblyDirectory: await synthesize(process.cwd(), () => undefined),
  dataDirectory: directory,
  at: new Date('2005-01-04T08:00:00Z'),
  seed: true,
  port: 0,
  quiet: true,
})
try {
  const world = new World(host)
  const call = (await world.browser.open(host.portalUrl)).form().value('call') ?? ''
  for (const [path, fields] of Object.entries(known)) {
    const url = new URL(path, host.portalUrl)
    const own: Record<string, string> = { ...fields, ...('call' in fields && { call }) }
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let n = -2; n < ROUNDS; n += 1) {
      for (const who of n % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
        const address = who === 'known' ? own['address'] : unknown[path]
        const took = await ask(url, { ...own, address: address ?? '' })
        // The first warm up.
        if (n >= 0) times[who].push(took)
        await world.settle()
      }
    }
    const ratio = median(times.known) / median(times.unknown)
    const share = toldApart(times.known, times.unknown)
    console.log(
      `${path}: known ${median(times.known).toFixed(0)} ms, unknown ${median(times.unknown).toFixed(0)} ms, ` +
        `ratio ${ratio.toFixed(3)}, told apart ${(100 * share).toFixed(0)} % of ${2 * ROUNDS}`,
    )
  }
} finally {
  await host.stop()
  rmSync(directory, { recursive: true, force: true })
}
