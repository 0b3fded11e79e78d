import { httpApis } from '../http-api/routes'
import type { ResolvedAssembly } from '../assembly/resources'
import { eventDestinations } from '../mail/mail-events'
import { readRules } from '../events/rules'
import { readSubscriptions } from '../events/topics'
import type { ServiceCall } from './service-permissions'

/** Every call that the template makes a service do on its own account. */
export function serviceCalls(assembly: ResolvedAssembly): ServiceCall[] {
  const arn = (service: string, rest: string) =>
    `arn:aws:${service}:${assembly.region}:${assembly.accountId}:${rest}`
  const fromApis = httpApis(assembly).flatMap(({ id, routes }) =>
    routes.map(({ key, functionArn }) => ({
      service: 'apigateway.amazonaws.com',
      source: arn('execute-api', id),
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
    source: arn('ses', `configuration-set/${configurationSet}`),
    target: topicArn,
    because: `Events of the configuration set ${configurationSet}`,
  }))
  return [...fromApis, ...fromTopics, ...fromRules, ...fromMail]
}
