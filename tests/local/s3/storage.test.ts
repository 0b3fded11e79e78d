import { once } from 'node:events'
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectLockConfigurationCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
  PutObjectRetentionCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3'
import { bucket, lockedBucket, StorageHost, type Resources } from './storage-host'

const resources: Resources = {
  Plain: bucket('plain', { LifecycleConfiguration: { Rules: [] } }),
  Versioned: bucket('versioned', { VersioningConfiguration: { Status: 'Enabled' } }),
  Locked: lockedBucket('locked'),
  Kept: lockedBucket('kept', { Mode: 'COMPLIANCE', Days: 30 }),
}

const host = new StorageHost()
let s3: S3Client

beforeAll(async () => {
  await host.start(resources)
  s3 = host.client()
})

afterAll(() => host.end())

const put = (Bucket: string, Key: string, more: Partial<PutObjectCommandInput> = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body: 'body', ...more }))
const get = async (Bucket: string, Key: string, more: object = {}) => {
  const { Body, ...rest } = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }))
  return { ...rest, text: await Body?.transformToString() }
}
const remove = (Bucket: string, Key: string, VersionId?: string, more: object = {}) =>
  s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId, ...more }))
const refusal = (name: string, status: number, message?: string | RegExp) =>
  expect.objectContaining({
    name,
    $metadata: expect.objectContaining({ httpStatusCode: status }),
    ...(message === undefined ? {} : { message: expect.stringMatching(message) }),
  })
const inDays = (days: number) => new Date(host.clock.now() + days * 86_400_000)
const advance = (days: number) =>
  host.clock.advance(inDays(days).getTime(), () => Promise.resolve())

describe('an object', () => {
  test.each(['a', 'year/2005/001', 'Straße & <no> "good"/+%20?#', "it's*(fine)!"])(
    'comes back as it was put, under the key %s',
    async (key) => {
      const { VersionId, ETag } = await put('versioned', key, {
        Body: Buffer.from('récord\r\n'),
        ContentType: 'application/json',
        Metadata: { chain: '7' },
      })
      const found = await get('versioned', key)
      expect(found).toMatchObject({
        text: 'récord\r\n',
        ContentType: 'application/json',
        ContentLength: 9,
        Metadata: { chain: '7' },
        LastModified: new Date('2005-01-03T00:00:00Z'),
        ...{ VersionId, ETag },
      })
      const { Contents } = await s3.send(
        new ListObjectsV2Command({ Bucket: 'versioned', Prefix: key }),
      )
      expect(Contents?.map(({ Key }) => Key)).toContain(key)
    },
  )

  test('has as many versions as it was put; each can be read, and a marker hides them', async () => {
    const first = await put('versioned', 'twice', { Body: 'one' })
    const second = await put('versioned', 'twice', { Body: 'two' })
    expect((await get('versioned', 'twice')).text).toBe('two')
    expect((await get('versioned', 'twice', { VersionId: first.VersionId })).text).toBe('one')
    const marker = await remove('versioned', 'twice')
    expect(marker).toMatchObject({ DeleteMarker: true })
    await expect(get('versioned', 'twice')).rejects.toEqual(refusal('NoSuchKey', 404))
    await expect(
      s3.send(new HeadObjectCommand({ Bucket: 'versioned', Key: 'twice' })),
    ).rejects.toEqual(refusal('NotFound', 404))
    await expect(get('versioned', 'twice', { VersionId: marker.VersionId })).rejects.toEqual(
      refusal('MethodNotAllowed', 405),
    )
    expect((await get('versioned', 'twice', { VersionId: second.VersionId })).text).toBe('two')
    await remove('versioned', 'twice', marker.VersionId)
    expect((await get('versioned', 'twice')).text).toBe('two')
    await remove('versioned', 'twice', second.VersionId)
    expect((await get('versioned', 'twice')).text).toBe('one')
    await expect(get('versioned', 'twice', { VersionId: second.VersionId })).rejects.toEqual(
      refusal('NoSuchVersion', 404),
    )
  })

  test('in a bucket without versions is replaced and removed', async () => {
    expect(await put('plain', 'one')).not.toHaveProperty('VersionId')
    await put('plain', 'one', { Body: 'other' })
    expect((await get('plain', 'one')).text).toBe('other')
    await remove('plain', 'one')
    await expect(get('plain', 'one')).rejects.toEqual(refusal('NoSuchKey', 404))
    await remove('plain', 'one')
    expect(readdirSync(join(host.directory, 's3', 'plain', 'bodies'))).toEqual([])
  })

  test.each([
    ['bytes=1-2', 'bc', 'bytes 1-2/5'],
    ['bytes=3-', 'de', 'bytes 3-4/5'],
    ['bytes=-2', 'de', 'bytes 3-4/5'],
    ['bytes=0-99', 'abcde', 'bytes 0-4/5'],
    ['bytes=2-1', 'abcde', undefined],
  ])('gives the part %s', async (Range, text, ContentRange) => {
    await put('plain', 'part', { Body: 'abcde' })
    expect(await get('plain', 'part', { Range })).toMatchObject({
      text,
      ...(ContentRange && { ContentRange }),
    })
    await expect(get('plain', 'part', { Range: 'bytes=5-' })).rejects.toEqual(
      refusal('InvalidRange', 416),
    )
  })

  test('in no bucket, or on a way that isn’t served, is refused by name', async () => {
    await expect(put('nowhere', 'a')).rejects.toEqual(refusal('NoSuchBucket', 404))
    await expect(put('plain', 'a', { StorageClass: 'GLACIER' })).rejects.toEqual(
      refusal('NotImplemented', 501, /x-amz-storage-class/),
    )
    const delimited = new ListObjectsV2Command({ Bucket: 'plain', Delimiter: '/' })
    await expect(s3.send(delimited)).rejects.toEqual(refusal('NotImplemented', 501, /delimiter/))
  })
})

