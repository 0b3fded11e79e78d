import { createHash } from 'node:crypto'
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from './refusal'

/**
 * Keeps a second host from the same data. It is a socket, because the system lets go of one when its
 * process dies, whatever ends it. Throws a Refusal when another host answers there.
 */
export async function lockData(directory: string): Promise<() => Promise<void>> {
  await checkUnused(directory)
  const path = socketOf(directory)
  if (process.platform !== 'win32') rmSync(path, { force: true })
  const server = createServer((socket) => socket.end())
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** Throws a Refusal when a host uses the directory. */
export async function checkUnused(directory: string): Promise<void> {
  if (!existsSync(directory) || !(await somebodyAnswers(socketOf(directory)))) return
  throw new Refusal(
    `Another host uses ${directory}. End it, or give this one a directory of its own with --data.`,
  )
}

function socketOf(directory: string): string {
  const hash = createHash('sha256').update(realpathSync(directory)).digest('hex').slice(0, 20)
  const name = `local-host-${hash}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function somebodyAnswers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
