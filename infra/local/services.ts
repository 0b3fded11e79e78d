import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { answerAws } from './aws-endpoint'
import { answerControl } from './control'
import { Disturbances, type Disturbance } from './disturbances'
import { passesDisturbances } from './disturbed-services'
import { hostTables } from './dynamodb/hosted-tables'
import { proxyRequest } from './dynamodb/proxy'
import { deliverLater } from './events/delivered-later'
import { raiseStatusChange } from './events/status-change'
import { httpApis, type HttpApi } from './http-api/routes'
import { serveHttpApi } from './http-api/serve'
import { requireRolePermissions } from './iam/callers'
import { RoleActs, TRACING_NEEDS } from './iam/role-acts'
import { routeArn } from './iam/service-calls'
import { keepCounters } from './kept-counters'
import { deliveryNeeds } from './lambda/destinations'
import { functionSettings } from './lambda/function-settings'
import type { Functions } from './lambda/functions'
import { hostFunctions } from './lambda/hosted-functions'
import { answerInvoke } from './lambda/invoke-api'
import type { StreamMapping } from './lambda/stream-mapping'
import { createStreamMappings } from './lambda/stream-mappings'
import type { Parts } from './parts'
import { within } from './promises'
import { hostBuckets } from './s3/hosted-buckets'
import { answerStorage } from './s3/storage'
import { hostWorkflows } from './workflows'

/** What the host answers once everything is there. */
export interface Services {
  /** A request to the HTTP API of a logical id. */
  readonly api: (
    logicalId: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<void>
  /** A request to any AWS service, or to /__local/. */
  readonly aws: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly invoke: Functions['invoke']
  /** Starts what acts by itself, once the state machines are there. */
  readonly begin: () => Promise<void>
}

const EXPIRE_EVERY = 10 * 60_000
/** Milliseconds that what is going on has to come to its end. */
const STOP_LIMIT = 3_000

/** Puts the services together; each is made where its folder says. */
export async function createServices(
  parts: Parts,
  disturb: Disturbance | undefined,
): Promise<Services> {
  const { assembly, cloud, clock, activity, lines, principals, permissions, atEnd } = parts
  const { authorize } = permissions
  const { region, accountId } = assembly
  const disturbances = new Disturbances(disturb)

  const { counters, keep } = keepCounters(parts)
  const mappings: StreamMapping[] = []
  const { proxy, expire } = await hostTables(parts, counters, disturbances, (table) => {
    for (const mapping of mappings) if (mapping.table === table) mapping.notify()
  })

  const storage = hostBuckets(parts, disturbances)

  const settings = assembly
    .ofType('AWS::Lambda::Function')
    .map((one) => functionSettings(cloud, one))
  // A role's credentials hold before its function first runs.
  for (const { roleArn, name } of settings)
    parts.principals.credentials({ roleArn, sessionName: name })
  const onRefused = (message: string): void => lines.refused(message)
  const roleActs = new RoleActs({ region, accountId, authorize, onRefused })
  const functions = hostFunctions(parts, settings, roleActs)
  const stats = () => counters.total(functions.invocations)
  atEnd(keep(stats))

  const later = deliverLater(parts, functions, (id) => {
    counters.mails += 1
    lines.mailAccepted(id)
  })
  const { rules, topics, mail, journal, asyncInvocations, policies, deliver } = later
  mappings.push(...createStreamMappings(parts, functions, deliver))
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
  const workflows = hostWorkflows(parts, functions, (transition) => {
    if (transition.kind === 'entered' || transition.kind === 'retried') counters.transitions += 1
    lines.changedState(transition)
    raiseStatusChange(rules, transition)
  })
  atEnd(() => clock.stop())
  // Let what is going on come to its end before anything is taken away from under it.
  atEnd(() => within(STOP_LIMIT, activity.quiet()))

  const idle = async (): Promise<void> => {
    for (;;) {
      await activity.quiet()
      await nextTurn()
      if (!activity.busy() && mappings.every(({ pending }) => !pending)) return
    }
  }
  const control = {
    clock,
    idle,
    mail,
    journal,
    stats,
    access: () => permissions.access(),
    disturbances,
    outline: (machine: string, name: string) => workflows.outline(machine, name),
    onAdvance: async (from: number, to: number) => {
      lines.movedClock(from, to)
      await expire()
      await idle()
    },
  }
  const invokeApi = { functions, asyncInvocations, principals, authorize }
  const byLogicalId = new Map(httpApis(assembly).map((api) => [api.logicalId, api]))
  return {
    api: (logicalId, request, response) => {
      const api = byLogicalId.get(logicalId) ?? unknownApi(logicalId)
      const service = 'apigateway.amazonaws.com'
      return serveHttpApi(
        {
          api,
          accountId,
          functions,
          now: () => clock.now(),
          mayInvoke: ({ key, functionArn: target }, method) => {
            const source = routeArn(assembly, api.id, key, method)
            return permissions.allows({ service, source, target })
          },
          onAnswer: (...answer) => lines.answered(...answer),
        },
        request,
        response,
      )
    },
    aws: async (request, response) => {
      const counted = (work: () => Promise<void>) => activity.during(work)
      const isFunction = principals.of(request) !== undefined
      if (isFunction && !passesDisturbances(disturbances, request, response)) return
      await answerAws(
        {
          dynamodb: (...call) => counted(() => proxyRequest(proxy, ...call)),
          states: (...call) => counted(() => workflows.handle(...call)),
          lambda: (...call) => counted(() => answerInvoke(invokeApi, ...call)),
          mail: (...call) => counted(() => mail.answer(...call)),
          topics: (...call) => counted(() => topics.answer(...call)),
          storage: (...call) => counted(() => answerStorage(storage, ...call)),
          control: (...call) => answerControl(control, ...call),
        },
        request,
        response,
      )
    },
    invoke: (name, event) => functions.invoke(name, event),
    begin: async () => {
      await Promise.all(mappings.map((mapping) => mapping.start()))
      asyncInvocations.resume()
      rules.start()
      const sweep = setInterval(() => void expire(), EXPIRE_EVERY).unref()
      atEnd(() => clearInterval(sweep))
    },
  }
}

function unknownApi(logicalId: string): HttpApi {
  return { logicalId, id: logicalId, routes: [] }
}
