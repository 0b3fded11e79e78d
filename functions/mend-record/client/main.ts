import { parseArgs } from 'node:util'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import * as z from 'zod'

/**
 * `npm run mend-record -- baseline --by NAME` names in each chain what was stored before records named it;
 * `npm run mend-record -- repair --chain CHAIN --by NAME` sets aside what stands above a chain's end.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string' },
    chain: { type: 'string' },
    function: { type: 'string' },
  },
})

const mendedSchema = z.looseObject({ more: z.boolean().optional(), refused: z.string().optional() })

function order(): object {
  const { by, chain } = values
  if (!by) throw new Error('Say who you are: --by NAME.')
  const [what] = positionals
  if (what === 'baseline') return { baseline: true, by }
  if (what === 'repair' && chain) return { repair: chain, by }
  throw new Error('Say what to mend: baseline, or repair --chain CHAIN.')
}

async function main(): Promise<number> {
  const client = new LambdaClient({})
  const FunctionName =
    values.function ?? process.env.MEND_RECORD_FUNCTION_NAME ?? 'wggi-dev-mend-record'
  const Payload = JSON.stringify(order())
  for (;;) {
    const reply = await client.send(new InvokeCommand({ FunctionName, Payload }))
    const answer: unknown = JSON.parse(new TextDecoder().decode(reply.Payload))
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    const mended = mendedSchema.safeParse(answer)
    if (!mended.success || mended.data.refused !== undefined || reply.FunctionError) return 1
    if (!mended.data.more) return 0
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
