import {
  MessageRejected,
  SendEmailCommand,
  SESServiceException,
  type SESClient,
} from '@aws-sdk/client-ses'
import { MailRejectedError, type Mail, type Mailer } from '../ports/outside'

export interface SesSettings {
  /** The verified sender, with or without a name. */
  from: string
  configurationSet?: string
  replyTo?: string
}

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' })

/** Sends by SES v1. A mail whose answer was lost may arrive twice: SES v1 has no idempotency. */
export class SesMailer implements Mailer {
  readonly #client: SESClient
  readonly #settings: SesSettings

  constructor(client: SESClient, settings: SesSettings) {
    this.#client = client
    this.#settings = settings
  }

  async send(mail: Mail): Promise<string> {
    const { from, configurationSet, replyTo } = this.#settings
    const answerTo = mail.replyTo ?? replyTo
    try {
      const { MessageId } = await this.#client.send(
        new SendEmailCommand({
          Source: from,
          Destination: { ToAddresses: [mail.to] },
          Message: {
            Subject: utf8(mail.subject),
            Body: { Text: utf8(mail.text), Html: utf8(mail.html) },
          },
          ...(configurationSet !== undefined && { ConfigurationSetName: configurationSet }),
          ...(answerTo !== undefined && { ReplyToAddresses: [answerTo] }),
        }),
      )
      if (MessageId === undefined) throw new Error('The mail service gave no message id.')
      return MessageId
    } catch (error) {
      // The service's own words name the address, and what is thrown here reaches a log.
      if (isRefusal(error)) throw new MailRejectedError(`The mail was refused: ${error.name}.`)
      throw error
    }
  }
}

/** Refused for what it is. A sender or account that isn't ready is no reason to give a mail up. */
function isRefusal(error: unknown): error is SESServiceException {
  if (error instanceof MessageRejected) return true
  return error instanceof SESServiceException && error.name === 'InvalidParameterValue'
}
