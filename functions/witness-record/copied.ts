import { auditRecordSchema, type Digest } from '../../shared/domain/audit/record'
import { copyName, type CopyName } from '../../shared/domain/audit/witnessed'
import { itemOfImage, type StreamChange } from './stream-event'

/** What is copied of an item, under which name, and what is wrong with it already. */
export interface Copied {
  name: CopyName
  body: unknown
  wrong?: 'malformed' | 'wrong-hash'
}

export function placeOf({ dynamodb: { Keys } }: StreamChange): { chain: string; seq: number } {
  return { chain: Keys.chain.S, seq: Number(Keys.seq.N) }
}

/** Whatever was put is copied: as a record, exactly as it stands, or as the image that is none. */
export function copiedOf(
  change: StreamChange,
  image: StreamChange['dynamodb']['NewImage'],
  digest: Digest,
): Copied {
  const item = itemOfImage.safeParse(image)
  const record = auditRecordSchema.safeParse(item.data)
  if (!item.success || !record.success) {
    const body = { image: image ?? null }
    return { name: { ...placeOf(change), hash: digest(body) }, body, wrong: 'malformed' }
  }
  const { hash } = record.data
  const name = copyName({ ...item.data, ...placeOf(change), hash }, digest)
  return { name, body: item.data, ...(name.hash !== hash && { wrong: 'wrong-hash' as const }) }
}
