import type { S3Client } from '@aws-sdk/client-s3'
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
  CreateBucketCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { bucket, lockedBucket, StorageHost } from './storage-host'

/*
 * Plays the same calls to the host's S3 and to another, and prints each call that they answer differently.
 * The other is the address given, an empty one, for example that of moto:
 *   python3 -m venv /tmp/moto && /tmp/moto/bin/pip install 'moto[server,s3]'
 *   /tmp/moto/bin/moto_server -p 5555 &
 *   npx tsx tests/local/s3/compare.ts http://127.0.0.1:5555
 */
const other = process.argv[2]
if (other === undefined) throw new Error('Name the address of an empty S3.')

const day = 86_400_000
const firm = {
  ObjectLockMode: 'COMPLIANCE',
  ObjectLockRetainUntilDate: new Date(Date.now() + 10 * day),
} as const
const soft = { ...firm, ObjectLockMode: 'GOVERNANCE' } as const
const locked = { Bucket: 'locked', Key: 'k' }
const plain = { Bucket: 'plain', Key: 'p' }
const put = (at: object, more: object = {}) =>
  new PutObjectCommand({ ...at, Body: 'body', ...more } as never)
const retain = (Mode: string, days: number, more: object = {}) =>
  new PutObjectRetentionCommand({
    ...locked,
    Retention: { Mode, RetainUntilDate: new Date(Date.now() + days * day) },
    ...more,
  } as never)
type Known = readonly string[]

/** Calls in their order; each may use the version ids that the puts before it got. */
const calls: [string, (versions: Known) => object][] = [
  ['put', () => put(plain)],
  ['put if new, which it is not', () => put(plain, { IfNoneMatch: '*' })],
  ['put if it matches another', () => put(plain, { IfMatch: '"x"' })],
  ['put with a wrong checksum', () => put(plain, { ChecksumCRC32: 'AAAAAA==' })],
  ['put with a retention, no lock', () => put(plain, firm)],
  ['get', () => new GetObjectCommand({ ...plain, ChecksumMode: 'ENABLED' })],
  ['get a part', () => new GetObjectCommand({ ...plain, Range: 'bytes=1-2' })],
  ['get beyond the end', () => new GetObjectCommand({ ...plain, Range: 'bytes=9-' })],
  ['get what is missing', () => new GetObjectCommand({ ...plain, Key: 'none' })],
  ['head what is missing', () => new HeadObjectCommand({ ...plain, Key: 'none' })],
  ['get from no bucket', () => new GetObjectCommand({ Bucket: 'nowhere', Key: 'k' })],
  ['versioning, none', () => new GetBucketVersioningCommand({ Bucket: 'plain' })],
  ['lock, none', () => new GetObjectLockConfigurationCommand({ Bucket: 'plain' })],
  ['retention, no lock', () => new GetObjectRetentionCommand(plain)],
  ['versioning', () => new GetBucketVersioningCommand({ Bucket: 'locked' })],
  ['lock', () => new GetObjectLockConfigurationCommand({ Bucket: 'locked' })],
  ['put, locked', () => put(locked, { ...firm, IfNoneMatch: '*' })],
  ['put again', () => put(locked, soft)],
  ['put without a retention', () => put({ ...locked, Key: 'free' })],
  ['put with a mode only', () => put(locked, { ObjectLockMode: 'COMPLIANCE' })],
  ['retention, none', () => new GetObjectRetentionCommand({ ...locked, Key: 'free' })],
  [
    'delete firm',
    ([, one]) =>
      new DeleteObjectCommand({ ...locked, VersionId: one, BypassGovernanceRetention: true }),
  ],
  ['delete soft', ([, , two]) => new DeleteObjectCommand({ ...locked, VersionId: two })],
  ['shorten firm', ([, one]) => retain('COMPLIANCE', 1, { VersionId: one })],
  ['lengthen firm', ([, one]) => retain('COMPLIANCE', 20, { VersionId: one })],
  ['shorten soft', ([, , two]) => retain('GOVERNANCE', 1, { VersionId: two })],
  [
    'shorten soft with a bypass',
    ([, , two]) => retain('GOVERNANCE', 1, { VersionId: two, BypassGovernanceRetention: true }),
  ],
  ['retain in the past', () => retain('GOVERNANCE', -1)],
  [
    'delete soft with a bypass',
    ([, , two]) =>
      new DeleteObjectCommand({ ...locked, VersionId: two, BypassGovernanceRetention: true }),
  ],
  ['mark', () => new DeleteObjectCommand(locked)],
  ['get what is marked', () => new GetObjectCommand(locked)],
  ['get the version', ([, one]) => new GetObjectCommand({ ...locked, VersionId: one })],
  ['get no version', () => new GetObjectCommand({ ...locked, VersionId: 'a'.repeat(32) })],
  ['list', () => new ListObjectsV2Command({ Bucket: 'locked' })],
  ['list one', () => new ListObjectsV2Command({ Bucket: 'locked', MaxKeys: 1, StartAfter: 'a' })],
  ['list versions', () => new ListObjectVersionsCommand({ Bucket: 'locked', Prefix: 'k' })],
  [
    'set a default',
    () =>
      new PutObjectLockConfigurationCommand({
        Bucket: 'locked',
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 3 } },
        },
      }),
  ],
  ['put by default', () => put({ ...locked, Key: 'default' })],
  ['head by default', () => new HeadObjectCommand({ ...locked, Key: 'default' })],
  [
    'set a default, no lock',
    () =>
      new PutObjectLockConfigurationCommand({
        Bucket: 'plain',
        ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' },
      }),
  ],
]