describe('a put with If-None-Match', () => {
  const ifNew = { IfNoneMatch: '*' }

  test('is done where there is nothing, or nothing any more, and refused otherwise', async () => {
    await put('versioned', 'once', ifNew)
    await expect(put('versioned', 'once', { ...ifNew, Body: 'x' })).rejects.toEqual(
      refusal('PreconditionFailed', 412),
    )
    await remove('versioned', 'once')
    await put('versioned', 'once', { ...ifNew, Body: 'again' })
    expect((await get('versioned', 'once')).text).toBe('again')
  })

  test('is done once when many race', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => put('versioned', 'race', { ...ifNew, Body: `${n}` })),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { Versions } = await s3.send(
      new ListObjectVersionsCommand({ Bucket: 'versioned', Prefix: 'race' }),
    )
    expect(Versions).toHaveLength(1)
  })

  test('meets a deletion that came while its body was on its way', async () => {
    await put('versioned', 'deleted-meanwhile')
    const writing = request(`${host.url}/versioned/deleted-meanwhile`, {
      method: 'PUT',
      headers: { 'if-none-match': '*', 'content-length': 4, expect: '100-continue' },
    })
    const answered = once(writing, 'response')
    writing.flushHeaders()
    await once(writing, 'continue')
    await remove('versioned', 'deleted-meanwhile')
    writing.end('body')
    const [response] = (await answered) as [IncomingMessage]
    expect(response.statusCode).toBe(409)
    expect(await text(response)).toContain('<Code>ConditionalRequestConflict</Code>')
  })

  test('of a caller that is disturbed meets a conflict', async () => {
    host.disturbances.set({ conflicts: 1, throttles: 0, losses: 0, seed: 1 })
    const role = host.client('Nobody')
    const command = new PutObjectCommand({ Bucket: 'plain', Key: 'a', Body: 'b', ...ifNew })
    await expect(role.send(command)).rejects.toEqual(refusal('ConditionalRequestConflict', 409))
    host.disturbances.set({ conflicts: 0, throttles: 0, losses: 0, seed: 1 })
  })
})

