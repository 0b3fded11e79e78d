import type { StoredVersion, Version } from './bucket'
import { headerOf, refuseOthers } from './call'
import { S3Fault } from './fault'
import { versionHeader, type Asked, type Operation } from './operation'

/** GetObject, and HeadObject, whose body the connection leaves out. */
export const getObject: Operation = (asked) => {
  const { call, bucket, caller, objectArn } = asked
  refuseOthers(call, { headers: /^(x-amz-checksum-mode|range)$/, query: ['versionId'] })
  const versionId = call.query.get('versionId')
  caller.must(versionId === null ? 'GetObject' : 'GetObjectVersion', objectArn)
  const { content, id, at, retention } = findContent(asked, versionId ?? undefined)
  const range = wantedRange(headerOf(call, 'range'), content.size)
  const headers: Record<string, string> = {
    ...content.headers,
    etag: content.etag,
    'last-modified': new Date(at).toUTCString(),
    'accept-ranges': 'bytes',
    'content-length': String(range ? range.end - range.start + 1 : content.size),
    'x-amz-server-side-encryption': 'AES256',
    ...versionHeader(bucket, id),
  }
  if (headerOf(call, 'x-amz-checksum-mode') === 'ENABLED' && !range) {
    headers[`x-amz-checksum-${content.checksum.algorithm}`] = content.checksum.value
    headers['x-amz-checksum-type'] = 'FULL_OBJECT'
  }
  // Who may not ask for a retention isn't told of it here either.
  if (retention && caller.may('GetObjectRetention', objectArn)) {
    headers['x-amz-object-lock-mode'] = retention.mode
    headers['x-amz-object-lock-retain-until-date'] = new Date(retention.until).toISOString()
  }
  if (call.method === 'HEAD') return { status: range ? 206 : 200, headers }
  const body = bucket.read(content)
  if (!range) return { status: 200, headers, body }
  headers['content-range'] = `bytes ${range.start}-${range.end}/${content.size}`
  return { status: 206, headers, body: body.subarray(range.start, range.end + 1) }
}

/** The version that a call is on, or the current one. Throws as S3 does where there is nothing to read. */
export function findContent(asked: Asked, versionId: string | undefined): StoredVersion {
  const { call, bucket, caller } = asked
  const { key } = call
  const versions = bucket.versions(key)
  const found = versionId === undefined ? versions[0] : versionOf(versions, versionId)
  if (found?.content) return { ...found, content: found.content }
  const elements = { Key: key, ...(versionId === undefined ? {} : { VersionId: versionId }) }
  const marked = found
    ? { 'x-amz-delete-marker': 'true', ...versionHeader(bucket, found.id) }
    : undefined
  const details = { elements, ...(marked && { headers: marked }) }
  if (found && versionId !== undefined) {
    const message = 'The specified method is not allowed against this resource.'
    throw new S3Fault(405, 'MethodNotAllowed', message, details)
  }
  // Who may not list a bucket doesn't learn what isn't in it.
  caller.must(versionId === undefined ? 'ListBucket' : 'ListBucketVersions', bucket.settings.arn)
  if (versionId === undefined)
    throw new S3Fault(404, 'NoSuchKey', 'The specified key does not exist.', details)
  throw new S3Fault(404, 'NoSuchVersion', 'The specified version does not exist.', details)
}

function versionOf(versions: readonly Version[], id: string): Version | undefined {
  return versions.find((one) => one.id === id)
}

interface Range {
  readonly start: number
  /** The last byte that belongs to it. */
  readonly end: number
}

/** The bytes asked for; nothing where the header isn't understood, and then all is given. */
function wantedRange(header: string | undefined, size: number): Range | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || header === 'bytes=-') return undefined
  const [, first = '', last = ''] = match
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < start) return undefined
  if (start <= end) return { start, end }
  throw new S3Fault(416, 'InvalidRange', 'The requested range is not satisfiable', {
    elements: { RangeRequested: header ?? '', ActualObjectSize: String(size) },
    headers: { 'content-range': `bytes */${size}` },
  })
}
