import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { AccessDenied, denialText, type Authorize } from '../authorization'
import { ignored, parseProperties, type ResolvedAssembly } from '../assembly/resources'
import type { VirtualClock } from '../clock'
import { functionName } from '../lambda/functions'
import type { Principals } from '../principals'
import { answerQuery, QueryFault } from '../query-protocol'
import type { JsonObject } from '../states/json'

const topicProperties = z.strictObject({
  TopicName: ignored,
  DisplayName: ignored,
  KmsMasterKeyId: ignored,
  SignatureVersion: ignored,
  TracingConfig: ignored,
  Tags: ignored,
})

const subscriptionProperties = z.strictObject({
  TopicArn: z.string(),
  Protocol: z.enum(['lambda', 'email', 'email-json'], {
    error: 'only lambda and email subscriptions are served',
  }),
  Endpoint: z.string(),
  Region: ignored,
})

type Subscription = z.infer<typeof subscriptionProperties>

/** Who hears of what is published. */
export function readSubscriptions(assembly: ResolvedAssembly): Subscription[] {
  return assembly
    .ofType('AWS::SNS::Subscription')
    .map((resource) => parseProperties(resource, subscriptionProperties))
}

export interface TopicsOptions {
  readonly assembly: ResolvedAssembly
  readonly clock: VirtualClock
  readonly principals: Principals
  readonly authorize: Authorize
  /** Whether a topic may invoke a function. */
  readonly mayInvoke: (topicArn: string, functionArn: string) => boolean
  readonly invokeLater: (functionName: string, event: string) => void
  readonly mail: (to: string, subject: string, text: string) => void
}

const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/'
const MESSAGE_LIMIT = 262_144

/** The topics of the template: what is published is handed to every subscriber. */
export class Topics {
  readonly #options: TopicsOptions
  readonly #topics: ReadonlySet<string>
  readonly #subscriptions: readonly Subscription[]

  constructor(options: TopicsOptions) {
    this.#options = options
    const topics = options.assembly.ofType('AWS::SNS::Topic')
    for (const topic of topics) parseProperties(topic, topicProperties)
    this.#topics = new Set(topics.map(({ ref }) => ref))
    this.#subscriptions = readSubscriptions(options.assembly)
  }

  has(arn: string): boolean {
    return this.#topics.has(arn)
  }

  /** Hands a message to the topic's subscribers; returns its id. */
  publish(topicArn: string, message: string, subject?: string): string {
    const messageId = randomUUID()
    for (const { TopicArn, Protocol, Endpoint } of this.#subscriptions) {
      if (TopicArn !== topicArn) continue
      if (Protocol === 'lambda') {
        if (!this.#options.mayInvoke(topicArn, Endpoint)) continue
        const event = this.#event(topicArn, messageId, message, subject)
        this.#options.invokeLater(functionName(Endpoint), JSON.stringify(event))
      } else this.#options.mail(Endpoint, subject ?? 'AWS Notification Message', message)
    }
    return messageId
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await answerQuery(request, response, NAMESPACE, async (action, form) => {
      if (action !== 'Publish') {
        throw new QueryFault(
          'InvalidAction',
          `The local host doesn't know the SNS action ${action}.`,
        )
      }
      const topicArn = form.get('TopicArn') ?? form.get('TargetArn') ?? ''
      this.#refuseForbidden(request, topicArn)
      if (!this.has(topicArn)) throw new QueryFault('NotFound', 'Topic does not exist', 404)
      const message = form.get('Message') ?? ''
      if (message === '' || Buffer.byteLength(message) > MESSAGE_LIMIT) {
        throw new QueryFault('InvalidParameter', 'Invalid parameter: Message too long or empty')
      }
      const MessageId = this.publish(topicArn, message, form.get('Subject') ?? undefined)
      return Promise.resolve({ MessageId })
    })
  }

  #refuseForbidden(request: IncomingMessage, resource: string): void {
    const principal = this.#options.principals.of(request)
    try {
      if (principal) this.#options.authorize({ principal, action: 'sns:Publish', resource })
    } catch (error) {
      if (error instanceof AccessDenied)
        throw new QueryFault(
          'AuthorizationError',
          denialText({ ...error.denial, action: 'SNS:Publish' }),
          403,
        )
      throw error
    }
  }

  #event(
    topicArn: string,
    messageId: string,
    message: string,
    subject: string | undefined,
  ): JsonObject {
    return {
      Records: [
        {
          EventSource: 'aws:sns',
          EventVersion: '1.0',
          EventSubscriptionArn: `${topicArn}:local`,
          Sns: {
            Type: 'Notification',
            MessageId: messageId,
            TopicArn: topicArn,
            Subject: subject ?? null,
            Message: message,
            Timestamp: new Date(this.#options.clock.now()).toISOString(),
            SignatureVersion: '1',
            Signature: 'local',
            SigningCertUrl: 'http://localhost/certificate.pem',
            UnsubscribeUrl: 'http://localhost/unsubscribe',
            MessageAttributes: {},
          },
        },
      ],
    }
  }
}
