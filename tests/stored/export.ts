import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { createHandler as sendMail } from '../../functions/send-mail/handler'
import { mintCode } from '../../functions/send-mail/mint-code'
import { fold, journalRecord } from '../../infra/local/states/execution'
import { hashSecret } from '../../shared/adapters/hash-secret'
import type { TableNames } from '../../shared/adapters/keys'
import { scanItems, type RawItem } from '../../shared/adapters/query'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import type { Prepared } from '../../shared/domain/decide/kernel/prepare'
import { isRefusal } from '../../shared/domain/decide/kernel/change'
import type { PersonCommand } from '../../shared/domain/decide/kernel/commands'
import { decide } from '../../shared/domain/decide/decide'
import { linkSchema } from '../../shared/domain/links/link'
import { act } from '../../shared/runtime/act'
import { dynamoAdapters, type Adapters } from '../support/adapters'
import { startDynamo, type Dynamo } from '../support/dynamo-server'
import { MemoryMailer } from '../support/fakes/memory-mailer'
import { CountingIds } from '../support/fakes/system'
import { packed, tableNames, type KeptExecution } from './exported'
import { key } from './items'
import { firstYear } from './portfolio/first-year'
import { Portfolio } from './portfolio/portfolio'
import { secondYear } from './portfolio/second-year'

/**
 * Writes an export of a fund at every stage, under today's date or the one that is given:
 * `npm run stored:export -- 2026-11-30`. What it writes is kept as it is from then on.
 */

process.env.TZ = 'UTC'
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const writtenOn = process.argv[2] ?? new Date().toISOString().slice(0, 10)
const directory = join(import.meta.dirname, writtenOn)
if (existsSync(directory)) throw new Error(`${directory} is there: an export isn't written twice.`)

/** A change as it was prepared, on the ends that its chains have where it is stored anew: salts differ. */
async function ontoEnds(prepared: Prepared, { audit }: Adapters): Promise<Prepared> {
  const grown = await Promise.all(
    prepared.grown.map(async (one) => ({ ...one, before: await audit.end(one.chain) })),
  )
  return { ...prepared, grown }
}

/** Everything that was kept is stored anew, through the adapters, in the order in which it happened. */
async function storeAll(portfolio: Portfolio, adapters: Adapters): Promise<void> {
  for (const kept of portfolio.kept) {
    const result =
      'prepared' in kept
        ? await adapters.register.commit(await ontoEnds(kept.prepared, adapters))
        : await adapters.drafts.save(kept.draft, kept.expected)
    if (result !== 'committed' && result !== 'saved') throw new Error(`It ended as ${result}.`)
  }
  for (const { id, status, doneAt } of portfolio.memory.outbox.values())
    if (status === 'done') await adapters.outbox.finish(id, doneAt ?? portfolio.now)
}

/** Mails are sent but for the last ones; one address is refused, and of some there is news. */
async function sendMails(portfolio: Portfolio, adapters: Adapters): Promise<void> {
  const mailer = new MemoryMailer()
  mailer.refused.add('gender@dakar.iom.example')
  const { now } = portfolio
  const send = sendMail({
    ...adapters,
    ...{ mailer, ids: new CountingIds(), hashSecret, digest: sha256Digest },
    ...{ portalUrl: 'https://wggi.example', fallbackContact: 'wggi@iom.example' },
    clock: () => now,
    log: { info: () => undefined, warn: (message, facts) => console.log(message, facts) },
    measure: () => undefined,
  })
  const ids = [...portfolio.memory.outbox.values()].flatMap(({ id, order, createdAt }) =>
    order.type === 'mail' && createdAt < portfolio.stopsAt ? [id] : [],
  )
  const { failedIds } = await send({ outboxIds: ids })
  if (failedIds.length > 0) throw new Error(`${failedIds.length} mails failed.`)
  for (const [n, type] of (['delivery', 'bounce', 'complaint'] as const).entries()) {
    const messageId = mailer.sent.at(-1 - n)?.messageId ?? ''
    await adapters.deliveries.keep({ schema: 1, messageId, type, detail: 'As told.', at: now })
  }
}

