import { parseArgs } from 'node:util'
import { seeded } from './crash/run'
import { line, rises, type Cost } from './doors/cost'
import { crowd } from './doors/crowd'
import { fuzz, type Fuzzed } from './doors/fuzz'
import { doorCosts, readerCosts, storedCosts } from './doors/measure'
import { fuzzRunning, startRunning, throttleRate, type Running } from './doors/running'

/**
 * `npm run prove:doors`: gives every reader and every door its worst inputs of 1 to 1,000 KB and sees that a
 * kilobyte costs the same; opens the first page while others post such forms, as many as the gateway lets
 * through; and asks at every door, in memory and of the running product, whatever comes to a random mind. Ends
 * with 1 where a cost rises, a page waits, or a request fails or changes anything that it may not. The same
 * `--seed` asks the same; `--only` plays one part: readers, doors, stored, fuzz, crowd or running.
 */

process.env.TZ = 'UTC'
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const { values } = parseArgs({
  options: { requests: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})

const SIZES = [1, 10, 100, 1_000]
/** A draft held no more even before its texts were bounded. */
const STORED_SIZES = [1, 10, 100, 180]
const CLIENTS = 50
/** How often the first page is asked for, alone and while they post. */
const ASKINGS = 50
/** How much longer the first page may take while they post. */
const LONGER = 10
const seed = Number(values.seed ?? Date.now() % 1_000_000)

function isPart(name: string): boolean {
  return values.only === undefined || values.only === name
}

function tell(cost: Cost): void {
  console.log(`  ${rises(cost) ? 'RISES ' : ''}${line(cost)}`)
}

function told(costs: readonly Cost[]): number {
  const rising = costs.filter(rises).length
  console.log(`${costs.length} measured, ${rising} rise`)
  return rising
}

function toldOf(where: string, { requests, statuses, faults }: Fuzzed): number {
  const answered = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`)
  console.log(
    `${requests} random requests ${where}, seed ${seed}: ${faults.length} faults; ${answered.join(', ')}`,
  )
  for (const one of faults.slice(0, 40)) console.log(`  ${one}`)
  return faults.length
}

async function throng(running: Running): Promise<number> {
  const wanted = await throttleRate()
  const { alone, crowded, posted, rate, faults } = await crowd(running, CLIENTS, wanted, ASKINGS)
  const isSlow = crowded > LONGER * alone
  console.log(
    `GET / ${alone.toFixed(0)} ms alone, ${crowded.toFixed(0)} ms while ${CLIENTS} clients posted ${posted} forms, ` +
      `${rate.toFixed(0)} a second of ${wanted} that the gateway lets through${isSlow ? ': TOO LONG' : ''}`,
  )
  for (const one of faults.slice(0, 40)) console.log(`  ${one}`)
  return faults.length + (isSlow ? 1 : 0)
}

async function main(): Promise<number> {
  const began = performance.now()
  let faults = 0
  if (isPart('readers')) faults += told(await readerCosts(SIZES, undefined, tell))
  if (isPart('doors')) faults += told(await doorCosts(SIZES, undefined, tell))
  if (isPart('stored')) {
    const stored = await storedCosts(STORED_SIZES)
    stored.forEach(tell)
    faults += told(stored)
  }
  if (isPart('fuzz')) {
    const count = Number(values.requests ?? 20_000)
    faults += toldOf('in memory', await fuzz(count, seeded(seed)))
  }
  if (isPart('running') || isPart('crowd')) {
    const running = await startRunning()
    try {
      if (isPart('crowd')) faults += await throng(running)
      if (isPart('running')) {
        const count = Number(values.requests ?? 2_000)
        faults += toldOf('to the running product', await fuzzRunning(running, count, seeded(seed)))
      }
    } finally {
      await running.fund.stop()
    }
  }
  console.log(`${((performance.now() - began) / 1_000).toFixed(0)} s in all`)
  return faults === 0 ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
