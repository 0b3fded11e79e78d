import { parseArgs } from 'node:util'
import { seeded } from './crash/run'
import { line, rises, type Cost } from './doors/cost'
import { crowd } from './doors/crowd'
import { fuzz } from './doors/fuzz'
import { doorCosts, readerCosts, storedCosts } from './doors/measure'

/**
 * `npm run prove:doors`: gives every reader and every door its worst inputs of 1 to 1,000 KB and sees that a
 * kilobyte costs the same; opens the first page while others post such forms; and asks at every door whatever
 * comes to a random mind. Ends with 1 where a cost rises, a page waits, or a request fails or changes anything
 * that it may not. The same `--seed` asks the same.
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
/** How much longer the first page may take while they post. */
const LONGER = 10

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

async function main(): Promise<number> {
  const began = performance.now()
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  let faults = 0
  if (isPart('readers')) faults += told(await readerCosts(SIZES, undefined, tell))
  if (isPart('doors')) faults += told(await doorCosts(SIZES, undefined, tell))
  if (isPart('stored')) {
    const stored = await storedCosts(STORED_SIZES)
    stored.forEach(tell)
    faults += told(stored)
  }
  if (isPart('crowd')) {
    const { alone, crowded, posted, faults: failed } = await crowd(CLIENTS, 20)
    const isSlow = crowded > LONGER * alone
    console.log(
      `GET / ${alone.toFixed(0)} ms alone, ${crowded.toFixed(0)} ms while ${CLIENTS} clients ` +
        `posted ${posted} forms${isSlow ? ': TOO LONG' : ''}`,
    )
    for (const one of failed) console.log(`  ${one}`)
    faults += failed.length + (isSlow ? 1 : 0)
  }
  if (isPart('fuzz')) {
    console.log(`Random requests, seed ${seed}`)
    const {
      requests,
      statuses,
      faults: failed,
    } = await fuzz(Number(values.requests ?? 20_000), seeded(seed))
    const answered = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`)
    console.log(`${requests} requests, ${failed.length} faults; ${answered.join(', ')}`)
    for (const one of failed.slice(0, 40)) console.log(`  ${one}`)
    faults += failed.length
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
