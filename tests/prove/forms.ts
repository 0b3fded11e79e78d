import { parseArgs } from 'node:util'
import { seeded } from './crash/run'
import { attack } from './forms/attack'
import { crawl } from './forms/crawl'

/**
 * `npm run prove:forms`: finds every form that pages show, of missions, of those who are asked and of the desk,
 * and sends each of its inputs what can't be taken: texts one over their bound, 150 KB, what nobody sees, odd
 * amounts, dates and choices, names twice or not at all. Ends with 1 where one fails, is not said at its input, loses
 * what was typed, or changes anything. `--seed` draws the same again, `--only` keeps to forms whose address it
 * names, `--each` says in how many ways each input is bad.
 */

process.env.TZ = 'UTC'

const { values } = parseArgs({
  options: { seed: { type: 'string' }, only: { type: 'string' }, each: { type: 'string' } },
})
const seed = Number(values.seed ?? Date.now() % 1_000_000)

async function prove(): Promise<boolean> {
  const crawled = await crawl()
  const only = new RegExp(values.only ?? '.')
  const options = { only, each: Number(values.each ?? 2) }
  const { forms, inputs, sent, faults } = await attack(crawled, seeded(seed), options)
  console.log(
    `${forms} forms of ${crawled.forms.length}, ${inputs} inputs, ${sent} sent, seed ${seed}: ${faults.length} faults`,
  )
  for (const one of faults.slice(0, 200)) console.log(`  ${one}`)
  for (const one of crawled.unreached) console.log(`  not reached: ${one}`)
  const { user, system } = process.cpuUsage()
  console.log(`${Math.round((user + system) / 1e6)} CPU-seconds`)
  return crawled.unreached.length + faults.length === 0
}

prove().then(
  (isWhole) => process.exit(isWhole ? 0 : 1),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
