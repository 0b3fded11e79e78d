import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import * as z from 'zod'
import { parseMoney } from './money'
import { USAGE } from './usage'

/** `npm run admin -- …`: sends one order to the `administer` function and prints its answer. */

class UsageError extends Error {}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string' },
    year: { type: 'string' },
    amount: { type: 'string' },
    authority: { type: 'string' },
    change: { type: 'string' },
    id: { type: 'string' },
    purpose: { type: 'string' },
    scopes: { type: 'string' },
    expires: { type: 'string' },
    'overlap-days': { type: 'string' },
    file: { type: 'string' },
    project: { type: 'string' },
    workflow: { type: 'string' },
    subject: { type: 'string' },
    reason: { type: 'string' },
    function: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})

type Option = Exclude<keyof typeof values, 'help'>

function need(option: Option): string {
  const value = values[option]
  if (value === undefined || value === '') throw new UsageError(`--${option} is needed.`)
  return value
}

function fileItem(): unknown {
  return JSON.parse(readFileSync(need('file'), 'utf8'))
}

/** Commands of functions that stand beside `administer`, by the end of their name. */
const elsewhere: Record<string, string> = { 'seals mail': 'mail-seals' }

/** What each command sends. Everything is checked again where it counts, in the function. */
const orders: Record<string, () => unknown> = {
  show: () => ({ show: true }),
  seed: () => ({ seed: 'example' }),
  'settings move': () => ({ move: true }),
  'key create': () => ({
    createKey: {
      id: need('id'),
      purpose: need('purpose'),
      by: need('by'),
      scopes: (values.scopes ?? 'finance').split(','),
      ...(values.expires !== undefined && { expiresAt: `${values.expires}T23:59:59.999Z` }),
    },
  }),
  'key rotate': () => ({
    rotateKey: {
      id: need('id'),
      by: need('by'),
      overlapDays: Number(values['overlap-days'] ?? '14'),
    },
  }),
  'key revoke': () => ({ setting: { type: 'revoke-key', by: need('by'), id: need('id') } }),
  'call put': () => ({ setting: { type: 'put-call', by: need('by'), item: fileItem() } }),
  'mission put': () => ({ setting: { type: 'put-mission', by: need('by'), item: fileItem() } }),
  'person put': () => ({ setting: { type: 'put-person', by: need('by'), item: fileItem() } }),
  'policy set': () => ({ setting: { type: 'set-policy', by: need('by'), item: fileItem() } }),
  'seals mail': () => ({ by: need('by') }),
  'envelope open': () => ({
    setting: { type: 'open-envelope', by: need('by'), year: Number(need('year')) },
  }),
  'ceiling propose': () => ({
    setting: {
      type: 'propose-ceiling',
      by: need('by'),
      year: Number(need('year')),
      ceilingCents: parseMoney(need('amount')),
      authority: need('authority'),
    },
  }),
  'ceiling confirm': () => ({
    setting: {
      type: 'confirm-ceiling',
      by: need('by'),
      year: Number(need('year')),
      change: need('change'),
    },
  }),
  restart: () => ({
    setting:
      values.workflow === 'waitlist'
        ? {
            type: 'restart-waitlist',
            by: need('by'),
            year: Number(need('year')),
            reason: need('reason'),
          }
        : {
            type: 'restart',
            by: need('by'),
            projectId: need('project'),
            workflow: need('workflow'),
            subject: Number(values.subject ?? '1'),
            reason: need('reason'),
          },
  }),
}

async function main(): Promise<number> {
  const name = positionals.join(' ')
  const order = orders[name]
  if (values.help || !order) {
    process.stdout.write(`${USAGE}\n`)
    return values.help ? 0 : 2
  }
  const administer =
    values.function ?? process.env.ADMINISTER_FUNCTION_NAME ?? 'wggi-dev-administer'
  const client = new LambdaClient({})
  const reply = await client.send(
    new InvokeCommand({
      FunctionName: administer.replace(/administer$/, elsewhere[name] ?? 'administer'),
      Payload: new TextEncoder().encode(JSON.stringify(order())),
    }),
  )
  const answer: unknown = JSON.parse(new TextDecoder().decode(reply.Payload))
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  const refused =
    reply.FunctionError !== undefined || z.object({ refused: z.string() }).safeParse(answer).success
  return refused ? 1 : 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const text = error instanceof Error ? error.message : String(error)
    process.stderr.write(error instanceof UsageError ? `${text}\n\n${USAGE}\n` : `${text}\n`)
    process.exitCode = error instanceof UsageError ? 2 : 1
  },
)
