import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkUnused } from './data-lock'
import { startHost, type Host } from './host'
import { readOptions, USAGE, type Options } from './options'
import { Refusal } from './refusal'
import { synthesize } from './synthesis'

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
  console.log(welcome(host, options))
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

function welcome(host: Host, { data }: Options): string {
  const addresses = host.outputs.filter(({ key }) => key.endsWith('Address'))
  const rows = addresses.map(({ key, value }) => [words(key.slice(0, -'Address'.length)), value])
  if (rows.length === 0) rows.push(['Portal', host.portalUrl])
  rows.push(['Inbox', host.inboxUrl], ['AWS services', host.awsUrl])
  const widest = Math.max(...rows.map(([label = '']) => label.length))
  const lines = rows.map(([label = '', value = '']) => `  ${label.padEnd(widest)}  ${value}`)
  const clock = `curl -H 'content-type: application/json' -d '{"advance":"P1D"}' ${host.controlUrl}/__local/clock`
  return [
    '',
    'Ready.',
    ...lines,
    '',
    `It is ${host.now().toISOString()} here. A day passes with`,
    `  ${clock}`,
    `Everything is kept in ${resolve(data)}. Ctrl-C ends it.`,
    '',
  ].join('\n')
}

/** Turns CamelCase into words. */
function words(key: string): string {
  const spaced = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exit(1)
}
