import { parseArgs } from 'node:util'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import * as z from 'zod'

/** `npm run verify-audit`: has every audit chain checked, and ends with 1 when one is broken. */

const { values } = parseArgs({
  options: { function: { type: 'string' }, parts: { type: 'string', default: '1' } },
})

const verificationSchema = z.looseObject({ valid: z.boolean() })

/** One part after the other, each within a function's 15 minutes: `--parts 24` for a large fund. */
async function main(): Promise<number> {
  const client = new LambdaClient({})
  const of = Number(values.parts)
  let isValid = true
  for (let index = 0; index < of; index += 1) {
    const reply = await client.send(
      new InvokeCommand({
        FunctionName:
          values.function ?? process.env.VERIFY_AUDIT_FUNCTION_NAME ?? 'wggi-dev-verify-audit',
        Payload: JSON.stringify({ part: { index, of } }),
      }),
    )
    const answer: unknown = JSON.parse(new TextDecoder().decode(reply.Payload))
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    const verification = verificationSchema.safeParse(answer)
    isValid = isValid && verification.success && verification.data.valid
  }
  return isValid ? 0 : 1
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
