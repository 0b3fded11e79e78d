import { spawn, type ChildProcess } from 'node:child_process'
import { compiled } from '../../../support/compiled'

/** The service as a process of its own, which can be killed. */
export class ServiceProcess {
  private constructor(
    readonly child: ChildProcess,
    readonly endpoint: string,
  ) {}

  /** Starts it and waits until it listens. */
  static async start(args: string[]): Promise<ServiceProcess> {
    const { child, output } = await run(['--port', '0', ...args])
    const endpoint = await new Promise<string>((resolve, reject) => {
      child.stdout!.on('data', () => {
        const match = /Step Functions at (http:\S+)/.exec(output.text)
        if (match) resolve(match[1]!)
      })
      child.once('exit', () => reject(new Error(output.text)))
    })
    return new ServiceProcess(child, endpoint)
  }

  /** Ends it at once, without a chance to tidy up. */
  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    const gone = new Promise<number | null>((resolve) => this.child.once('exit', resolve))
    this.child.kill(signal)
    return gone
  }

  async advance(duration: string): Promise<void> {
    const response = await fetch(`${this.endpoint}/__local/clock`, {
      method: 'POST',
      body: JSON.stringify({ advance: duration }),
    })
    if (!response.ok) throw new Error(await response.text())
  }
}

async function run(args: string[]): Promise<{ child: ChildProcess; output: { text: string } }> {
  const program = await compiled('infra/local/states/main.ts')
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { text: '' }
  for (const stream of [child.stdout, child.stderr])
    stream!.on('data', (chunk: Buffer) => (output.text += chunk.toString()))
  return { child, output }
}

/** Runs it with arguments that it should refuse. */
export async function refusedArguments(
  args: string[],
): Promise<{ code: number | null; text: string }> {
  const { child, output } = await run(args)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, text: output.text }
}
