import type { Bucket, Version } from './bucket'
import { refuseOthers } from './call'
import { invalidArgument } from './fault'
import type { Operation } from './operation'
import { xmlDocument, type Elements } from './xml'

const LONGEST_PAGE = 1000

export const listObjects: Operation = ({ call: { query }, call, bucket, caller }) => {
  refuseOthers(call, {
    query: [
      'list-type',
      'prefix',
      'max-keys',
      'continuation-token',
      'start-after',
      'encoding-type',
    ],
  })
  caller.must('ListBucket', bucket.settings.arn)
  const { prefix, limit, shown } = pageOf(query)
  const token = query.get('continuation-token') ?? undefined
  const startAfter = query.get('start-after') ?? undefined
  const after = token === undefined ? (startAfter ?? '') : readToken(token)
  const rest = bucket
    .keys(prefix)
    .filter((key) => isAfter(key, after))
    .flatMap((key) => currentOf(bucket, key))
  const page = rest.slice(0, limit)
  const isTruncated = limit > 0 && rest.length > limit
  const last = page.at(-1)
  const body = xmlDocument('ListBucketResult', {
    Name: bucket.settings.name,
    Prefix: shown(prefix),
    MaxKeys: limit,
    KeyCount: page.length,
    IsTruncated: isTruncated,
    EncodingType: query.get('encoding-type') ?? undefined,
    StartAfter: startAfter === undefined ? undefined : shown(startAfter),
    ContinuationToken: token,
    NextContinuationToken: isTruncated && last ? tokenAfter(last.key) : undefined,
    Contents: page.map((one) => ({ Key: shown(one.key), ...described(one) })),
  })
  return { status: 200, body }
}

export const listObjectVersions: Operation = ({ call: { query }, call, bucket, caller }) => {
  refuseOthers(call, {
    query: ['versions', 'prefix', 'max-keys', 'key-marker', 'version-id-marker', 'encoding-type'],
  })
  caller.must('ListBucketVersions', bucket.settings.arn)
  const { prefix, limit, shown } = pageOf(query)
  const keyMarker = query.get('key-marker') ?? ''
  const idMarker = query.get('version-id-marker') ?? ''
  if (idMarker !== '' && keyMarker === '')
    throw invalidArgument('A version-id marker cannot be specified without a key marker.')
  const all = bucket
    .keys(prefix)
    .flatMap((key) => bucket.versions(key).map((one, at) => ({ one, isLatest: at === 0 })))
  const passed =
    idMarker === '' ? -1 : all.findIndex(({ one }) => one.key === keyMarker && one.id === idMarker)
  if (idMarker !== '' && passed < 0) throw invalidArgument('Invalid version id specified')
  const rest =
    passed >= 0 ? all.slice(passed + 1) : all.filter(({ one }) => isAfter(one.key, keyMarker))
  const page = rest.slice(0, limit)
  const isTruncated = limit > 0 && rest.length > limit
  const last = isTruncated ? page.at(-1)?.one : undefined
  const each = page.map(({ one, isLatest }) => ({
    Key: shown(one.key),
    VersionId: one.id,
    IsLatest: isLatest,
    isMarker: one.content === undefined,
    ...described(one),
  }))
  const body = xmlDocument('ListVersionsResult', {
    Name: bucket.settings.name,
    Prefix: shown(prefix),
    KeyMarker: shown(keyMarker),
    VersionIdMarker: idMarker,
    NextKeyMarker: last && shown(last.key),
    NextVersionIdMarker: last?.id,
    MaxKeys: limit,
    EncodingType: query.get('encoding-type') ?? undefined,
    IsTruncated: isTruncated,
    Version: each.filter(({ isMarker }) => !isMarker).map(withoutKind),
    DeleteMarker: each.filter(({ isMarker }) => isMarker).map(withoutKind),
  })
  return { status: 200, body }
}

export const getBucketVersioning: Operation = ({ call, bucket, caller }) => {
  refuseOthers(call, { query: ['versioning'] })
  caller.must('GetBucketVersioning', bucket.settings.arn)
  const Status = bucket.settings.versioned ? 'Enabled' : undefined
  return { status: 200, body: xmlDocument('VersioningConfiguration', { Status }) }
}

export const headBucket: Operation = ({ call, bucket, caller }) => {
  refuseOthers(call, {})
  caller.must('ListBucket', bucket.settings.arn)
  return { status: 200 }
}

function withoutKind({ isMarker, ...rest }: Elements & { isMarker: boolean }): Elements {
  return rest
}

function currentOf(bucket: Bucket, key: string): Version[] {
  const [current] = bucket.versions(key)
  return current?.content ? [current] : []
}

function described({ at, content }: Version): Elements {
  const LastModified = new Date(at).toISOString()
  if (!content) return { LastModified }
  return {
    LastModified,
    ETag: content.etag,
    ChecksumAlgorithm: content.checksum.algorithm.toUpperCase(),
    ChecksumType: 'FULL_OBJECT',
    Size: content.size,
    StorageClass: 'STANDARD',
  }
}

function pageOf(query: URLSearchParams): {
  prefix: string
  limit: number
  /** How keys are written. */
  shown: (key: string) => string
} {
  const asked = query.get('max-keys') ?? String(LONGEST_PAGE)
  if (!/^\d+$/.test(asked))
    throw invalidArgument('Provided max-keys not an integer or within integer range')
  const isEncoded = query.get('encoding-type') === 'url'
  return {
    prefix: query.get('prefix') ?? '',
    limit: Math.min(Number(asked), LONGEST_PAGE),
    shown: (key) => (isEncoded ? encodeURIComponent(key).replace(/%2F/g, '/') : key),
  }
}

function isAfter(key: string, marker: string): boolean {
  return Buffer.compare(Buffer.from(key), Buffer.from(marker)) > 0
}

function tokenAfter(key: string): string {
  return Buffer.from(key).toString('base64')
}

function readToken(token: string): string {
  const key = Buffer.from(token, 'base64').toString('utf8')
  if (key === '' || tokenAfter(key) !== token)
    throw invalidArgument('The continuation token provided is incorrect')
  return key
}
