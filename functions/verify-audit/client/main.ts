import { parseArgs } from 'node:util'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import * as z from 'zod'

/** `npm run verify-audit`: has every audit chain checked, and ends with 1 when one is broken. */

const { values } = parseArgs({ options: { function: { type: 'string' } } })

const verificationSchema = z.object({ valid: z.boolean() })

async function main(): Promise<number> {
  const client = new LambdaClient({})
  const reply = await client.send(
    new InvokeCommand({
      FunctionName:
        values.function ?? process.env.VERIFY_AUDIT_FUNCTION_NAME ?? 'wggi-dev-verify-audit',
    }),
  )
  const answer: unknown = JSON.parse(new TextDecoder().decode(reply.Payload))
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  const verification = verificationSchema.safeParse(answer)
  return verification.success && verification.data.valid ? 0 : 1
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
