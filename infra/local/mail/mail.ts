import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AccessDenied, type Authorize, type Denial } from '../authorization'
import type { ResolvedAssembly } from '../assembly/resources'
import type { VirtualClock } from '../clock'
import type { Principals } from '../principals'
import { answerQuery, members, QueryFault } from '../query-protocol'
import type { Inbox } from './inbox'
import {
  domainOf,
  eventDestinations,
  mailEvent,
  simulatedOutcome,
  topicsFor,
  type MailEventType,
} from './mail-events'
import type { MailJournal } from './mail-journal'
import { type StoredMail } from './mail-journal'

export interface MailOptions {
  readonly assembly: ResolvedAssembly
  readonly clock: VirtualClock
  readonly inbox: Inbox
  readonly journal: MailJournal
  readonly principals: Principals
  readonly authorize: Authorize
  /** Tells a topic of an event of a configuration set. */
  readonly publish: (topicArn: string, message: string, configurationSet: string) => void
  readonly onAccepted: (mail: StoredMail) => void
}

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/'
const MOST_RECIPIENTS = 50

type Draft = Omit<StoredMail, 'id' | 'at' | 'configurationSet' | 'tags'>

/** The mail service: accepts, journals, shows in the inbox, and reports what became of each mail. */
export class Mail {
  readonly #options: MailOptions
  readonly #destinations: ReturnType<typeof eventDestinations>
  readonly #configurationSets: ReadonlySet<string>
  readonly #identities: readonly string[]

