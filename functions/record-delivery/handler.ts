import * as z from 'zod'
import type { Delivery } from '../../shared/domain/outbox/delivery'
import { toInstant } from '../../shared/domain/time'
import type { DeliveryStore } from '../../shared/ports/stores'
import type { Log } from '../../shared/runtime/log'

export interface RecordDeliveryDependencies {
  deliveries: Pick<DeliveryStore, 'keep'>
  log: Log
}

const at = z.iso.datetime().transform((instant) => toInstant(Date.parse(instant)))
const mail = z.object({ messageId: z.string() })

/** What SES tells of a mail. Addresses and diagnostic texts, which quote them, are left behind. */
const newsSchema = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Delivery'), mail, delivery: z.object({ timestamp: at }) }),
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({ timestamp: at, bounceType: z.string(), bounceSubType: z.string() }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({ timestamp: at, complaintFeedbackType: z.string().optional() }),
  }),
])

const eventSchema = z.object({
  Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })),
})

function deliveryOf(news: z.output<typeof newsSchema>): Delivery {
  const common = { schema: 1 as const, messageId: news.mail.messageId }
  switch (news.eventType) {
    case 'Delivery':
      return { ...common, type: 'delivery', detail: '', at: news.delivery.timestamp }
    case 'Bounce': {
      const { timestamp, bounceType, bounceSubType } = news.bounce
      return { ...common, type: 'bounce', detail: `${bounceType}/${bounceSubType}`, at: timestamp }
    }
    case 'Complaint': {
      const { timestamp, complaintFeedbackType } = news.complaint
      return { ...common, type: 'complaint', detail: complaintFeedbackType ?? '', at: timestamp }
    }
    default:
      return news satisfies never
  }
}

/** Keeps what the mail service tells of each mail, by the mail's id, once. */
export function createHandler({ deliveries, log }: RecordDeliveryDependencies) {
  return async (event: unknown): Promise<void> => {
    for (const { Sns } of eventSchema.parse(event).Records) {
      const delivery = deliveryOf(newsSchema.parse(JSON.parse(Sns.Message)))
      await deliveries.keep(delivery)
      log.info('Delivery news kept', { messageId: delivery.messageId, outcome: delivery.type })
    }
  }
}
