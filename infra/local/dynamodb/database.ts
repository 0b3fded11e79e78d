import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../free-port'
import { writeAtomically } from '../atomic-file'
import { isAlive } from '../is-alive'
import { Refusal } from '../refusal'

export interface Database {
  /** Base URL of a DynamoDB API. */
  readonly endpoint: string
  /** Whether the environment names it, so that it lives apart from the data directory. */
  readonly isGiven: boolean
  stop(): Promise<void>
}

const SUPERVISOR = fileURLToPath(new URL('./end-with-parent.js', import.meta.url))
const START_LIMIT = 10_000

/**
 * Starts dynoxide on the file in `directory`, or uses the endpoint that `AWS_ENDPOINT_URL_DYNAMODB` names.
 * Throws a Refusal when there is neither.
 */
export async function openDatabase(
  directory: string,
  environment: NodeJS.ProcessEnv,
): Promise<Database> {
  const given = environment.AWS_ENDPOINT_URL_DYNAMODB
  if (given) {
    return { endpoint: given.replace(/\/$/, ''), isGiven: true, stop: () => Promise.resolve() }
  }
  const binary = findDynoxide(environment.PATH ?? '', fromPackage())
  const pidFile = join(directory, 'dynamodb.pid')
  await lastOneEnded(pidFile)
  const port = await freePort()
  const args = ['serve', '--host', '127.0.0.1', '--port', `${port}`]
  const path = join(directory, 'dynamodb.sqlite')
  const child = spawn(process.execPath, [SUPERVISOR, binary, ...args, '--db-path', path], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  writeAtomically(pidFile, String(child.pid))
  const endpoint = `http://127.0.0.1:${port}`
  const said: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  await answers(endpoint, child, () => Buffer.concat(said).toString())
  return {
    endpoint,
    isGiven: false,
    stop: async () => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.stdin.end()
      if (child.exitCode === null) await ended
      rmSync(pidFile, { force: true })
    },
  }
}

/** The binary of the installed package, or else the one on a PATH. Throws a Refusal when there is none. */
export function findDynoxide(path: string, packaged: string | undefined): string {
  const folders = [...(packaged === undefined ? [] : [packaged]), ...path.split(delimiter)]
  const candidates = folders.map((folder) => join(folder, 'dynoxide'))
  const found = candidates.find(isExecutable)
  if (found) return found
  throw new Refusal(
    'No DynamoDB: the dynoxide binary is neither installed for this platform nor on the PATH. ' +
      'Run `npm ci` on Linux x64, put `dynoxide` on the PATH, or set AWS_ENDPOINT_URL_DYNAMODB to the ' +
      'address of a DynamoDB, for example DynamoDB Local.',
  )
}

function fromPackage(): string | undefined {
  try {
    const file = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')
    return process.platform === 'linux' && process.arch === 'x64' ? join(file, '..') : undefined
  } catch {
    return undefined
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A host that was killed leaves its database a moment to end; two must never write one file. */
async function lastOneEnded(pidFile: string): Promise<void> {
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  for (let waited = 0; waited < 3_000 && isAlive(pid); waited += 20) await delay(20)
}

async function answers(endpoint: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = performance.now() + START_LIMIT
  for (;;) {
    try {
      await fetch(endpoint)
      return
    } catch {
      if (child.exitCode !== null || performance.now() > deadline) {
        throw new Refusal(`dynoxide didn't start. It said: ${said().trim() || 'nothing'}`)
      }
      await delay(15)
    }
  }
}
