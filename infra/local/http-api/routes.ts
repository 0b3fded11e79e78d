import * as z from 'zod'
import {
  ignored,
  parseProperties,
  type Resource,
  type ResolvedAssembly,
} from '../assembly/resources'
import { Refusal } from '../refusal'

const apiProperties = z.strictObject({
  Name: ignored,
  Description: ignored,
  ProtocolType: z.literal('HTTP', { error: 'only HTTP APIs are served' }),
  DisableExecuteApiEndpoint: z.literal(false).optional(),
  RouteSelectionExpression: ignored,
  Tags: ignored,
})

const stageProperties = z.object({
  StageName: z.literal('$default', { error: 'only the $default stage is served' }),
})

const integrationProperties = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0', { error: 'use payload format 2.0' }),
  IntegrationMethod: ignored,
  TimeoutInMillis: z.number().max(30_000).default(30_000),
  Description: ignored,
})

const routeProperties = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.literal('NONE', { error: 'authorizers are not supported' }).optional(),
  ApiKeyRequired: z.literal(false).optional(),
  OperationName: ignored,
})

export interface Route {
  /** As in the template, for example `GET /drafts/{token}` or `$default`. */
  readonly key: string
  readonly method: string
  readonly segments: readonly string[]
  readonly functionArn: string
  readonly timeoutMilliseconds: number
}

export interface HttpApi {
  readonly logicalId: string
  readonly id: string
  readonly routes: readonly Route[]
}

/** The HTTP APIs that the template declares, with their routes. */
export function httpApis(assembly: ResolvedAssembly): HttpApi[] {
  const stages = assembly.ofType('AWS::ApiGatewayV2::Stage')
  for (const stage of stages) {
    if (!stageProperties.safeParse(stage.properties).success) {
      throw new Refusal(`${stage.stack}/${stage.logicalId}: only the $default stage is served.`)
    }
  }
  return assembly.ofType('AWS::ApiGatewayV2::Api').map((api) => {
    parseProperties(api, apiProperties)
    return { logicalId: api.logicalId, id: api.ref, routes: routesOf(api, assembly) }
  })
}

function routesOf(api: Resource, assembly: ResolvedAssembly): Route[] {
  const integrations = assembly.ofType('AWS::ApiGatewayV2::Integration')
  return assembly
    .ofType('AWS::ApiGatewayV2::Route')
    .map((route) => ({ route, properties: parseProperties(route, routeProperties) }))
    .filter(({ properties }) => properties.ApiId === api.ref)
    .map(({ route, properties }) => {
      const reference = properties.Target.slice('integrations/'.length)
      const found = integrations.find(
        ({ ref, stack }) => ref === reference && stack === route.stack,
      )
      if (!found)
        throw new Refusal(`${route.stack}/${route.logicalId} has no integration ${reference}.`)
      const integration = parseProperties(found, integrationProperties)
      const [method = '', path = ''] = properties.RouteKey.split(' ')
      return {
        key: properties.RouteKey,
        method: properties.RouteKey === '$default' ? 'ANY' : method,
        segments: path.split('/').filter((segment) => segment !== ''),
        functionArn: functionArnOf(integration.IntegrationUri),
        timeoutMilliseconds: integration.TimeoutInMillis,
      }
    })
}

/** An integration names a function by its ARN or by the invocation path that wraps it. */
function functionArnOf(uri: string): string {
  return /functions\/(arn:[^/]+)\/invocations/.exec(uri)?.[1] ?? uri
}

export interface RouteMatch {
  readonly route: Route
  readonly parameters: Readonly<Record<string, string>>
}

/** The most specific route for a request: exact before `{name}` before `{name+}` before `$default`. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): RouteMatch | undefined {
  const segments = path.split('/').filter((segment) => segment !== '')
  let best: { match: RouteMatch; rank: string } | undefined
  for (const route of routes) {
    if (route.method !== 'ANY' && route.method !== method) continue
    const parameters = route.key === '$default' ? {} : parametersOf(route.segments, segments)
    if (parameters === undefined) continue
    const rank = rankOf(route)
    if (!best || rank < best.rank) best = { match: { route, parameters }, rank }
  }
  return best?.match
}

function parametersOf(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {}
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at]
    if (segment === undefined) return undefined
    if (part.endsWith('+}')) {
      parameters[part.slice(1, -2)] = segments.slice(at).map(decoded).join('/')
      return parameters
    }
    if (part.startsWith('{')) parameters[part.slice(1, -1)] = decoded(segment)
    else if (part !== segment) return undefined
  }
  return pattern.length === segments.length ? parameters : undefined
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Sorts by kind of each segment, then by method: the lowest is the most specific. */
function rankOf({ key, method, segments }: Route): string {
  if (key === '$default') return '9'
  const kinds = segments.map((part) =>
    part.endsWith('+}') ? '3' : part.startsWith('{') ? '2' : '1',
  )
  return `${kinds.join('')}0${method === 'ANY' ? '1' : '0'}`
}
