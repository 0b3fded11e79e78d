import { existsSync, mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import * as z from 'zod'
import { Activity } from './activity'
import { readCloudAssembly, type CloudAssembly } from './assembly/cloud-assembly'
import { resolveAssembly, type Output, type ResolvedAssembly } from './assembly/resources'
import { KeptValue } from './atomic-file'
import type { Authorize } from './authorization'
import { answerAws } from './aws-endpoint'
import { CLOCK_FILE, openClock, type KeptClock } from './clock-file'
import { Console } from './console'
import { answerControl } from './control'
import { lockData } from './data-lock'
import { openDatabase, type Database } from './dynamodb/database'
import { Disturbances, type Disturbance } from './disturbances'
import { passesDisturbances } from './disturbed-services'
import { expireItems } from './dynamodb/expiry'
import { proxyRequest } from './dynamodb/proxy'
import { createTables } from './dynamodb/tables'
import { Rules } from './events/rules'
import { Topics } from './events/topics'
import { httpApis, type HttpApi } from './http-api/routes'
import { serveHttpApi } from './http-api/serve'
import { AccessControl } from './iam/access-control'
import { authorizeStates, requireRolePermissions } from './iam/callers'
import { serviceCalls } from './iam/service-calls'
import { requireMachinePermissions } from './iam/machine-permissions'
import { RoleActs, TRACING_NEEDS } from './iam/role-acts'
import { requireServicePermissions } from './iam/service-permissions'
import { AsyncInvocations, retryPolicies } from './lambda/async-invocations'
import { deliveryNeeds } from './lambda/destinations'
import { functionSettings, type FunctionSettings } from './lambda/function-settings'
import { functionName, Functions, LambdaFault } from './lambda/functions'
import { answerInvoke } from './lambda/invoke-api'
import { StreamMapping } from './lambda/stream-mapping'
import { checkpoint } from './lambda/stream-reader'
import { listen, type Listening } from './listen'
import { Inbox } from './mail/inbox'
import { Mail } from './mail/mail'
import { MailJournal } from './mail/mail-journal'
import { Principals } from './principals'
import { Refusal } from './refusal'
import { createStateMachines } from './state-machines'
import { ServiceFault } from './states/ports'
import type { Transition } from './states/interpreter/turn'
import { createStatesService } from './states/service'
import { Counters, statsSchema } from './stats'

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
  readonly outputs: readonly Output[]
  /** The time that the host's clock shows. */
  now(): Date
  stop(): Promise<void>
}

const SEED_OUTPUT = 'LocalSeedFunction'
const EXPIRE_EVERY = 10 * 60_000
const SAVE_STATS_EVERY = 1_000

