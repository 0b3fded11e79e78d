import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { synthesize } from '../../infra/local/synthesis'
import { withhold } from '../support/withhold'
import { seeded } from './crash/run'
import { exceptions } from './iam/exceptions'
import { judge, resourceName, roleName, type Judged, type Judgement } from './iam/judge'
import { parts } from './iam/parts'
import { firstRefusal, usageIn, type Part, type Usage } from './iam/usage'

/**
 * `npm run prove:iam`: plays what people do, on the local host, and holds what each role may do against what
 * it needed; then takes ten grants away, each at random, and sees the run fail and name it. Ends with 1 when a
 * grant was needed by nothing and isn't excused, when one was missing, or when one isn't missed.
 */

process.env.TZ = 'UTC'
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const { values } = parseArgs({
  options: { removals: { type: 'string' }, seed: { type: 'string' } },
})

interface Played {
  name: string
  part: Part
  usage: Usage
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(0)} s`
}

/** Does `work` for each, two at a time; the results are in the order of the list. */
async function inPairs<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const left = [...list.entries()]
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, one] = next
      results[at] = await work(one)
    }
  }
  await Promise.all([worker(), worker()])
  return results
}

function playAll(assembly: string): Promise<Played[]> {
  return inPairs(Object.entries(parts), async ([name, part]) => {
    const began = performance.now()
    const usage = await usageIn(assembly, part)
    console.log(`  played ${name} in ${seconds(began)}`)
    return { name, part, usage }
  })
}

function named({ role, action, resource, conditional }: Judged): string[] {
  return [
    roleName(role),
    action,
    resourceName(resource) + (conditional ? ' (in a transaction)' : ''),
  ]
}

function tellTable({ grants }: Judgement): void {
  const rows = grants.map((grant) => [
    ...named(grant),
    grant.used > 0 ? `yes, ${grant.used}` : `no: ${grant.because ?? 'needed by nothing'}`,
  ])
  rows.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))
  const wide = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(wide[at] ?? 0))
      .join('  ')
      .trimEnd()
  console.log(line(['Role', 'Action', 'Resource', 'Used']))
  for (const row of rows) console.log(line(row))
}

function tellFaults({ excess, stale, refused }: Judgement): number {
  for (const grant of excess)
    console.log(`granted and needed by nothing: ${named(grant).join(' ')}`)
  for (const { roles, action, on } of stale)
    console.log(`excused without need: ${roles.join(', ')} ${action ?? ''} ${on?.join(', ') ?? ''}`)
  for (const one of refused) console.log(`refused: ${one}`)
  return excess.length + stale.length + refused.length
}

/** Takes one grant away, and tells what the run then misses. */
async function missing(assembly: string, grant: Judged, part: Part): Promise<string | undefined> {
  const directory = mkdtempSync(join(tmpdir(), 'wggi-withheld-'))
  try {
    return await firstRefusal(withhold(assembly, join(directory, 'cdk.out'), grant), part)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The first part that needed a grant. */
function partNeeding(grant: Judged, played: readonly Played[]): Part | undefined {
  return played.find(({ usage }) =>
    usage.grants.some(
      (one) => one.policy === grant.policy && one.at.join() === grant.at.join() && one.used > 0,
    ),
  )?.part
}

function draw<T>(from: readonly T[], count: number, random: () => number): T[] {
  const left = [...from]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

async function main(): Promise<number> {
  const start = performance.now()
  const count = Number(values.removals ?? 10)
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  const assembly = await synthesize(process.cwd(), (line) => console.log(`  ${line}`))
  const played = await playAll(assembly)
  const judgement = judge(
    played.map(({ usage }) => usage),
    exceptions,
  )
  tellTable(judgement)
  let faults = tellFaults(judgement)
  const used = judgement.grants.filter((grant) => grant.used > 0)
  console.log(
    `${judgement.grants.length} grants, ${used.length} needed, ` +
      `${judgement.grants.length - used.length - judgement.excess.length} excused, ${judgement.excess.length} in excess`,
  )
  console.log(`${count} grants taken away, seed ${seed}`)
  await inPairs(draw(used, count, seeded(seed)), async (grant) => {
    const began = performance.now()
    const part = partNeeding(grant, played)
    const missed = part && (await missing(assembly, grant, part))
    const isNamed = missed?.includes(grant.action) ?? false
    if (!isNamed) faults += 1
    console.log(
      `  without ${named(grant).join(' ')}\n` +
        `    ${isNamed ? 'fails' : 'NOT MISSED'} after ${seconds(began)}: ${missed ?? 'nothing'}`,
    )
  })
  console.log(`${seconds(start)} in all`)
  return faults === 0 ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
