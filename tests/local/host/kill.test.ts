import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ListExecutionsCommand, ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn'
import { compiled } from '../../support/compiled'
import { engineFlags } from '../../support/engine-flags'
import { onHost } from '../../support/on-host'
import { some } from '../../support/random'
import { exampleAssembly } from './assembly-cache'
import { ExampleClient } from './client'

/** Milliseconds after an answer: two in one run, others in the next; `npm run prove:crash` takes all. */
const MOMENTS = [0, 15, 40, 90, 200]

/** Milliseconds after which something hangs, on however busy a machine. */
const PATIENCE = 30_000

const MAIN = fileURLToPath(new URL('../../../infra/local/main.ts', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'local-host-kill-'))
const data = join(directory, 'data')
let assembly = ''
let running: ChildProcess | undefined

beforeAll(async () => {
  assembly = await exampleAssembly()
})

afterEach(() => {
  running?.kill('SIGKILL')
})

afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

interface Started {
  process: ChildProcess
  client: ExampleClient
  output: () => string
}

async function start(...more: string[]): Promise<Started> {
  return begin([...engineFlags, await compiled('infra/local/main.ts')], more)
}

async function begin(program: string[], more: string[]): Promise<Started> {
  const args = [...program, '--assembly', assembly, '--data', data, '--port', '0', ...more]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  running = child
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  }
  while (!/Ctrl-C ends it/.test(text)) {
    if (child.exitCode !== null) throw new Error(`The host ended: ${text}`)
    await delay(20)
  }
  const portal = /Portal +(\S+)/.exec(text)?.[1] ?? ''
  const aws = /AWS services +(\S+)/.exec(text)?.[1] ?? ''
  return { process: child, client: new ExampleClient(portal, aws), output: () => text }
}

async function killed({ process: child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill(signal)
  return ended
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** By the environment that the host tells its reader to set, and nothing else. */
async function executions({ output }: Started): Promise<string[]> {
  const told = /export (.+)/.exec(output())?.[1] ?? ''
  const named = new Map(told.split(' ').map((pair) => pair.split('=') as [string, string]))
  const client = new SFNClient({
    endpoint: named.get('AWS_ENDPOINT_URL') ?? '',
    region: named.get('AWS_REGION') ?? '',
    credentials: {
      accessKeyId: named.get('AWS_ACCESS_KEY_ID') ?? '',
      secretAccessKey: named.get('AWS_SECRET_ACCESS_KEY') ?? '',
    },
  })
  const { stateMachines } = await client.send(new ListStateMachinesCommand({}))
  const stateMachineArn = stateMachines?.[0]?.stateMachineArn ?? ''
  const list = await client.send(new ListExecutionsCommand({ stateMachineArn }))
  return (list.executions ?? []).map(({ name }) => name ?? '')
}

onHost('a killed host', () => {
  test('loses and doubles nothing that it had answered, whenever it is killed', async () => {
    const moments = some(MOMENTS, 2, 'kills')
    const confirmed: string[] = []
    let host = await start('--at', '2005-01-03', '--quiet')
    for (const moment of moments) {
      const id = `killed-after-${moment}`
      const response = await host.client.post('/things', { id })
      expect(response.status).toBe(303)
      confirmed.push(id)
      await delay(moment)
      const before = await host.client.now()
      await killed(host, 'SIGKILL')
      host = await start('--quiet')
      expect(Date.parse(await host.client.now())).toBeGreaterThanOrEqual(Date.parse(before))
    }
    await host.client.settle()
    expect((await executions(host)).sort()).toEqual([...confirmed].sort())
    for (const id of confirmed) {
      expect(await host.client.thing(id), id).toMatchObject({ status: 'asked' })
      expect((await host.client.mailsTo(`${id}@example.org`)).length, id).toBeGreaterThanOrEqual(1)
      expect((await host.client.post(`/things/${id}/approve`)).status).toBe(200)
    }
    await killed(host, 'SIGKILL')
    host = await start('--quiet')
    await host.client.advance('P1D')
    for (const id of confirmed) {
      expect(await host.client.thing(id), id).toMatchObject({ status: 'approved' })
    }
    await killed(host, 'SIGKILL')
  })

  test('leaves no database behind', async () => {
    const host = await start('--fresh')
    const pid = Number(readFileSync(join(data, 'dynamodb.pid'), 'utf8'))
    expect(isAlive(pid)).toBe(true)
    await killed(host, 'SIGKILL')
    for (let waited = 0; waited < PATIENCE && isAlive(pid); waited += 20) await delay(20)
    expect(isAlive(pid)).toBe(false)
  })
})

onHost('a host that is asked to end', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('ends clean on %s', async (signal) => {
    const host = await start('--fresh')
    await host.client.post('/things', { id: 'last' })
    const started = performance.now()
    expect(await killed(host, signal)).toBe(0)
    expect(performance.now() - started).toBeLessThan(PATIENCE)
    expect(host.output()).toContain('POST /things 303')
    expect(host.output()).not.toMatch(/failed|Error|example\.org\/|last@/)
  })
})

onHost('a terminal’s Ctrl-C', () => {
  test('arrives twice, and is one', async () => {
    const host = await begin(['--import', 'tsx', MAIN], ['--fresh'])
    const ended = killed(host, 'SIGINT')
    host.process.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})

describe('the command line', () => {
  test.each([
    [['--port', 'x'], /--port takes a number/],
    [['--at', 'tomorrow'], /--at takes a date/],
    [['--wrong'], /--wrong/],
    [['--assembly', '/nowhere'], /manifest\.json/],
  ])('%j says what is wrong', async (args, message) => {
    await expect(start(...args)).rejects.toThrow(message)
  })
})
