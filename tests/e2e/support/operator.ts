import { spawn } from 'node:child_process'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { clientEnvironment } from '../../../infra/local/welcome'
import type { Setting } from '../../../shared/domain/decide/settings/administer'
import { compiled } from '../../support/compiled'

const credentials = { accessKeyId: 'operator', secretAccessKey: 'operator' }

/** Sends one order to the function that changes settings, as the admin client does. */
export async function order(awsUrl: string, payload: unknown): Promise<unknown> {
  const client = new LambdaClient({ endpoint: awsUrl, region: 'eu-west-1', credentials })
  const reply = await client.send(
    new InvokeCommand({
      FunctionName: 'wggi-dev-administer',
      Payload: new TextEncoder().encode(JSON.stringify(payload)),
    }),
  )
  client.destroy()
  return JSON.parse(new TextDecoder().decode(reply.Payload))
}

/** Makes settings one after the other; throws at one that is refused. Gives what still keeps the fund from working. */
export async function makeSettings(
  awsUrl: string,
  settings: readonly Setting[],
): Promise<string[]> {
  let problems: string[] = []
  for (const setting of settings) {
    const answer = (await order(awsUrl, { setting })) as { done?: true; problems?: string[] }
    if (!answer.done) throw new Error(`${setting.type}: ${JSON.stringify(answer)}`)
    problems = answer.problems ?? []
  }
  return problems
}

/** Runs `npm run admin -- …` against a host; gives its exit code and what it printed. */
export function admin(awsUrl: string, ...args: string[]): Promise<[number, string]> {
  return runs('functions/administer/client/main.ts', awsUrl, args)
}

/** The same of `npm run verify-audit -- …`. */
export function verifyAudit(awsUrl: string, ...args: string[]): Promise<[number, string]> {
  return runs('functions/verify-audit/client/main.ts', awsUrl, args)
}

async function runs(path: string, awsUrl: string, args: string[]): Promise<[number, string]> {
  const client = await compiled(path)
  const child = spawn(process.execPath, [client, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...clientEnvironment({ awsUrl, region: 'eu-west-1' }),
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const code = await new Promise<number>((resolve) =>
    child.once('close', (exit) => resolve(exit ?? -1)),
  )
  return [code, said]
}
