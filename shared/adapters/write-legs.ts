import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Committed } from '../ports/register'
import { MOST_LEGS } from './change-legs'
import type { Leg } from './leg'
import { PASSING } from './retry-conflict'

/** Writes all legs or none. Throws on anything that can't be cured by deciding again. */
export async function writeLegs(
  client: DynamoDBDocumentClient,
  legs: readonly Leg[],
): Promise<Committed> {
  if (legs.length > MOST_LEGS) {
    throw new Error(
      `A change of ${legs.length} items: at most ${MOST_LEGS} go into one transaction.`,
    )
  }
  try {
    await client.send(new TransactWriteCommand({ TransactItems: legs.map(({ item }) => item) }))
    return 'committed'
  } catch (error) {
    return resultOf(error, legs)
  }
}

/** The audit head of an envelope as a failed condition gives it back, in DynamoDB's own notation. */
const failedEnvelopeSchema = z.object({ headHash: z.object({ S: z.string() }) })

/** Reasons that another reading cures; anything else can't be cured by deciding again. */
const CURABLE = new Set([...PASSING, 'ConditionalCheckFailed'])

function resultOf(error: unknown, legs: readonly Leg[]): Committed {
  if (!(error instanceof TransactionCanceledException)) throw error
  const reasons = error.CancellationReasons ?? []
  if (reasons.length === 0 || reasons.some(({ Code }) => !CURABLE.has(Code ?? 'None'))) throw error
  const failed = reasons.flatMap((reason, index) =>
    reason.Code === undefined || reason.Code === 'None' ? [] : [{ reason, leg: legs[index] }],
  )
  const short = failed.every(({ reason, leg }) => {
    if (reason.Code !== 'ConditionalCheckFailed' || !leg?.envelope) return false
    const item = failedEnvelopeSchema.safeParse(reason.Item)
    return item.success ? item.data.headHash.S === leg.envelope.expectedHash : true
  })
  return short ? 'envelope-short' : 'conflict'
}
