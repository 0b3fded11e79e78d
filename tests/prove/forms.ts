import { parseArgs } from 'node:util'
import { seeded } from './crash/run'
import { attack } from './forms/attack'

/**
 * `npm run prove:forms`: finds every form that pages show, of missions, of those who are asked and of the desk,
 * and sends each of its inputs what can't be taken: texts one over their bound, 150 KB, what nobody sees, odd
 * amounts, dates and choices. Ends with 1 where one fails, is not said at its input, loses what was typed, or
 * changes anything. `--seed` draws the same again, `--only` keeps to forms whose address it names.
 */

process.env.TZ = 'UTC'

const { values } = parseArgs({ options: { seed: { type: 'string' }, only: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000)

attack(seeded(seed), { only: new RegExp(values.only ?? '.') }).then(
  ({ forms, unreached, sent, faults }) => {
    console.log(`${forms.length} forms, ${sent} sent, seed ${seed}: ${faults.length} faults`)
    for (const one of faults.slice(0, 80)) console.log(`  ${one}`)
    for (const one of unreached) console.log(`  not reached: ${one}`)
    process.exit(unreached.length + faults.length === 0 ? 0 : 1)
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
