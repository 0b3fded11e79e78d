import { SendEmailCommand, SESServiceException, type SESClient } from '@aws-sdk/client-ses'
import * as z from 'zod'
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
      if (isSound(from) && isSound(answerTo) && isAddressRefusal(error))
        throw new MailRejectedError(`The mail was refused: ${error.name}.`)
      throw error
    }
  }
}

/** What the service says of an address that can't be one: "Missing final '@domain'", "Domain ends with dot". */
const ABOUT_AN_ADDRESS = /\b(address|domain|recipient)\b/i

/**
 * Refused for good is only what is wrong with the address itself. A rejected message is not: so are all mails
 * of an account in the sandbox or not verified yet ("Email address is not verified …"), and of one suspended.
 */
function isAddressRefusal(error: unknown): error is SESServiceException {
  return (
    error instanceof SESServiceException &&
    error.name === 'InvalidParameterValue' &&
    ABOUT_AN_ADDRESS.test(error.message)
  )
}

/** The service doesn't say whose address it means; where the fund's own is wrong, none of the others is to blame. */
function isSound(own: string | undefined): boolean {
  if (own === undefined) return true
  return z.email().safeParse(/<([^<>]*)>$/.exec(own)?.[1] ?? own).success
}
