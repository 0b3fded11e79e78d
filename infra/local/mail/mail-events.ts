import * as z from 'zod'
import { ignored, parseProperties, type ResolvedAssembly } from '../assembly/resources'
import type { JsonObject } from '../states/json'
import type { StoredMail } from './mail-journal'

export type MailEventType = 'Send' | 'Delivery' | 'Bounce' | 'Complaint'

const destinationProperties = z.strictObject({
  ConfigurationSetName: z.string(),
  EventDestination: z.strictObject({
    Name: ignored,
    Enabled: z.boolean().default(true),
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.strictObject(
      { TopicARN: z.string() },
      { error: 'only SNS topics can be destinations of mail events' },
    ),
  }),
})

interface Destination {
  readonly configurationSet: string
  readonly types: ReadonlySet<string>
  readonly topicArn: string
}

/** Which topics hear of which mail events. */
export function eventDestinations(assembly: ResolvedAssembly): Destination[] {
  return assembly.ofType('AWS::SES::ConfigurationSetEventDestination').flatMap((resource) => {
    const { ConfigurationSetName, EventDestination } = parseProperties(
      resource,
      destinationProperties,
    )
    if (!EventDestination.Enabled) return []
    const types = EventDestination.MatchingEventTypes.map((type) => type.toLowerCase())
    return [
      {
        configurationSet: ConfigurationSetName,
        types: new Set(types),
        topicArn: EventDestination.SnsDestination.TopicARN,
      },
    ]
  })
}

/** The topics that hear of an event of one type for a configuration set. */
export function topicsFor(
  destinations: readonly Destination[],
  configurationSet: string | undefined,
  type: MailEventType,
): string[] {
  return destinations
    .filter((one) => one.configurationSet === configurationSet && one.types.has(type.toLowerCase()))
    .map(({ topicArn }) => topicArn)
}

export interface EventPlace {
  readonly region: string
  readonly accountId: string
  readonly now: number
}

/** The JSON that SES publishes about a mail. */
export function mailEvent(
  type: MailEventType,
  mail: StoredMail,
  place: EventPlace,
  bounceType: 'Permanent' | 'Transient' = 'Permanent',
): JsonObject {
  const timestamp = new Date(place.now).toISOString()
  const recipients = [...mail.to, ...mail.cc, ...mail.bcc]
  const tags = Object.entries(mail.tags).map(([name, value]) => [name, [value]])
  const common = {
    eventType: type,
    mail: {
      timestamp: mail.at,
      source: mail.from,
      sourceArn: `arn:aws:ses:${place.region}:${place.accountId}:identity/${domainOf(mail.from)}`,
      sendingAccountId: place.accountId,
      messageId: mail.id,
      destination: recipients,
      headersTruncated: false,
      headers: [],
      commonHeaders: { from: [mail.from], to: mail.to, messageId: mail.id, subject: mail.subject },
      tags: {
        ...Object.fromEntries(tags),
        ...(mail.configurationSet ? { 'ses:configuration-set': [mail.configurationSet] } : {}),
      },
    },
  }
  switch (type) {
    case 'Send':
      return { ...common, send: {} }
    case 'Delivery':
      return {
        ...common,
        delivery: {
          timestamp,
          processingTimeMillis: 1,
          recipients,
          smtpResponse: '250 2.6.0 Message received',
          reportingMTA: 'local',
        },
      }
    case 'Bounce':
      return {
        ...common,
        bounce: {
          feedbackId: `${mail.id}-bounce`,
          bounceType,
          bounceSubType: 'General',
          bouncedRecipients: recipients.map((emailAddress) => ({
            emailAddress,
            action: 'failed',
            status: bounceType === 'Permanent' ? '5.1.1' : '4.4.7',
            diagnosticCode:
              bounceType === 'Permanent'
                ? 'smtp; 550 5.1.1 user unknown'
                : 'smtp; 421 4.4.7 try later',
          })),
          timestamp,
          reportingMTA: 'dns; local',
        },
      }
    case 'Complaint':
      return {
        ...common,
        complaint: {
          feedbackId: `${mail.id}-complaint`,
          complaintSubType: null,
          complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
          timestamp,
          complaintFeedbackType: 'abuse',
        },
      }
  }
}

/** The domain of an address, which may carry a display name. */
export function domainOf(address: string): string {
  return /@([^>\s]+)>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? ''
}

/** Simulates what a mailbox does: addresses of a mailbox simulator say it by name. */
export function simulatedOutcome(mail: StoredMail): 'Delivery' | 'Bounce' | 'Complaint' {
  for (const address of [...mail.to, ...mail.cc, ...mail.bcc]) {
    if (!domainOf(address).includes('simulator')) continue
    if (/(^|<|\s)bounce[@+]/i.test(address)) return 'Bounce'
    if (/(^|<|\s)complaint[@+]/i.test(address)) return 'Complaint'
  }
  return 'Delivery'
}
