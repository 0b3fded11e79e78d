import { MailRejectedError, type Mail, type Mailer } from '../../../shared/ports/outside'

/** Keeps what was sent; addresses in `refused` are never taken. */
export class MemoryMailer implements Mailer {
  readonly sent: (Mail & { messageId: string })[] = []
  readonly refused = new Set<string>()

  async send(mail: Mail): Promise<string> {
    if (this.refused.has(mail.to)) throw new MailRejectedError('The address is refused.')
    const messageId = `message-${this.sent.length + 1}`
    this.sent.push({ ...mail, messageId })
    return messageId
  }
}
