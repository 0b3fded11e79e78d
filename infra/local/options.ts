import { parseArgs } from 'node:util'
import { disturbanceSchema, type Disturbance } from './disturbances'
import { Refusal } from './refusal'

export interface Options {
  readonly port: number
  readonly data: string
  readonly fresh: boolean
  readonly at: Date | undefined
  readonly assembly: string | undefined
  readonly seed: boolean
  readonly quiet: boolean
  readonly disturb: Disturbance
  readonly help: boolean
}

export const USAGE = `Runs the app on this machine.

  --port N         port of the HTTP API (3000); AWS's services take the next, the inbox the one after
  --data DIR       where everything is kept (.local)
  --fresh          begin anew: delete what is kept
  --at DATE        where the clock of a new beginning starts, for example 2005-01-03
  --assembly DIR   serve this cdk.out instead of synthesizing the app
  --no-seed        leave a new beginning empty
  --disturb TEXT   what goes wrong with what functions ask of AWS, and how often, from 0 to 1:
                   conflicts=0.1,throttles=0.05,losses=0.05,seed=1
  --quiet          no line per request, task and mail
`

const DEFAULT_PORT = 3000
const HIGHEST_PORT = 65_533

/** Reads the command line. Throws a Refusal at what it doesn't understand. */
export function readOptions(args: string[]): Options {
  const { port, at, ...values } = parsed(args)
  const number = port === undefined ? DEFAULT_PORT : Number(port)
  if (!Number.isInteger(number) || number < 0 || number > HIGHEST_PORT) {
    throw new Refusal(`--port takes a number up to ${HIGHEST_PORT}, not ${port}.`)
  }
  return {
    port: number,
    data: values.data ?? '.local',
    fresh: values.fresh ?? false,
    at: at === undefined ? undefined : date(at),
    assembly: values.assembly,
    seed: !values['no-seed'],
    quiet: values.quiet ?? false,
    disturb: readDisturbance(values.disturb ?? ''),
    help: values.help ?? false,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        at: { type: 'string' },
        assembly: { type: 'string' },
        'no-seed': { type: 'boolean' },
        quiet: { type: 'boolean' },
        disturb: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : ''}\n\n${USAGE}`)
  }
}

/** Reads `conflicts=0.1,losses=0.05`. Throws a Refusal at what it doesn't understand. */
export function readDisturbance(text: string): Disturbance {
  const pairs = text.split(',').filter((pair) => pair !== '')
  const named = pairs.map((pair) => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])])
  const parsedOnes = disturbanceSchema.safeParse(Object.fromEntries(named))
  if (parsedOnes.success) return parsedOnes.data
  throw new Refusal(
    `--disturb takes conflicts, throttles and losses from 0 to 1 and a seed, such as conflicts=0.1,seed=1, not ${text}.`,
  )
}

function date(text: string): Date {
  const at = new Date(text)
  const valid = /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) && !Number.isNaN(at.getTime())
  if (valid) return at
  throw new Refusal(`--at takes a date such as 2005-01-03 or 2005-01-03T09:00:00Z, not ${text}.`)
}
