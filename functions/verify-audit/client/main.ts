import { parseArgs } from 'node:util'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import * as z from 'zod'
import { lookFromOutside } from '../outside/look'

/** `npm run verify-audit`: has every audit chain checked, and ends with 1 when one is broken. */

const HELP = `npm run verify-audit -- [options]

Has the fund's function verify every chain of the audit record, and ends with 1 when something isn't as it was
written, 2 when it couldn't be verified.

  --function NAME    the function, wggi-dev-verify-audit if nothing else is said
  --parts N          in N parts, one after the other, each within a function's 15 minutes; 24 for a large fund
  --from K           goes on with part K, from 0, where a run was broken off

From outside, trusting no function of the fund, with credentials that need only read:

  --bucket NAME      the witness bucket: holds its seals against each other and against the copies they name
  --seals DIR        a folder of seals that were kept, as saved from /seals/<n>: holds the bucket's against them
  --tables PREFIX    what the names of the fund's tables begin with, as wggi-prod: verifies them here
`

const { values } = parseArgs({
  options: {
    function: { type: 'string' },
    parts: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    bucket: { type: 'string' },
    seals: { type: 'string' },
    tables: { type: 'string' },
    help: { type: 'boolean' },
  },
})

const verificationSchema = z.looseObject({ valid: z.boolean() })
const MOST_PARTS = 1_000

interface Part {
  index: number
  of: number
}

/** Whether a part holds; undefined where it couldn't be verified. */
type Verify = (part: Part) => Promise<boolean | undefined>

function print(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
}

const byFunction = (client: LambdaClient): Verify => {
  const FunctionName =
    values.function ?? process.env.VERIFY_AUDIT_FUNCTION_NAME ?? 'wggi-dev-verify-audit'
  return async (part) => {
    const Payload = JSON.stringify({ part })
    const reply = await client.send(new InvokeCommand({ FunctionName, Payload }))
    const answer: unknown = JSON.parse(new TextDecoder().decode(reply.Payload))
    print(answer)
    return verificationSchema.safeParse(answer).data?.valid
  }
}

const fromOutside =
  (bucket: string): Verify =>
  async (part) => {
    const { tables, seals } = values
    const { sealed, verification } = await lookFromOutside({ bucket, tables, seals }, part)
    print({ sealed, ...verification })
    return sealed.faults.length === 0 && (verification?.valid ?? true)
  }

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const [of, from] = [Number(values.parts), Number(values.from)]
  if (!Number.isInteger(of) || of < 1 || of > MOST_PARTS)
    throw new Error(`--parts is a whole number from 1 to ${MOST_PARTS}.`)
  if (!Number.isInteger(from) || from < 0 || from >= of)
    throw new Error(`--from is a part, from 0 to ${of - 1}.`)
  const { bucket } = values
  if (bucket === undefined && (values.tables !== undefined || values.seals !== undefined))
    throw new Error('--tables and --seals are held against --bucket: name it too.')
  const verify = bucket === undefined ? byFunction(new LambdaClient({})) : fromOutside(bucket)
  let isValid = true
  for (let index = from; index < of; index += 1) {
    const held = await verify({ index, of })
    if (held === undefined) {
      const again = `--parts ${of} --from ${index}`
      process.stderr.write(`Part ${index} of ${of} wasn't verified. Go on with: ${again}\n`)
      return 2
    }
    isValid = isValid && held
  }
  return isValid ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  },
)