describe('a checksum', () => {
  const bodies = [
    ['whole', () => Buffer.from('123456789')],
    ['in chunks with a trailer', () => Readable.from([Buffer.from('12345'), Buffer.from('6789')])],
  ] as const
  const known = {
    CRC32: 'y/Q5Jg==',
    CRC32C: '4waSgw==',
    SHA256: 'FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=',
    SHA1: '98O8HYCOBHMq32eZZczDTKeuNEE=',
    CRC64NVME: 'rosUhgp5mIg=',
  }

  for (const [how, body] of bodies)
    test.each(Object.entries(known))(
      `%s of a body sent ${how} is kept and given back`,
      async (name, value) => {
        const Key = `sum-${name}-${how}`
        const sent = await put('plain', Key, {
          ChecksumAlgorithm: name as 'CRC32',
          Body: body(),
          ContentLength: 9,
        })
        expect(sent).toMatchObject({ [`Checksum${name}`]: value })
        const found = await get('plain', Key, { ChecksumMode: 'ENABLED' })
        expect(found).toMatchObject({ [`Checksum${name}`]: value, text: '123456789' })
        expect(found.ContentEncoding).toBeUndefined()
      },
    )

  test.each([
    ['ChecksumCRC32', 'AAAAAA==', 'BadDigest'],
    ['ChecksumCRC32C', 'AAAAAA==', 'BadDigest'],
    ['ChecksumSHA256', known.SHA1, 'InvalidRequest'],
    ['ContentMD5', '1B2M2Y8AsgTpgAmY7PhCfg==', 'BadDigest'],
    ['ContentMD5', 'none', 'InvalidDigest'],
  ])('%s that is wrong is refused, and nothing is stored (%s)', async (name, value, code) => {
    await expect(put('plain', 'wrong-sum', { [name]: value })).rejects.toEqual(refusal(code, 400))
    await expect(get('plain', 'wrong-sum')).rejects.toEqual(refusal('NoSuchKey', 404))
  })

  test('after a body in chunks is held against it, and a torn body is refused', async () => {
    const send = async (body: string, length: number) => {
      const response = await fetch(`${host.url}/plain/chunked`, {
        method: 'PUT',
        body,
        headers: {
          'content-encoding': 'aws-chunked',
          'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
          'x-amz-decoded-content-length': String(length),
          'x-amz-trailer': 'x-amz-checksum-crc32',
        },
      })
      return /<Code>(\w+)</.exec(await response.text())?.[1] ?? response.status
    }
    const good = 'x-amz-checksum-crc32:y/Q5Jg==\r\n\r\n'
    expect(await send(`4\r\n1234\r\n5\r\n56789\r\n0\r\n${good}`, 9)).toBe(200)
    expect(await send(`9\r\n123456780\r\n0\r\n${good}`, 9)).toBe('BadDigest')
    expect(await send(`9\r\n123456789\r\n0\r\n${good}`, 10)).toBe('IncompleteBody')
    expect(await send(`9\r\n12345`, 9)).toBe('IncompleteBody')
    expect(await send(`9\r\n123456789\r\n0\r\n\r\n`, 9)).toBe('MalformedTrailerError')
  })
})

