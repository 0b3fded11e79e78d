import { MAILS_REFUSED } from '../../shared/contracts/metrics'
import type { MailOrder, OutboxItem } from '../../shared/domain/outbox/item'
import { dayOf } from '../../shared/domain/time'
import { renderMail } from '../../shared/mails/render'
import { MailRejectedError, type Clock, type Mailer } from '../../shared/ports/outside'
import type { OutboxStore } from '../../shared/ports/stores'
import type { Log } from '../../shared/runtime/log'
import type { Measure } from '../../shared/runtime/metrics'
import { outboxConsumer } from '../../shared/runtime/outbox-consumer'
import { mintCode, type MintCode } from './mint-code'
import { mintLink, type Mint } from './mint-link'
import { mintOpenLinks } from './open-links'
import { contactOf, paramsOf } from './params'
import { recipientOf } from './recipient'
import { isOver, readSubject, type Sources } from './subject'

export interface SendMailDependencies extends Sources, Omit<Mint, 'ids'>, Omit<MintCode, 'ids'> {
  ids: Mint['ids'] & MintCode['ids']
  outbox: OutboxStore
  mailer: Mailer
  clock: Clock
  log: Log
  measure: Measure
  /** Where questions go when there is no call yet. */
  fallbackContact: string
}

/**
 * Sends the mails that changes have ordered. A mail that asks for what has ended meanwhile isn't sent; one
 * that is refused for good is counted and not tried again.
 */
export function createHandler(dependencies: SendMailDependencies) {
  const { outbox, mailer, clock, log, measure } = dependencies

  async function giveUp(outboxId: string, mail: string, failure: string): Promise<void> {
    await outbox.fail(outboxId, clock(), failure)
    measure(MAILS_REFUSED, 1, 'count')
    log.warn('Mail given up', { outboxId, mail, error: failure })
  }

  async function send(outboxId: string, order: MailOrder): Promise<void> {
    const now = clock()
    const { mail } = order
    const subject = await readSubject(dependencies, order)
    if (isOver(order, subject)) {
      await outbox.finish(outboxId, now)
      log.info('Mail not needed any more', { outboxId, mail })
      return
    }
    const recipient = recipientOf(order, subject, dayOf(now))
    if (!recipient) return giveUp(outboxId, mail, 'no-recipient')
    const contact = contactOf(subject) ?? dependencies.fallbackContact
    const minted = { order, outboxId, now, address: recipient.address }
    const link = order.link && (await mintLink(dependencies, minted, order.link, subject))
    const code = order.code && (await mintCode(dependencies, order.code, now))
    if (code === 'gone') {
      await outbox.finish(outboxId, now)
      log.info('Mail not needed any more', { outboxId, mail })
      return
    }
    const links = await mintOpenLinks(dependencies, { order, outboxId, now, recipient })
    if (order.links !== undefined && links.length === 0) {
      await outbox.finish(outboxId, now)
      log.info('Mail not needed any more', { outboxId, mail })
      return
    }
    const rendered = await renderMail({
      mail,
      language: recipient.language,
      params: paramsOf(order, subject, recipient.language, now),
      contact,
      ...(subject.task && { task: subject.task.kind }),
      ...(link !== undefined && { link }),
      links,
      ...(code && { code: code.code }),
    })
    try {
      const messageId = await mailer.send({ to: recipient.address, replyTo: contact, ...rendered })
      await outbox.finish(outboxId, clock(), messageId)
      log.info('Mail sent', { outboxId, mail, messageId })
    } catch (error) {
      if (!(error instanceof MailRejectedError)) throw error
      await giveUp(outboxId, mail, 'rejected')
    }
  }

  return outboxConsumer(dependencies, async ({ id, order }: OutboxItem) => {
    if (order.type !== 'mail') throw new Error(`${order.type} is not a mail.`)
    await send(id, order)
  })
}
