import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkUnused } from './data-lock'
import { startHost, type Host } from './host'
import { readOptions, USAGE } from './options'
import { Refusal } from './refusal'
import { synthesize } from './synthesis'
import { welcome } from './welcome'

process.env.TZ = 'UTC'

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) return console.log(USAGE)
  if (options.fresh) {
    await checkUnused(resolve(options.data))
    rmSync(options.data, { recursive: true, force: true })
  }
  const say = options.quiet ? () => undefined : (line: string) => console.log(line)
  const assemblyDirectory = options.assembly ?? (await synthesize(process.cwd(), say))
  const host = await startHost({
    assemblyDirectory,
    dataDirectory: options.data,
    port: options.port,
    seed: options.seed,
    quiet: options.quiet,
    disturb: options.disturb,
    ...(options.at ? { at: options.at } : {}),
  })
  console.log(welcome(host, options.data))
  endOnSignal(host)
}

/** A terminal's Ctrl-C reaches this process twice: by itself, and passed on by what started it. */
const SAME_SIGNAL = 500

/** Ends in good order at the first signal, and at once when somebody asks again. */
function endOnSignal(host: Host): void {
  let asked: number | undefined
  const end = () => {
    if (asked !== undefined) {
      if (performance.now() - asked > SAME_SIGNAL) process.exit(130)
      return
    }
    asked = performance.now()
    void host.stop().then(() => process.exit(0))
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exit(1)
}
