import { createHash } from 'node:crypto'
import type { Version } from './bucket'
import { headerOf, refuseOthers } from './call'
import { vouchesForBody } from './checksums'
import { invalidArgument, invalidRequest, notImplemented, S3Fault } from './fault'
import { versionHeader, type Asked, type Operation } from './operation'
import { readRetention, retentionFrom, type Retention } from './retention'

/** Headers that an object keeps. */
const KEPT =
  /^(content-type|cache-control|content-disposition|content-language|expires|x-amz-meta-.+)$/
const LOCK_MODE = 'x-amz-object-lock-mode'
const LOCK_UNTIL = 'x-amz-object-lock-retain-until-date'

export const putObject: Operation = (asked) => {
  const { call, bucket, caller, objectArn, now } = asked
  refuseOthers(call, {
    headers: /^(if-none-match|if-match|x-amz-object-lock-(mode|retain-until-date)|x-amz-meta-.+)$/,
  })
  caller.must('PutObject', objectArn)
  const retention = retentionOf(asked)
  refuseUnmetCondition(asked)
  const added = bucket.add(call.key, now, {
    body: call.body,
    content: {
      size: call.body.length,
      etag: `"${createHash('md5').update(call.body).digest('hex')}"`,
      checksum: call.checksum,
      headers: keptHeaders(asked),
    },
    retention,
  })
  return {
    status: 200,
    headers: {
      etag: added.content?.etag ?? '',
      [`x-amz-checksum-${call.checksum.algorithm}`]: call.checksum.value,
      'x-amz-checksum-type': 'FULL_OBJECT',
      'x-amz-server-side-encryption': 'AES256',
      ...versionHeader(bucket, added.id),
    },
  }
}

function retentionOf({ call, bucket, caller, objectArn, now }: Asked): Retention | undefined {
  const { settings } = bucket
  const [mode, until] = [headerOf(call, LOCK_MODE), headerOf(call, LOCK_UNTIL)]
  const isAsked = mode !== undefined || until !== undefined
  if (isAsked) {
    if (!settings.lock) throw invalidRequest('Bucket is missing Object Lock Configuration')
    caller.must('PutObjectRetention', objectArn)
  }
  const given = readRetention(mode, until, now)
  const retention = given ?? (bucket.retention && retentionFrom(bucket.retention, now))
  if (retention && !vouchesForBody(call.headers)) {
    throw invalidRequest(
      'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
    )
  }
  return retention
}

/** Existence and deletions are looked at in the same moment as the write is done. */
function refuseUnmetCondition({ call, bucket, deletionsBefore }: Asked): void {
  const mustBeNew = headerOf(call, 'if-none-match')
  const mustBe = headerOf(call, 'if-match')
  if (mustBeNew === undefined && mustBe === undefined) return
  if (mustBeNew !== undefined && mustBe !== undefined)
    throw notImplemented('If-Match and If-None-Match together')
  if (mustBeNew !== undefined && mustBeNew !== '*')
    throw notImplemented('an If-None-Match other than * at a put')
  const current: Version | undefined = bucket.versions(call.key)[0]
  if (mustBe !== undefined && !current?.content)
    throw new S3Fault(404, 'NoSuchKey', 'The specified key does not exist.', {
      elements: { Key: call.key },
    })
  const isMet =
    mustBe === undefined ? !current?.content : unquoted(current?.content?.etag) === unquoted(mustBe)
  if (!isMet) {
    throw new S3Fault(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
      { elements: { Condition: mustBe === undefined ? 'If-None-Match' : 'If-Match' } },
    )
  }
  if (bucket.deletions(call.key) !== deletionsBefore) throw conditionalConflict(call.key)
}

export function conditionalConflict(key: string): S3Fault {
  return new S3Fault(
    409,
    'ConditionalRequestConflict',
    'The conditional request cannot succeed due to a conflicting operation against this resource.',
    { elements: { Key: key } },
  )
}

function unquoted(etag: string | undefined): string | undefined {
  return etag?.replace(/^"|"$/g, '')
}

const MOST_METADATA = 2048

function keptHeaders({ call }: Asked): Record<string, string> {
  const kept = Object.entries(call.headers).flatMap(([name, value]) =>
    KEPT.test(name) && typeof value === 'string' ? [[name, value] as const] : [],
  )
  const metadata = kept.filter(([name]) => name.startsWith('x-amz-meta-'))
  const size = metadata.reduce((sum, [name, value]) => sum + name.length - 11 + value.length, 0)
  if (size > MOST_METADATA)
    throw new S3Fault(
      400,
      'MetadataTooLarge',
      'Your metadata headers exceed the maximum allowed metadata size',
    )
  if (Buffer.byteLength(call.key) > 1024)
    throw new S3Fault(400, 'KeyTooLongError', 'Your key is too long')
  if (call.key === '') throw invalidArgument('A key is missing.')
  const encoding = headerOf(call, 'content-encoding')
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== 'aws-chunked' && one !== '')
    .join(',')
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(kept),
    ...(encoding ? { 'content-encoding': encoding } : {}),
  }
}
