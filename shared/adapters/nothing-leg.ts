import { nothingKey, type RegisterTables } from './keys'
import type { Leg } from './leg'

/** Nobody reads it. */
const KEPT_SECONDS = 3_600

/** An item that means nothing, so large, written at a moment. It goes an hour later. */
export function nothingLeg(tables: RegisterTables, id: string, at: string, size: number): Leg {
  return {
    item: {
      Update: {
        TableName: tables.Links,
        Key: nothingKey(id),
        UpdateExpression: 'SET #goesAt = :goesAt, #filling = :filling',
        ExpressionAttributeNames: { '#goesAt': 'goesAt', '#filling': 'filling' },
        ExpressionAttributeValues: {
          ':goesAt': Math.floor(Date.parse(at) / 1_000) + KEPT_SECONDS,
          ':filling': ' '.repeat(size),
        },
      },
    },
  }
}