describe('a retention', () => {
  const until = (days: number, Mode: 'COMPLIANCE' | 'GOVERNANCE' = 'COMPLIANCE') => ({
    ObjectLockMode: Mode,
    ObjectLockRetainUntilDate: inDays(days),
  })
  const retain = (Bucket: string, Key: string, Retention: object, more: object = {}) =>
    s3.send(new PutObjectRetentionCommand({ Bucket, Key, Retention, ...more } as never))
  const retentionOf = async (Bucket: string, Key: string) =>
    (await s3.send(new GetObjectRetentionCommand({ Bucket, Key }))).Retention
  const protectedBy = refusal('AccessDenied', 403, /protected by object lock/)

  test('of compliance can be lengthened, and neither shortened, changed nor lifted', async () => {
    const { VersionId } = await put('locked', 'firm', until(10))
    const bypass = { BypassGovernanceRetention: true }
    await expect(remove('locked', 'firm', VersionId, bypass)).rejects.toEqual(protectedBy)
    const wrong = [
      { Mode: 'COMPLIANCE', RetainUntilDate: inDays(9) },
      { Mode: 'GOVERNANCE', RetainUntilDate: inDays(20) },
      {},
    ]
    for (const one of wrong)
      await expect(retain('locked', 'firm', one, bypass)).rejects.toEqual(protectedBy)
    await retain('locked', 'firm', { Mode: 'COMPLIANCE', RetainUntilDate: inDays(20) })
    expect(await retentionOf('locked', 'firm')).toEqual({
      Mode: 'COMPLIANCE',
      RetainUntilDate: inDays(20),
    })
    // A marker takes nothing away.
    const marker = await remove('locked', 'firm')
    await remove('locked', 'firm', marker.VersionId)
    expect((await get('locked', 'firm')).ObjectLockMode).toBe('COMPLIANCE')
  })

  test('of governance yields to a bypass only', async () => {
    const { VersionId } = await put('locked', 'soft', until(10, 'GOVERNANCE'))
    await expect(remove('locked', 'soft', VersionId)).rejects.toEqual(protectedBy)
    const shorter = { Mode: 'GOVERNANCE', RetainUntilDate: inDays(1) }
    await expect(retain('locked', 'soft', shorter)).rejects.toEqual(protectedBy)
    await retain('locked', 'soft', { Mode: 'GOVERNANCE', RetainUntilDate: inDays(11) })
    await retain('locked', 'soft', shorter, { BypassGovernanceRetention: true })
    await expect(remove('locked', 'soft', VersionId)).rejects.toEqual(protectedBy)
    await remove('locked', 'soft', VersionId, { BypassGovernanceRetention: true })
  })

  test('given by the bucket ends with the host’s clock', async () => {
    const { VersionId } = await put('kept', 'month')
    expect(await retentionOf('kept', 'month')).toEqual({
      Mode: 'COMPLIANCE',
      RetainUntilDate: inDays(30),
    })
    await advance(29)
    await expect(remove('kept', 'month', VersionId)).rejects.toEqual(protectedBy)
    await advance(1)
    await remove('kept', 'month', VersionId)
    await expect(get('kept', 'month')).rejects.toEqual(refusal('NoSuchKey', 404))
  })

  test.each<[string, () => Partial<PutObjectCommandInput>, string]>([
    ['in the past', () => until(-1), 'InvalidArgument'],
    ['without a date', () => ({ ObjectLockMode: 'COMPLIANCE' }), 'InvalidArgument'],
    ['of no known mode', () => until(1, 'OTHER' as 'COMPLIANCE'), 'InvalidArgument'],
  ])('%s is refused', async (_, more, code) => {
    await expect(put('locked', 'wrong', more())).rejects.toEqual(refusal(code, 400))
  })

  test('needs a bucket with locks, and a body that is vouched for', async () => {
    const missing = refusal('InvalidRequest', 400, 'missing Object Lock')
    await expect(put('plain', 'a', until(1))).rejects.toEqual(missing)
    await put('plain', 'a')
    await expect(retentionOf('plain', 'a')).rejects.toEqual(missing)
    s3 = host.client(undefined, { requestChecksumCalculation: 'WHEN_REQUIRED' })
    const unvouched = await fetch(`${host.url}/kept/a`, { method: 'PUT', body: 'a' })
    expect(await unvouched.text()).toContain('<Code>InvalidRequest</Code>')
    await put('kept', 'a', { ChecksumAlgorithm: 'SHA256' })
    s3 = host.client()
    await put('locked', 'free')
    await expect(retentionOf('locked', 'free')).rejects.toEqual(
      refusal('NoSuchObjectLockConfiguration', 404),
    )
  })

  test('by default can be asked for and set', async () => {
    const ask = (Bucket: string) => s3.send(new GetObjectLockConfigurationCommand({ Bucket }))
    const set = (rule: object | undefined, Bucket = 'locked') =>
      s3.send(
        new PutObjectLockConfigurationCommand({
          Bucket,
          ObjectLockConfiguration: {
            ObjectLockEnabled: 'Enabled',
            ...(rule && { Rule: { DefaultRetention: rule } }),
          },
        }),
      )
    expect((await ask('kept')).ObjectLockConfiguration?.Rule).toEqual({
      DefaultRetention: { Mode: 'COMPLIANCE', Days: 30 },
    })
    await expect(ask('plain')).rejects.toEqual(refusal('ObjectLockConfigurationNotFoundError', 404))
    await expect(set(undefined, 'plain')).rejects.toEqual(refusal('InvalidBucketState', 409))
    await expect(set({ Mode: 'GOVERNANCE', Days: 1, Years: 1 })).rejects.toEqual(
      refusal('MalformedXML', 400),
    )
    await expect(set({ Mode: 'GOVERNANCE', Days: 0 })).rejects.toEqual(
      refusal('InvalidArgument', 400),
    )
    await set({ Mode: 'GOVERNANCE', Years: 1 })
    await put('locked', 'year')
    expect((await retentionOf('locked', 'year'))?.RetainUntilDate?.getUTCFullYear()).toBe(
      new Date(host.clock.now()).getUTCFullYear() + 1,
    )
    await set(undefined)
  })

  test('comes with versions', async () => {
    const statusOf = async (Bucket: string) =>
      (await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status
    expect(await statusOf('locked')).toBe('Enabled')
    expect(await statusOf('plain')).toBeUndefined()
  })
})

describe('a listing', () => {
  const keys = ['list/ä', 'list/a', 'list/Z', 'list/b', 'list/\u{1f600}', 'list/ﬀ']

  beforeAll(async () => {
    for (const key of keys) await put('versioned', key)
    await put('versioned', 'list/a', { Body: 'newer' })
    await remove('versioned', 'list/b')
  })

  test.each([1, 2, 3, 1000])('of objects goes by bytes, page by page of %i', async (MaxKeys) => {
    const found: string[] = []
    let ContinuationToken: string | undefined
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: 'versioned',
          Prefix: 'list/',
          MaxKeys,
          ContinuationToken,
        }),
      )
      found.push(...(page.Contents ?? []).map(({ Key = '' }) => Key))
      expect(page.KeyCount).toBeLessThanOrEqual(MaxKeys)
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken !== undefined)
    expect(found).toEqual(['list/Z', 'list/a', 'list/ä', 'list/ﬀ', 'list/\u{1f600}'])
  })

  test.each([1, 2, 3, 1000])(
    'of versions has the newest first, page by page of %i',
    async (MaxKeys) => {
      const found: string[] = []
      let markers = {}
      for (;;) {
        const page = await s3.send(
          new ListObjectVersionsCommand({
            Bucket: 'versioned',
            Prefix: 'list/',
            MaxKeys,
            ...markers,
          }),
        )
        const of = (
          kind: string,
          list: { Key?: string | undefined; IsLatest?: boolean | undefined }[] = [],
        ) => list.map(({ Key, IsLatest }) => `${Key} ${kind}${IsLatest ? '' : ' old'}`)
        found.push(...of('object', page.Versions), ...of('marker', page.DeleteMarkers))
        if (!page.IsTruncated) break
        markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
      }
      expect(found.sort()).toEqual(
        [
          'list/Z object',
          'list/a object',
          'list/a object old',
          'list/b marker',
          'list/b object old',
          'list/ä object',
          'list/ﬀ object',
          'list/\u{1f600} object',
        ].sort(),
      )
    },
  )
})