/** Serves what a synthesized app declares. Throws a Refusal that says what to do when it can't. */
export async function startHost(options: HostOptions): Promise<Host> {
  const closers: (() => Promise<void> | void)[] = []
  const stop = once(async () => {
    for (const close of closers.splice(0).reverse()) await close()
  })
  try {
    return await start(options, closers, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(
  options: HostOptions,
  closers: (() => Promise<void> | void)[],
  stop: () => Promise<void>,
): Promise<Host> {
  const { port = 0 } = options
  const say = options.quiet ? () => undefined : (line: string) => console.log(line)
  const directory = resolve(options.dataDirectory ?? '.local')
  mkdirSync(directory, { recursive: true })
  closers.push(await lockData(directory))
  const isNew = !existsSync(join(directory, CLOCK_FILE))
  const cloud = readCloudAssembly(options.assemblyDirectory)
  const kept: KeptClock = openClock(directory, options.at?.getTime())
  closers.push(kept.stop)
  const activity = new Activity()

  const ready = deferred<Services>()
  ready.promise.catch(() => undefined)
  const apis = await listenForApis(cloud, port, async (logicalId, request, response) => {
    const services = await ready.promise
    await activity.during(() => services.api(logicalId, request, response))
  })
  for (const { listening } of apis.values()) closers.push(() => listening.close())
  const aws = await listen(port && port + 1, 'the AWS services', (request, response) => {
    void guarded(response, async () => {
      if (!isLocal(request)) return void response.writeHead(403).end()
      const { aws: answer } = await ready.promise
      await answer(request, response)
    })
  })
  closers.push(() => aws.close())
  const awsUrl = `http://127.0.0.1:${aws.port}`
  const apiUrl = (logicalId: string): string =>
    `http://localhost:${apis.get(logicalId)?.listening.port ?? 0}`
  const assembly = resolveAssembly(cloud, apiUrl)

  const [database, inbox] = await Promise.all([
    openDatabase(directory, options.environment ?? process.env),
    Inbox.open(port && port + 2),
  ])
  closers.push(() => database.stop())
  closers.push(() => inbox.stop())
  try {
    const parts = {
      assembly,
      cloud,
      directory,
      isNew,
      kept,
      activity,
      awsUrl,
      database,
      inbox,
      say,
      closers,
      disturb: options.disturb,
    }
    const { services, begin, fresh } = await serve(parts)
    ready.resolve(services)
    await createStateMachines(awsUrl, cloud, assembly)
    await begin()
    if (options.seed !== false) await seed(assembly, services, fresh)
  } catch (error) {
    ready.reject(error)
    throw error
  }
  const first = [...apis.values()][0]
  return {
    portalUrl: first ? `http://localhost:${first.listening.port}` : awsUrl,
    inboxUrl: `http://localhost:${inbox.port}`,
    controlUrl: awsUrl,
    awsUrl,
    outputs: assembly.outputs,
    now: () => new Date(kept.clock.now()),
    stop,
  }
}

interface Services {
  readonly api: (
    logicalId: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<void>
  readonly aws: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly invoke: (
    name: string,
    event: string,
  ) => Promise<{ payload: string; functionError?: string | undefined }>
}

interface Parts {
  readonly assembly: ResolvedAssembly
  readonly cloud: CloudAssembly
  readonly directory: string
  /** Whether nothing was kept there before. */
  readonly isNew: boolean
  readonly kept: KeptClock
  readonly activity: Activity
  readonly awsUrl: string
  readonly database: Database
  readonly inbox: Inbox
  readonly say: (line: string) => void
  readonly closers: (() => Promise<void> | void)[]
  readonly disturb: Disturbance | undefined
}

/** Wires the services. `begin` starts what acts by itself, once the state machines are there. */
async function serve(parts: Parts): Promise<{
  services: Services
  begin: () => Promise<void>
  fresh: KeptValue<boolean>
}> {
  const { assembly, cloud, directory, activity, awsUrl, database, inbox, say, closers } = parts
  const lines = new Console(say, { awsUrl, inboxUrl: `http://localhost:${inbox.port}` })
  const { clock } = parts.kept
  const { region, accountId } = assembly
  const { endpoint } = database
  const principals = new Principals()
  const access = new AccessControl(assembly)
  const authorize: Authorize = (call) => access.authorize(call)
  requireServicePermissions(assembly, serviceCalls(assembly))
  requireMachinePermissions(assembly, authorize)
  const roleActs = new RoleActs({
    region,
    accountId,
    authorize,
    onRefused: (message) => lines.refused(message),
  })
  const keptStats = new KeptValue(join(directory, 'stats.json'), statsSchema, {
    invocations: {},
    transitions: 0,
    mails: 0,
    reads: 0,
    writes: 0,
  })
  const counters = new Counters(keptStats.get())
  const fresh = new KeptValue(join(directory, 'fresh.json'), z.boolean(), true)

  const tables = await createTables(endpoint, assembly, {
    mustBeNew: parts.isNew && database.isGiven,
  })
  const settings = assembly
    .ofType('AWS::Lambda::Function')
    .map((one) => functionSettings(cloud, one))
  const functions = new Functions(settings, {
    clock,
    activity,
    environmentOf: (one) => environmentOf(one, principals, region, awsUrl),
    onStart: (one) => void roleActs.opensLog(one),
    onInvoked: (one) => roleActs.traces(one),
    onOutput: (one, line) => {
      if (roleActs.writesLog(one)) lines.wrote(one.name, line)
    },
    onFailed: (name, milliseconds, { errorType }) => lines.failed(name, milliseconds, errorType),
  })
  const stats = () => counters.total(functions.invocations)
  const saveStats = setInterval(() => keptStats.set(stats()), SAVE_STATS_EVERY).unref()
  closers.push(() => {
    clearInterval(saveStats)
    keptStats.set(stats())
  })
  closers.push(() => functions.stop())

  const deliver = (arn: string, message: string): void => {
    if (arn.startsWith('arn:aws:sns:')) topics.publish(arn, message)
    else asyncInvocations.enqueue(functionName(arn), message)
  }
  const policies = retryPolicies(assembly)
  const asyncInvocations = new AsyncInvocations({
    functions,
    clock,
    activity,
    policies,
    directory,
    deliver,
  })
  closers.push(() => asyncInvocations.stop())
  const topics: Topics = new Topics({
    assembly,
    clock,
    principals,
    authorize,
    invokeLater: (name, event) => asyncInvocations.enqueue(name, event),
    mail: (to, subject, text) =>
      mail.deposit({
        from: 'no-reply@sns.example',
        to: [to],
        cc: [],
        bcc: [],
        replyTo: [],
        subject,
        text,
      }),
  })
  const journal = new MailJournal(directory)
  closers.push(() => journal.close())
  const mail: Mail = new Mail({
    assembly,
    clock,
    inbox,
    journal,
    principals,
    authorize,
    publish: (arn, message) => topics.publish(arn, message),
    onAccepted: ({ id }) => {
      counters.mails += 1
      lines.mailAccepted(id)
    },
  })
  const rules = new Rules({ assembly, clock, directory, deliver })
  const asFunction = (name: string, action: string, on: string): void => {
    const roleArn = functions.settings(name)?.roleArn ?? ''
    authorize({ principal: { roleArn, sessionName: name }, action, resource: on })
  }
  const mappings = assembly.ofType('AWS::Lambda::EventSourceMapping').map(
    (resource) =>
      new StreamMapping(resource, {
        endpoint,
        region,
        functions,
        clock,
        activity,
        checkpoint: new KeptValue(
          join(directory, 'streams', `${resource.stack}-${resource.logicalId}.json`),
          checkpoint,
          {},
        ),
        deliver,
        authorize: asFunction,
      }),
  )
  closers.push(() => {
    for (const mapping of mappings) mapping.stop()
  })
  requireRolePermissions(settings, authorize, [
    ...settings.map(({ name, traced }) => ({
      functionName: name,
      needs: traced ? TRACING_NEEDS : [],
    })),
    ...mappings,
    ...[...policies].map(([name, { onFailure }]) => ({
      functionName: name,
      needs: deliveryNeeds(onFailure),
    })),
  ])
  const wrote = (table: string): void => {
    for (const mapping of mappings) if (mapping.table === table) mapping.notify()
  }
  const states = createStatesService({
    clock,
    activity,
    region,
    accountId,
    dataDirectory: directory,
    invokeFunction: async (name, payload) => {
      try {
        const { requestId, payload: answer, functionError } = await functions.invoke(name, payload)
        return {
          statusCode: 200,
          payload: answer,
          functionError,
          executedVersion: '$LATEST',
          requestId,
        }
      } catch (error) {
        if (!(error instanceof LambdaFault)) throw error
        throw new ServiceFault(error.code, error.statusCode, error.message)
      }
    },
    authorize: authorizeStates(assembly, principals, authorize),
    onTransition: (transition) => {
      if (transition.kind === 'entered' || transition.kind === 'retried') counters.transitions += 1
      lines.changedState(transition)
      raiseStatusChange(rules, transition)
    },
  })
  closers.push(() => states.stop())
  closers.push(() => clock.stop())

  const expire = () =>
    activity.during(async () => {
      for (const { table } of await expireItems(endpoint, tables, clock)) wrote(table)
    })
  const idle = async (): Promise<void> => {
    for (;;) {
      await activity.quiet()
      await nextTurn()
      if (!activity.busy() && mappings.every(({ pending }) => !pending)) return
    }
  }
  // Let what is going on come to its end before anything is taken away from under it.
  closers.push(() => within(STOP_LIMIT, activity.quiet()))

  const disturbances = new Disturbances(parts.disturb)
  const proxy = {
    endpoint,
    region,
    accountId,
    principals,
    authorize,
    disturbances,
    streams: assembly
      .ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')
      .flatMap(({ attributes }) => attributes.StreamArn ?? []),
    onAccess: (accesses: readonly { kind: string; table: string }[]) => {
      for (const { kind, table } of accesses) {
        if (kind === 'read') counters.reads += 1
        if (kind === 'write') {
          counters.writes += 1
          wrote(table)
        }
      }
    },
  }
  const control = {
    clock,
    idle,
    mail,
    journal,
    stats,
    access,
    disturbances,
    outline: (machine: string, name: string) => states.outline(machine, name),
    onAdvance: async (from: number, to: number) => {
      lines.movedClock(from, to)
      await expire()
      await idle()
    },
  }
  const invokeApi = { functions, asyncInvocations, principals, authorize }
  const byLogicalId = new Map(httpApis(assembly).map((api) => [api.logicalId, api]))
  const services: Services = {
    api: (logicalId, request, response) =>
      serveHttpApi(
        {
          api: byLogicalId.get(logicalId) ?? unknownApi(logicalId),
          accountId,
          functions,
          now: () => clock.now(),
          onAnswer: (...answer) => lines.answered(...answer),
        },
        request,
        response,
      ),
    aws: async (request, response) => {
      const counted = (work: () => Promise<void>) => activity.during(work)
      const isFunction = principals.of(request) !== undefined
      if (isFunction && !passesDisturbances(disturbances, request, response)) return
      await answerAws(
        {
          dynamodb: (...call) => counted(() => proxyRequest(proxy, ...call)),
          states: (...call) => counted(() => states.handle(...call)),
          lambda: (...call) => counted(() => answerInvoke(invokeApi, ...call)),
          mail: (...call) => counted(() => mail.answer(...call)),
          topics: (...call) => counted(() => topics.answer(...call)),
          control: (...call) => answerControl(control, ...call),
        },
        request,
        response,
      )
    },
    invoke: (name, event) => functions.invoke(name, event),
  }
  const begin = async (): Promise<void> => {
    await Promise.all(mappings.map((mapping) => mapping.start()))
    asyncInvocations.resume()
    rules.start()
    const sweep = setInterval(() => void expire(), EXPIRE_EVERY).unref()
    closers.push(() => clearInterval(sweep))
  }
  return { services, begin, fresh }
}

const STOP_LIMIT = 3_000

async function seed(
  assembly: ResolvedAssembly,
  services: Services,
  fresh: KeptValue<boolean>,
): Promise<void> {
  const output = assembly.outputs.find(({ key }) => key === SEED_OUTPUT)
  if (!fresh.get() || !output) return
  const { functionError, payload } = await services.invoke(output.value, '{"seed":"example"}')
  if (functionError)
    throw new Refusal(`The function of the output ${SEED_OUTPUT} failed: ${payload}`)
  fresh.set(false)
}

type ApiHandler = (
  logicalId: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

async function listenForApis(
  cloud: CloudAssembly,
  port: number,
  handle: ApiHandler,
): Promise<Map<string, { listening: Listening }>> {
  const apis = new Map<string, { listening: Listening }>()
  const logicalIds = cloud.stacks.flatMap(({ template }) =>
    Object.entries(template.Resources).flatMap(([logicalId, { Type }]) =>
      Type === 'AWS::ApiGatewayV2::Api' ? [logicalId] : [],
    ),
  )
  for (const logicalId of logicalIds) {
    const wanted = apis.size === 0 ? port : 0
    const listening = await listen(wanted, 'the HTTP API', (request, response) => {
      void guarded(response, () => handle(logicalId, request, response))
    })
    apis.set(logicalId, { listening })
  }
  return apis
}

function unknownApi(logicalId: string): HttpApi {
  return { logicalId, id: logicalId, routes: [] }
}

/** The environment of a function beyond its template's: what AWS's runtime sets. */
function environmentOf(
  settings: FunctionSettings,
  principals: Principals,
  region: string,
  awsUrl: string,
): Record<string, string> {
  const services = ['DYNAMODB', 'DYNAMODB_STREAMS', 'SFN', 'LAMBDA', 'SES', 'SNS']
  return {
    ...principals.credentials({ roleArn: settings.roleArn, sessionName: settings.name }),
    ...Object.fromEntries(services.map((service) => [`AWS_ENDPOINT_URL_${service}`, awsUrl])),
    AWS_ENDPOINT_URL: awsUrl,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs',
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMegabytes),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${settings.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_EC2_METADATA_DISABLED: 'true',
    LAMBDA_TASK_ROOT: settings.directory,
    TZ: ':UTC',
  }
}

function raiseStatusChange(
  rules: Rules,
  { kind, executionArn, stateMachineArn, state, at }: Transition,
): void {
  if (kind !== 'started' && kind !== 'ended') return
  rules.raise('aws.states', 'Step Functions Execution Status Change', [executionArn], {
    executionArn,
    stateMachineArn,
    name: executionArn.split(':').at(-1) ?? '',
    status: kind === 'started' ? 'RUNNING' : state,
    ...(kind === 'started' ? { startDate: at } : { stopDate: at }),
  })
}

/** The AWS services answer this machine's programs only: no page of a browser, under whatever name. */
function isLocal({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '')
  return ['localhost', '127.0.0.1'].includes(host) && headers.origin === undefined
}

async function guarded(response: ServerResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`The local host failed at a request: ${text}\n`)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}

function deferred<T>(): {
  promise: Promise<T>
  resolve: (value: T) => void
  reject: (error: unknown) => void
} {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((fulfil, refuse) => {
    resolve = fulfil
    reject = refuse
  })
  return { promise, resolve, reject }
}
