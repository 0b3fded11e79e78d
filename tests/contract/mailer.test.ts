import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses'
import { MessageRejected, SESServiceException } from '@aws-sdk/client-ses'
import { mockClient } from 'aws-sdk-client-mock'
import ses from 'aws-ses-v2-local'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SesMailer } from '../../shared/adapters/ses-mailer'
import { MailRejectedError, type Mail } from '../../shared/ports/outside'
import { MemoryMailer } from '../support/fakes/memory-mailer'

const mail: Mail = {
  to: 'contact@tunis.iom.example',
  subject: 'Votre proposition a été reçue – nº 1',
  text: 'Merci.\n',
  html: '<p>Merci & à bientôt.</p>',
}
const settings = {
  from: 'WGGI <wggi@iom.example>',
  configurationSet: 'wggi',
  replyTo: 'secretariat@iom.example',
}

function clientAt(port: number): SESClient {
  return new SESClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
}

describe('The mailer in memory', () => {
  it('keeps what was sent under a message id of its own', async () => {
    const mailer = new MemoryMailer()
    const ids = [await mailer.send(mail), await mailer.send(mail)]
    expect(new Set(ids).size).toBe(2)
    expect(mailer.sent[0]).toEqual({ ...mail, messageId: ids[0] })
  })

  it('refuses for good', async () => {
    const mailer = new MemoryMailer()
    mailer.refused.add(mail.to)
    await expect(mailer.send(mail)).rejects.toThrow(MailRejectedError)
    expect(mailer.sent).toEqual([])
  })
})

describe('The mailer of SES', () => {
  let server: Server
  let port: number
  beforeAll(async () => {
    const start = typeof ses === 'function' ? ses : (ses as { default: typeof ses }).default
    server = await start({ port: 0 })
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  it('hands over sender, receiver, subject, both bodies and where to answer', async () => {
    const mailer = new SesMailer(clientAt(port), settings)
    const messageId = await mailer.send(mail)
    const otherId = await mailer.send({ ...mail, replyTo: 'rosa@iom.example' })
    expect(otherId).not.toBe(messageId)
    const answer = await fetch(`http://127.0.0.1:${port}/store`)
    const { emails } = (await answer.json()) as { emails: unknown[] }
    expect(emails).toMatchObject([
      {
        messageId,
        from: settings.from,
        replyTo: [settings.replyTo],
        destination: { to: [mail.to], cc: [], bcc: [] },
        subject: mail.subject,
        body: { text: mail.text, html: mail.html },
      },
      { messageId: otherId, replyTo: ['rosa@iom.example'] },
    ])
  })

  it('names the configuration set that reports bounces', async () => {
    const client = clientAt(port)
    const mock = mockClient(client)
    mock.on(SendEmailCommand).resolves({ MessageId: 'm' })
    await new SesMailer(client, settings).send(mail)
    expect(mock.commandCalls(SendEmailCommand)[0]?.args[0].input).toMatchObject({
      ConfigurationSetName: 'wggi',
      Source: settings.from,
    })
  })

  const thrown = (name: string, message: string) =>
    new SESServiceException({ name, message, $fault: 'client', $metadata: {} })

  /** What becomes of a mail that the service answers like this. */
  async function answered(failure: Error, sender = settings) {
    const client = clientAt(port)
    mockClient(client).on(SendEmailCommand).rejects(failure)
    return new SesMailer(client, sender).send(mail).catch((one: unknown) => one)
  }

  it.each([
    "Missing final '@domain'",
    'Missing domain',
    'Local address contains control or whitespace',
    'Domain contains control or whitespace',
    'Domain contains illegal character',
    'Domain ends with dot',
    `Illegal address: ${mail.to}`,
  ])('gives up an address that can’t be one (%s), and names none', async (message) => {
    const failure = thrown('InvalidParameterValue', message)
    const error = await answered(failure)
    expect(error).toBeInstanceOf(MailRejectedError)
    expect(String(error)).not.toContain(mail.to)
    for (const own of [{ from: 'WGGI <wggi@>' }, { from: 'wggi' }, { replyTo: 'a b@iom.example' }])
      expect(await answered(failure, { ...settings, ...own })).toBe(failure)
  })

  const unverified = `Email address is not verified. The following identities failed the check in region EU-WEST-1: ${mail.to}`
  it.each([
    new MessageRejected({ message: unverified, $metadata: {} }),
    new MessageRejected({ message: 'Sending suspended for this account.', $metadata: {} }),
    new MessageRejected({ message: 'Address blacklisted.', $metadata: {} }),
    thrown('MailFromDomainNotVerifiedException', 'Could not read the MX record of the domain'),
    thrown('AccountSendingPausedException', 'Sending is paused for this account.'),
    thrown('ConfigurationSetDoesNotExist', 'Configuration set <wggi> does not exist.'),
    thrown('ConfigurationSetSendingPausedException', 'Sending is paused.'),
    thrown('InvalidParameterValue', 'Invalid configuration set name'),
    thrown('Throttling', 'Maximum sending rate exceeded.'),
    thrown('Throttling', 'Daily message quota exceeded.'),
    thrown('AccessDenied', 'User is not authorized to perform ses:SendEmail'),
    thrown('InvalidClientTokenId', 'The security token included in the request is invalid.'),
    thrown('ServiceUnavailable', 'The service is not available.'),
  ])('leaves pending what can still become right: %s', async (failure) => {
    expect(await answered(failure)).toBe(failure)
  })
})