/** What of an answer has to be the same: not ids, moments and what only one of them tells beside it. */
const UNLIKE =
  /^(\$metadata|.*VersionId.*|LastModified|.*RetainUntilDate|Owner|RequestCharged|EncodingType|ServerSideEncryption|BucketKeyEnabled)$/

async function play(client: S3Client): Promise<string[]> {
  const versions: string[] = []
  const told: string[] = []
  for (const [name, call] of calls) {
    try {
      const answer = (await client.send(call(versions) as PutObjectCommand)) as unknown as Record<
        string,
        unknown
      >
      if (name.startsWith('put')) versions.push(String(answer.VersionId))
      if (answer.Body)
        answer.Body = await (
          answer.Body as { transformToString(): Promise<string> }
        ).transformToString()
      const shown = JSON.stringify(answer, (key, value: unknown) =>
        UNLIKE.test(key) ? undefined : value,
      )
      told.push(`${name}: ${shown}`)
    } catch (error) {
      // The other's answer may not even be readable.
      if (!(error instanceof S3ServiceException)) {
        told.push(`${name}: ${String(error)}`)
        continue
      }
      told.push(`${name}: ${error.$metadata.httpStatusCode} ${error.name}: ${error.message}`)
    }
  }
  return told
}

const host = new StorageHost()
host.clock.advance(Date.now(), () => Promise.resolve()).catch(() => undefined)
await host.start({ Plain: bucket('plain'), Locked: lockedBucket('locked') })
const elsewhere = host.client(undefined, {
  endpoint: other,
  region: 'us-east-1',
  forcePathStyle: true,
})
await elsewhere.send(new CreateBucketCommand({ Bucket: 'plain' }))
await elsewhere.send(
  new CreateBucketCommand({ Bucket: 'locked', ObjectLockEnabledForBucket: true }),
)
const [mine, theirs] = [await play(host.client()), await play(elsewhere)]
const different = mine.flatMap((line, at) =>
  line === theirs[at] ? [] : [`here  ${line}\nthere ${theirs[at]}\n`],
)
console.log(`${calls.length} calls, ${different.length} answered differently\n`)
console.log(different.join('\n'))
await host.end()
