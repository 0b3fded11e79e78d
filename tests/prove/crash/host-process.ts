import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { compiled } from '../../support/compiled'
import { engineFlags } from '../../support/engine-flags'

/** Below the ports that a system hands out by itself, so that nobody takes one while the host is down. */
const LOWEST_PORT = 20_000
const PORTS = 12_000
/** Milliseconds; a busy machine takes its time. */
const START_LIMIT = 300_000

export interface HostSettings {
  assembly: string
  data: string
  /** Where the clock of the new beginning starts, for example 2005-01-03T08:00:00Z. */
  at: string
  /** As the option of the same name takes it. */
  disturb?: string
}

/** A host in a process of its own, on ports it keeps, so that a mailed link survives its end. */
export class HostProcess {
  readonly portalUrl: string
  readonly controlUrl: string
  /** Everything that all its processes printed. */
  said = ''
  #child: ChildProcess | undefined
  #up: Promise<void> = Promise.resolve()

  private constructor(
    readonly settings: HostSettings,
    readonly port: number,
  ) {
    this.portalUrl = `http://localhost:${port}`
    this.controlUrl = `http://127.0.0.1:${port + 1}`
  }

  static async start(settings: HostSettings): Promise<HostProcess> {
    const host = new HostProcess(settings, await threeFreePorts())
    await host.restart()
    return host
  }

  /** Resolves once the host serves; after a kill, the one that was started in its place. */
  up(): Promise<void> {
    return this.#up
  }

  restart(): Promise<void> {
    this.#up = this.#start()
    this.#up.catch(() => undefined)
    return this.#up
  }

  /** Ends the process at once, as a lack of memory does, and starts another in its place. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
    await this.restart()
  }

  /** Kills the host again while it is still starting; `after` in milliseconds. */
  async killTwice(after: number): Promise<void> {
    await this.#end('SIGKILL')
    const started = this.restart()
    await Promise.race([
      started.catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, after)),
    ])
    await this.kill()
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM')
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }

  async #start(): Promise<void> {
    const { assembly, data, at } = this.settings
    const args = ['--assembly', assembly, '--data', data, '--at', at, '--port', String(this.port)]
    if (this.settings.disturb !== undefined) args.push('--disturb', this.settings.disturb)
    const program = await compiled('infra/local/main.ts')
    const child = spawn(process.execPath, [...engineFlags, program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    })
    this.#child = child
    const from = this.said.length
    const said = () => this.said.slice(from)
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`The host didn't start: ${said()}`)),
        START_LIMIT,
      )
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          this.said += chunk.toString()
          if (!said().includes('Ctrl-C ends it')) return
          clearTimeout(late)
          resolve()
        })
      }
      child.once('exit', (code, signal) => {
        clearTimeout(late)
        const ended = new Error(`The host ended (${signal ?? code}): ${said().slice(-4_000)}`)
        reject(ended)
        // By itself: nobody may wait for it for ever.
        if (this.#child !== child) return
        this.#up = Promise.reject(ended)
        this.#up.catch(() => undefined)
      })
    })
  }
}

async function threeFreePorts(): Promise<number> {
  for (;;) {
    const port = LOWEST_PORT + Math.floor(Math.random() * PORTS)
    const free = await Promise.all([0, 1, 2].map((more) => isFree(port + more)))
    if (free.every(Boolean)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
