import { parseArgs } from 'node:util'
import { synthesize } from '../../infra/local/synthesis'
import { compare, isClean, type Verdict } from './crash/compare'
import { plan, run, seeded } from './crash/run'
import { longStory } from './crash/story'

/**
 * `npm run prove:crash`: plays eight projects undisturbed, and again while the host is killed at random
 * moments, and holds what is left against each other. Ends with 1 when anything is lost, doubled or wrong.
 */

process.env.TZ = 'UTC'
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const { values } = parseArgs({
  options: { kills: { type: 'string' }, seed: { type: 'string' } },
})

function tellVerdict(what: string, { lost, doubled, wrong, mailsTwice }: Verdict): void {
  const figures = `lost ${lost.length}, doubled ${doubled.length}, otherwise wrong ${wrong.length}`
  console.log(`${what}: ${figures}; mails that came twice: ${mailsTwice}`)
  for (const one of lost) console.log(`  lost     ${one}`)
  for (const one of doubled) console.log(`  doubled  ${one}`)
  for (const one of wrong) console.log(`  wrong    ${one}`)
}

async function main(): Promise<number> {
  const began = performance.now()
  const kills = Number(values.kills ?? 50)
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  const tell = (line: string) => console.log(`  ${line}`)
  const assembly = await synthesize(process.cwd(), tell)
  console.log('Undisturbed')
  const calm = await run({ assembly, story: longStory, tell })
  console.log(`With kills, seed ${seed}`)
  const blows = plan(kills, calm.sent, seeded(seed))
  const hard = await run({ assembly, story: longStory, tell, blows, usual: calm.sent })
  const verdict = compare(calm.traces, hard.traces)
  const records = [...hard.traces.chains.values()].reduce((sum, { length }) => sum + length, 0)
  console.log(
    `${hard.kills} kills, ${hard.projects} projects, ${hard.traces.chains.size} chains, ` +
      `${records} records, ${hard.traces.mails.length} mails, ` +
      `${((performance.now() - began) / 1_000).toFixed(0)} s`,
  )
  tellVerdict('Against the undisturbed run', verdict)
  return isClean(verdict) ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
