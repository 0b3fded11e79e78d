import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Vouched } from '../domain/audit/manifest'
import type { AuditHead } from '../domain/audit/record'
import type { Key } from './keys'
import { newSalt } from './salt'

export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** One item of a transaction. `envelope` is the year whose money its condition asks for. */
export interface Leg {
  item: TransactItem
  /** For a leg that takes money: the hash its audit head must have, which tells why it failed. */
  envelope?: { expectedHash: string | undefined }
  /** What is written that a chain's record is to name. */
  vouched?: readonly Vouched[]
}

/** A fresh salt for a body that is about to be stored, where a chain's record is to name it. */
export function vouch(
  chain: string | undefined,
  item: string,
  body: unknown,
): { salt?: string; vouched: Vouched[] } {
  if (chain === undefined) return { vouched: [] }
  const salt = newSalt()
  return { salt, vouched: [{ chain, stored: { item, salt, body: asStored(body) } }] }
}

/** A body as it is read back: without what isn't there. */
function asStored(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body))
}

/** Stores an item that must not be there yet. */
export function putOnce(table: string, key: Key, attributes: Record<string, unknown>): Leg {
  const [name = ''] = Object.keys(key)
  return {
    item: {
      Put: {
        TableName: table,
        Item: { ...attributes, ...key },
        ConditionExpression: 'attribute_not_exists(#key)',
        ExpressionAttributeNames: { '#key': name },
      },
    },
  }
}

/** Stores an item whole, over what may be there. */
export function put(table: string, key: Key, attributes: Record<string, unknown>): Leg {
  return { item: { Put: { TableName: table, Item: { ...attributes, ...key } } } }
}

/** The end of a chain as attributes of the item it stands on. */
export function headAttributes(head: AuditHead) {
  return { headSeq: head.seq, headHash: head.hash }
}

export interface Condition {
  expression: string
  names: Record<string, string>
  values: Record<string, unknown>
}

/** That a chain still ends where it was read; a chain without records has no end at all. */
export function headStands(before: AuditHead): Condition {
  const names = { '#headSeq': 'headSeq', '#headHash': 'headHash' }
  if (before.seq === 0) {
    return {
      expression: 'attribute_not_exists(#headSeq)',
      names: { '#headSeq': 'headSeq' },
      values: {},
    }
  }
  return {
    expression: '#headSeq = :seqBefore AND #headHash = :hashBefore',
    names,
    values: { ':seqBefore': before.seq, ':hashBefore': before.hash },
  }
}

/** Fields for a request: the SDK refuses an empty map of values. */
export function valuesOf(values: Record<string, unknown>) {
  return Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}
}