/** Codes of what is confidential: asked for, tried in vain, and open. */
async function askCodes(
  portfolio: Portfolio,
  adapters: Adapters,
  links: readonly RawItem[],
): Promise<void> {
  const projectId = portfolio.on('Voted on').project.id
  const taskId = portfolio.asked('funding-vote').id
  const ids = new CountingIds()
  const clock = () => portfolio.now
  const { register } = adapters
  const acting = { register, clock, digest: sha256Digest, sleep: async () => {}, random: () => 0 }
  for (const [n, person] of ['elena', 'marc', 'joyce'].entries()) {
    const link = links
      .flatMap(({ body }) => linkSchema.safeParse(body).data ?? [])
      .find(
        ({ purpose, holder }) =>
          purpose.type === 'task' &&
          purpose.taskId === taskId &&
          holder.type === 'person' &&
          holder.id === person,
      )
    if (!link) throw new Error(`${person} has no link to ${taskId}.`)
    const { hash: linkHash, purpose } = link
    const by = { type: 'person', id: person } as const
    const address = `${person}@wggi.iom.example`
    const does = async (command: PersonCommand) => {
      const acted = await act(
        acting,
        { projectId, linkHash, mails: { kind: 'confidential-code', to: address } },
        (state) => {
          const decided = decide(state, command, sha256Digest)
          if (isRefusal(decided)) throw new Error(decided.reason)
          return decided
        },
      )
      if ('refusal' in acted) throw new Error(acted.refusal.reason)
    }
    await does({ type: 'ask-code', linkHash, purpose, by, address })
    if (n === 0) continue
    await mintCode(
      { codes: adapters.codes, ids, digest: sha256Digest },
      { linkHash, n: 1 },
      clock(),
    )
    const code = n === 1 ? '999999' : '000002'
    await does({
      ...{ type: 'open-confidential', linkHash, purpose, by, code },
      reader: 'c'.repeat(64),
    })
  }
}

/** Every item of a table, by its key. */
async function itemsOf(dynamo: Dynamo, names: TableNames, table: keyof TableNames) {
  const items: RawItem[] = []
  const all = { TableName: names[table], ConsistentRead: true }
  for await (const item of scanItems(dynamo.client, all)) items.push(item)
  const place = (item: RawItem) =>
    Object.values(key(table, item))
      .map((value) => String(value).padStart(8, '0'))
      .join('\n')
  return items.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

const machineSchema = z.object({
  revision: z.object({ revisionId: z.string(), definition: z.string() }),
})

function linesOf(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line): unknown => JSON.parse(line))
}

/** What was running, by name. */
function executionsIn(journals: string, machines: readonly unknown[]): KeptExecution[] {
  const definitions = new Map(
    machines.flatMap((machine) => {
      const { revisionId, definition } = machineSchema.parse(machine).revision
      return [[revisionId, createHash('sha256').update(definition).digest('hex')] as const]
    }),
  )
  const executions = join(journals, 'executions')
  return readdirSync(executions)
    .sort()
    .flatMap((file): KeptExecution[] => {
      const journal = linesOf(join(executions, file))
      const execution = fold(z.array(journalRecord).parse(journal))
      if (!execution || execution.end) return []
      const { name, input, stateMachineArn, revisionId } = execution.start
      const state = [...execution.scopes.values()].map((scope) => scope.state).join(', ')
      const workflow = stateMachineArn.split(':').at(-1) ?? ''
      const definition = definitions.get(revisionId) ?? ''
      return [
        {
          name,
          workflow,
          definition,
          input,
          state,
          file,
          journal: z.array(z.json()).parse(journal),
        },
      ]
    })
}

async function main(): Promise<void> {
  const journals = mkdtempSync(join(tmpdir(), 'stored-'))
  const portfolio = new Portfolio(journals)
  await portfolio.open()
  await firstYear(portfolio)
  await secondYear(portfolio)
  await portfolio.close()
  console.log(`Played until ${portfolio.now}: ${portfolio.kept.length} changes.`)

  const dynamo = await startDynamo()
  try {
    const names = await dynamo.createTables()
    const adapters = dynamoAdapters(dynamo.client, names)
    await storeAll(portfolio, adapters)
    await sendMails(portfolio, adapters)
    await askCodes(portfolio, adapters, await itemsOf(dynamo, names, 'Links'))
    mkdirSync(directory)
    for (const table of tableNames)
      writeFileSync(
        join(directory, `${table}.jsonl.br`),
        packed(await itemsOf(dynamo, names, table)),
      )
  } finally {
    await dynamo.stop()
  }
  const machines = linesOf(join(journals, 'step-functions', 'state-machines.jsonl'))
  const executions = executionsIn(join(journals, 'step-functions'), machines)
  writeFileSync(join(directory, 'state-machines.jsonl.br'), packed(machines))
  writeFileSync(join(directory, 'executions.jsonl.br'), packed(executions))
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const about = { writtenOn, commit, stoppedAt: portfolio.now }
  writeFileSync(join(directory, 'about.json'), `${JSON.stringify(about, null, 2)}\n`)
  rmSync(journals, { recursive: true, force: true })
  const bytes = readdirSync(directory).map((name) => statSync(join(directory, name)).size)
  console.log(`${directory}: ${bytes.reduce((sum, size) => sum + size, 0)} bytes.`)
}

await main()
process.exit(0)
