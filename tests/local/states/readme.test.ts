import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { freePort } from '../../../infra/local/free-port'
import { readArguments, USAGE } from '../../../infra/local/states/arguments'
import { ServiceProcess } from './support/child'

const README = new URL('../../../infra/local/states/README.md', import.meta.url)
const readme = readFileSync(README, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'states-readme-'))
const children: ChildProcess[] = []

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** The fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
  return [...readme.matchAll(pattern)].map(([, text = '']) => text)
}

/** Settings that a block exports in a shell. */
function exported(): Record<string, string> {
  const lines = blocks('sh').flatMap((block) => block.split('\n'))
  const pairs = lines
    .filter((line) => line.startsWith('export '))
    .flatMap((line) => [...line.matchAll(/(\w+)=(\S+)/g)])
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]))
}

function node(file: string, env: NodeJS.ProcessEnv): { child: ChildProcess; text: () => string } {
  const child = spawn(process.execPath, [file], { cwd: folder, env })
  children.push(child)
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, text: () => text }
}

describe('what the README tells a developer of another project', () => {
  test('works as it is written: its files, its settings, and what it says they print', async () => {
    const [functions = '', run = ''] = blocks('js')
    const [machine = ''] = blocks('json')
    const [printed = ''] = blocks('text')
    const functionsPort = await freePort()
    writeFileSync(join(folder, 'functions.mjs'), functions.replace('3001', String(functionsPort)))
    writeFileSync(join(folder, 'run.mjs'), run)
    writeFileSync(join(folder, 'order.asl.json'), machine)
    const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))
    symlinkSync(modules, join(folder, 'node_modules'))
    const lambda = `http://localhost:${functionsPort}`
    const service = await ServiceProcess.start([
      ...['--lambda-endpoint', lambda, '--clock', 'virtual'],
    ])
    children.push(service.child)
    const { PATH } = process.env
    const env = {
      PATH,
      ...exported(),
      AWS_ENDPOINT_URL_SFN: service.endpoint,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    }
    node('functions.mjs', env)
    while (!(await fetch(lambda).then(Boolean, () => false))) await pause(20)
    const { child, text } = node('run.mjs', env)
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect(text()).toBe(printed)
    expect(code).toBe(0)
  })

  test('starts it with arguments that are understood, and names every option', () => {
    const [start = ''] = blocks('sh')
    const args = start.trim().split(' -- ')[1]?.split(' ') ?? []
    expect(readArguments(args)).toMatchObject({ port: 8083, virtual: true })
    for (const [option] of USAGE.matchAll(/--[a-z-]+/g)) expect(readme).toContain(`\`${option}`)
  })
})