  constructor(options: MailOptions) {
    this.#options = options
    const { assembly } = options
    this.#destinations = eventDestinations(assembly)
    this.#configurationSets = new Set(
      assembly.ofType('AWS::SES::ConfigurationSet').map(({ ref }) => ref),
    )
    this.#identities = assembly
      .ofType('AWS::SES::EmailIdentity')
      .map(({ ref }) => ref.toLowerCase())
    for (const mail of options.journal.all()) options.inbox.add(mail)
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await answerQuery(request, response, NAMESPACE, async (action, form) => {
      switch (action) {
        case 'SendEmail':
          return this.#accept(request, 'ses:SendEmail', form, formattedMail(form))
        case 'SendRawEmail':
          return this.#accept(request, 'ses:SendRawEmail', form, await this.#rawMail(form))
        default:
          throw new QueryFault(
            'InvalidAction',
            `The local host doesn't know the SES action ${action}.`,
          )
      }
    })
  }

  /** Puts a message of the host itself, for example of a topic's mail subscription, into the inbox. */
  deposit(mail: Draft): void {
    this.#store(mail, {}, undefined)
  }

  /** Reports a bounce or complaint for an accepted mail; false when there is no such mail. */
  report(
    id: string,
    type: 'Bounce' | 'Complaint',
    bounceType?: 'Permanent' | 'Transient',
  ): boolean {
    const mail = this.#options.journal.find(id)
    if (!mail) return false
    this.#announce(type, mail, bounceType)
    return true
  }

  #accept(
    request: IncomingMessage,
    action: string,
    form: URLSearchParams,
    draft: Draft,
  ): Record<string, string> {
    const configurationSet = form.get('ConfigurationSetName') ?? undefined
    this.#refuseForbidden(request, action, draft.from, configurationSet)
    this.#refuseInvalid(draft, configurationSet)
    const names = [...form.keys()].flatMap(
      (key) => /^Tags\.member\.(\d+)\.Name$/.exec(key)?.[1] ?? [],
    )
    const tags = names.map((number) => [
      form.get(`Tags.member.${number}.Name`) ?? '',
      form.get(`Tags.member.${number}.Value`) ?? '',
    ])
    const mail = this.#store(draft, Object.fromEntries(tags), configurationSet)
    this.#announce('Send', mail)
    this.#announce(simulatedOutcome(mail), mail)
    return { MessageId: mail.id }
  }

  #refuseForbidden(
    request: IncomingMessage,
    action: string,
    from: string,
    configurationSet: string | undefined,
  ): void {
    const { principals, authorize, assembly } = this.#options
    const principal = principals.of(request)
    if (!principal) return
    const arn = (rest: string) => `arn:aws:ses:${assembly.region}:${assembly.accountId}:${rest}`
    const address = (/<([^>]+)>/.exec(from)?.[1] ?? from).toLowerCase()
    const conditionKeys = { 'ses:FromAddress': address }
    try {
      authorize({
        principal,
        action,
        resource: arn(`identity/${this.#identityOf(from)}`),
        conditionKeys,
      })
      if (configurationSet === undefined) return
      const resource = arn(`configuration-set/${configurationSet}`)
      authorize({ principal, action, resource, conditionKeys })
    } catch (error) {
      if (error instanceof AccessDenied)
        throw new QueryFault('AccessDenied', denialByMail(error.denial), 403)
      throw error
    }
  }

  #refuseInvalid(draft: Draft, configurationSet: string | undefined): void {
    const recipients = [...draft.to, ...draft.cc, ...draft.bcc]
    if (configurationSet !== undefined && !this.#configurationSets.has(configurationSet)) {
      const text = `Configuration set <${configurationSet}> does not exist.`
      throw new QueryFault('ConfigurationSetDoesNotExist', text)
    }
    if (recipients.length === 0)
      throw new QueryFault('InvalidParameterValue', 'Missing final recipient')
    if (recipients.length > MOST_RECIPIENTS) {
      throw new QueryFault('InvalidParameterValue', 'Recipient count exceeds 50.')
    }
    for (const address of [draft.from, ...recipients]) {
      if (/\S@[^\s@]+\.[^\s@]+>?\s*$/.test(address)) continue
      throw new QueryFault('InvalidParameterValue', "Missing final '@domain'")
    }
    if (draft.text === undefined && draft.html === undefined) {
      throw new QueryFault('InvalidParameterValue', 'Message body is empty.')
    }
    if (this.#identities.length > 0 && !this.#identities.includes(this.#identityOf(draft.from))) {
      throw new QueryFault(
        'MessageRejected',
        'Email address is not verified. The following identities failed the check: the sender',
      )
    }
  }

  /** The identity of the template that an address sends as: itself or its domain. */
  #identityOf(address: string): string {
    const plain = (/<([^>]+)>/.exec(address)?.[1] ?? address).trim().toLowerCase()
    return this.#identities.includes(plain) ? plain : domainOf(address)
  }

  async #rawMail(form: URLSearchParams): Promise<Draft> {
    const parsed = await this.#options.inbox.parse(form.get('RawMessage.Data') ?? '')
    const { from, ...rest } = parsed
    const destinations = members(form, 'Destinations')
    const to = destinations.length > 0 ? destinations : rest.to
    return { ...rest, to, from: from ?? form.get('Source') ?? '' }
  }

  #store(
    draft: Draft,
    tags: Record<string, string>,
    configurationSet: string | undefined,
  ): StoredMail {
    const { clock, journal, inbox, onAccepted } = this.#options
    const mail: StoredMail = {
      ...draft,
      id: `0102${randomBytes(6).toString('hex')}-${randomUUID()}-000000`,
      at: new Date(clock.now()).toISOString(),
      configurationSet,
      tags,
    }
    journal.append(mail)
    inbox.add(mail)
    onAccepted(mail)
    return mail
  }

  #announce(type: MailEventType, mail: StoredMail, bounceType?: 'Permanent' | 'Transient'): void {
    const { assembly, clock, publish } = this.#options
    const topics = topicsFor(this.#destinations, mail.configurationSet, type)
    if (topics.length === 0) return
    const { region, accountId } = assembly
    const event = mailEvent(type, mail, { region, accountId, now: clock.now() }, bounceType)
    for (const topic of topics) publish(topic, JSON.stringify(event), mail.configurationSet ?? '')
  }
}

/** SES quotes in a way of its own, and gives no reason. */
function denialByMail({ user, action, resource }: Denial): string {
  return `User \`${user}' is not authorized to perform \`${action}' on resource \`${resource}'`
}

function formattedMail(form: URLSearchParams): Draft {
  return {
    from: form.get('Source') ?? '',
    to: members(form, 'Destination.ToAddresses'),
    cc: members(form, 'Destination.CcAddresses'),
    bcc: members(form, 'Destination.BccAddresses'),
    replyTo: members(form, 'ReplyToAddresses'),
    subject: form.get('Message.Subject.Data') ?? '',
    text: form.get('Message.Body.Text.Data') ?? undefined,
    html: form.get('Message.Body.Html.Data') ?? undefined,
  }
}
