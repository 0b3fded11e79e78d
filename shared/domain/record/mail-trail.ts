import type { MailKind, MailOrder, OutboxItem } from '../outbox/item'
import type { Delivery } from '../outbox/delivery'

/** What became of a mail: `sent` without news of its arrival yet. */
export type MailFate = 'pending' | 'not-needed' | 'failed' | 'sent' | 'arrived' | 'bounced'

/** One mail about a project. Addresses are in no record: `to` says whose it was. */
export interface MailStep {
  id: string
  mail: MailKind
  to: MailOrder['to']
  taskId?: string
  orderedAt: string
  sentAt?: string
  messageId?: string
  fate: MailFate
  /** Bounce and complaint as the mail service named them. */
  news: string[]
}

function fateOf(item: OutboxItem, deliveries: readonly Delivery[]): MailFate {
  if (item.status === 'pending') return 'pending'
  if (item.status === 'failed') return 'failed'
  if (item.messageId === undefined) return 'not-needed'
  if (deliveries.some(({ type }) => type === 'bounce')) return 'bounced'
  return deliveries.some(({ type }) => type === 'delivery') ? 'arrived' : 'sent'
}

/** Who was told what, when, and whether it arrived; oldest first. */
export function mailTrail(
  mails: readonly { item: OutboxItem; deliveries: readonly Delivery[] }[],
): MailStep[] {
  return mails.flatMap(({ item, deliveries }) => {
    const { order } = item
    if (order.type !== 'mail') return []
    const isSent = item.messageId !== undefined
    return [
      {
        id: item.id,
        mail: order.mail,
        to: order.to,
        ...(order.taskId !== undefined && { taskId: order.taskId }),
        orderedAt: item.createdAt,
        ...(isSent && item.doneAt !== undefined && { sentAt: item.doneAt }),
        ...(item.messageId !== undefined && { messageId: item.messageId }),
        fate: fateOf(item, deliveries),
        news: deliveries.flatMap(({ type, detail }) =>
          type === 'delivery' ? [] : [`${type} ${detail}`.trim()],
        ),
      },
    ]
  })
}
