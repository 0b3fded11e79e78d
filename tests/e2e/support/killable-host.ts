import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../../../infra/local/free-port'
import { World } from '../../demo/world'
import { compiled } from '../../support/compiled'
import { disturbance, noteStruck } from '../../support/disturbance'
import { engineFlags } from '../../support/engine-flags'
import { projectAssembly } from './assembly'

/** The process that `npm start` runs, which can be killed and started again on the same data and ports. */
export class KillableHost {
  #child: ChildProcess | undefined

  private constructor(
    readonly assembly: string,
    readonly data: string,
    readonly port: number,
  ) {}

  static async at(data: string): Promise<KillableHost> {
    return new KillableHost(await projectAssembly(), data, await threeFreePorts())
  }

  get portalUrl(): string {
    return `http://localhost:${this.port}`
  }

  get awsUrl(): string {
    return `http://localhost:${this.port + 1}`
  }

  get controlUrl(): string {
    return this.awsUrl
  }

  get inboxUrl(): string {
    return `http://localhost:${this.port + 2}`
  }

  async start(...more: string[]): Promise<void> {
    const child = spawn(
      process.execPath,
      [...engineFlags, await compiled('infra/local/main.ts'), '--quiet'].concat(
        ['--assembly', this.assembly, '--data', this.data, '--port', String(this.port)],
        process.env.DISTURB === undefined ? [] : ['--disturb', process.env.DISTURB],
        more,
      ),
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TZ: 'UTC' } },
    )
    this.#child = child
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    }
    while (!said.includes('Ctrl-C ends it')) {
      if (child.exitCode !== null) throw new Error(`The host ended: ${said}`)
      await delay(20)
    }
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    if (disturbance) noteStruck((await new World(this).disturbances()).struck)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
}

/** A port that is free and whose next two are, too, as far as can be known. */
async function threeFreePorts(): Promise<number> {
  const first = await freePort()
  return first > 65_000 ? threeFreePorts() : first
}