describe('what is kept', () => {
  test('survives a restart, with what a kill left half written dropped', async () => {
    const { VersionId } = await put('kept', 'over-restart', { Body: 'stays', Metadata: { n: '1' } })
    const bodies = join(host.directory, 's3', 'kept', 'bodies')
    const before = await s3.send(new ListObjectVersionsCommand({ Bucket: 'kept' }))
    await host.stop()
    writeFileSync(join(bodies, 'unnamed'), 'a body whose line was never written')
    writeFileSync(join(bodies, 'torn.next'), 'half')
    appendFileSync(join(host.directory, 's3', 'kept', 'journal.jsonl'), '{"kind":"added","ver')
    await host.start(resources)
    s3 = host.client()
    expect(await get('kept', 'over-restart')).toMatchObject({
      text: 'stays',
      VersionId,
      Metadata: { n: '1' },
      ObjectLockMode: 'COMPLIANCE',
    })
    const after = await s3.send(new ListObjectVersionsCommand({ Bucket: 'kept' }))
    expect(after.Versions).toEqual(before.Versions)
    expect(readdirSync(bodies)).toHaveLength(before.Versions?.length ?? 0)
    await put('kept', 'after-restart')
    await host.stop()
    await host.start(resources)
    s3 = host.client()
    expect((await get('kept', 'after-restart')).text).toBe('body')
  })

  test('is never a version without its body', async () => {
    await put('plain', 'lost')
    await host.stop()
    const bodies = join(host.directory, 's3', 'plain', 'bodies')
    for (const file of readdirSync(bodies)) rmSync(join(bodies, file))
    await expect(host.start(resources)).rejects.toThrow(/plain has lost the body/)
  })
})

test('a lifecycle is left out with a word', () => {
  expect(host.said).toContain('left out here: the lifecycle of the bucket plain')
})

test.each<[string, object, RegExp]>([
  ['suspended versioning', { VersioningConfiguration: { Status: 'Suspended' } }, /suspended/],
  ['a web site', { WebsiteConfiguration: {} }, /WebsiteConfiguration/],
  [
    'a default retention without lock',
    { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } },
    /needs ObjectLockEnabled/,
  ],
])('%s is refused by name', async (_, properties, message) => {
  const other = new StorageHost()
  await expect(other.start({ B: bucket('other', properties) })).rejects.toThrow(message)
  await other.end()
})
