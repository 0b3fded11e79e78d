import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Activity } from './activity'
import { readCloudAssembly } from './assembly/cloud-assembly'
import { resolveAssembly, type Output } from './assembly/resources'
import { CLOCK_FILE, openClock } from './clock-file'
import { Console } from './console'
import { lockData } from './data-lock'
import type { Disturbance } from './disturbances'
import { openDatabase } from './dynamodb/database'
import { guarded, isLocal } from './guarded'
import { listenForApis } from './http-api/listen-for-apis'
import { Permissions } from './iam/permissions'
import { listen } from './listen'
import { Inbox } from './mail/inbox'
import { Principals } from './principals'
import { deferred, once } from './promises'
import { seed } from './seed'
import { createServices, type Services } from './services'
import { createStateMachines } from './state-machines'

export interface HostOptions {
  /** A `cdk.out` directory. */
  readonly assemblyDirectory: string
  /** Where everything is kept across restarts; `.local` unless given. */
  readonly dataDirectory?: string
  /** Port of the first HTTP API; AWS's services follow on the next, the inbox on the one after. 0: free ones. */
  readonly port?: number
  /** Where the clock of a new data directory starts. */
  readonly at?: Date
  /** Whether a new data directory is filled by the function that the output LocalSeedFunction names. */
  readonly seed?: boolean
  readonly quiet?: boolean
  /** What goes wrong with what functions ask of AWS; nothing unless given. */
  readonly disturb?: Disturbance
  readonly environment?: NodeJS.ProcessEnv
}

export interface Host {
  /** Address of the first HTTP API. */
  readonly portalUrl: string
  readonly inboxUrl: string
  /** Where /__local/ is. */
  readonly controlUrl: string
  /** Answers every AWS protocol. */
  readonly awsUrl: string
  /** What clients name as their region. */
  readonly region: string
  readonly outputs: readonly Output[]
  /** The time that the host's clock shows. */
  now(): Date
  stop(): Promise<void>
}

type Close = () => Promise<void> | void

/** Serves what a synthesized app declares. Throws a Refusal that says what to do when it can't. */
export async function startHost(options: HostOptions): Promise<Host> {
  const closers: Close[] = []
  const stop = once(async () => {
    for (const close of closers.splice(0).reverse()) await close()
  })
  try {
    return await start(options, (close) => void closers.push(close), stop)
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Ports are opened first, because their addresses are part of what the template resolves to; requests that
 * come before everything is there wait.
 */
async function start(
  options: HostOptions,
  atEnd: (close: Close) => void,
  stop: () => Promise<void>,
): Promise<Host> {
  const { port = 0 } = options
  const directory = resolve(options.dataDirectory ?? '.local')
  mkdirSync(directory, { recursive: true })
  atEnd(await lockData(directory))
  const isNew = !existsSync(join(directory, CLOCK_FILE))
  const cloud = readCloudAssembly(options.assemblyDirectory)
  const kept = openClock(directory, options.at?.getTime())
  atEnd(kept.stop)
  const { clock } = kept
  const activity = new Activity()

  const ready = deferred<Services>()
  ready.promise.catch(() => undefined)
  const apis = await listenForApis(cloud, port, async (logicalId, request, response) => {
    const services = await ready.promise
    await activity.during(() => services.api(logicalId, request, response))
  })
  for (const listening of apis.values()) atEnd(() => listening.close())
  const aws = await listen(port && port + 1, 'the AWS services', (request, response) => {
    void guarded(response, async () => {
      if (!isLocal(request)) return void response.writeHead(403).end()
      const services = await ready.promise
      await services.aws(request, response)
    })
  })
  atEnd(() => aws.close())
  const awsUrl = `http://127.0.0.1:${aws.port}`
  const apiUrl = (logicalId: string): string => `http://localhost:${apis.get(logicalId)?.port ?? 0}`
  const assembly = resolveAssembly(cloud, apiUrl)

  const [database, inbox] = await Promise.all([
    openDatabase(directory, options.environment ?? process.env),
    Inbox.open(port && port + 2),
  ])
  atEnd(() => database.stop())
  atEnd(() => inbox.stop())
  const inboxUrl = `http://localhost:${inbox.port}`
  try {
    const say = options.quiet ? () => undefined : (line: string) => console.log(line)
    const lines = new Console(say, { awsUrl, inboxUrl })
    const permissions = new Permissions(assembly, (message) => lines.refused(message))
    const principals = new Principals()
    const services = await createServices(
      {
        ...{ assembly, cloud, directory, isNew, clock, activity, awsUrl, database, inbox },
        ...{ lines, principals, permissions, atEnd },
      },
      options.disturb,
    )
    ready.resolve(services)
    await createStateMachines(awsUrl, cloud, assembly)
    await services.begin()
    if (options.seed !== false) await seed(directory, assembly, services.invoke)
  } catch (error) {
    ready.reject(error)
    throw error
  }
  const first = [...apis.values()][0]
  return {
    portalUrl: first ? `http://localhost:${first.port}` : awsUrl,
    inboxUrl,
    controlUrl: awsUrl,
    awsUrl,
    region: assembly.region,
    outputs: assembly.outputs,
    now: () => new Date(clock.now()),
    stop,
  }
}
