import { httpApis } from '../http-api/routes'
import type { ResolvedAssembly } from '../assembly/resources'
import { eventDestinations } from '../mail/mail-events'
import { readRules } from '../events/rules'
import { readSubscriptions } from '../events/topics'
import type { ServiceCall } from './service-permissions'

type Place = Pick<ResolvedAssembly, 'region' | 'accountId'>

/**
 * As whom a route of an API calls its function: with stage, method and path, and the default route with its
 * stage alone. A route for any method has `*` in the method's place unless a request tells it.
 */
export function routeArn(
  { region, accountId }: Place,
  apiId: string,
  routeKey: string,
  requestMethod = '*',
): string {
  const api = `arn:aws:execute-api:${region}:${accountId}:${apiId}/$default`
  if (routeKey === '$default') return `${api}/$default`
  const [method = '', path = ''] = routeKey.split(' ')
  return `${api}/${method === 'ANY' ? requestMethod : method}${path}`
}

/** As whom SES tells topics of mails. */
export function configurationSetArn({ region, accountId }: Place, name: string): string {
  return `arn:aws:ses:${region}:${accountId}:configuration-set/${name}`
}

/** Every call that the template makes a service do on its own account. */
export function serviceCalls(assembly: ResolvedAssembly): ServiceCall[] {
  const fromApis = httpApis(assembly).flatMap(({ id, routes }) =>
    routes.map(({ key, functionArn }) => ({
      service: 'apigateway.amazonaws.com',
      source: routeArn(assembly, id, key),
      target: functionArn,
      because: `Route ${key}`,
    })),
  )
  const fromTopics = readSubscriptions(assembly)
    .filter(({ Protocol }) => Protocol === 'lambda')
    .map(({ TopicArn, Endpoint }) => ({
      service: 'sns.amazonaws.com',
      source: TopicArn,
      target: Endpoint,
      because: `Subscription to ${TopicArn}`,
    }))
  const fromRules = readRules(assembly).flatMap((rule) =>
    rule.targets.map(({ Arn }) => ({
      service: 'events.amazonaws.com',
      source: rule.arn,
      target: Arn,
      because: `Rule ${rule.name}`,
    })),
  )
  const fromMail = eventDestinations(assembly).map(({ configurationSet, topicArn }) => ({
    service: 'ses.amazonaws.com',
    source: configurationSetArn(assembly, configurationSet),
    target: topicArn,
    because: `Events of the configuration set ${configurationSet}`,
  }))
  return [...fromApis, ...fromTopics, ...fromRules, ...fromMail]
}
