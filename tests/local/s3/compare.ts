import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
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
import { freePort } from '../../../infra/local/free-port'
import { bucket, lockedBucket, StorageHost } from './storage-host'

/*
 * `npm run prove:storage` plays the same calls to the host's S3 and to another that nobody here wrote, and prints
 * each call that they answer differently. The other is Python's moto, which it starts and ends:
 *   python3 -m pip install 'moto[server,s3]==5.2.1'
 * or an empty one at the address that is given: npm run prove:storage -- http://127.0.0.1:5555
 * What is known to differ, and which of both AWS's documentation bears out, is said below by the call's name: it
 * ends with 1 at any other difference, and at one that is there no more.
 */

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
/** Version ids by the call that made them. */
type Known = ReadonlyMap<string, string>

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
    (versions) =>
      new DeleteObjectCommand({
        ...locked,
        VersionId: versions.get('put, locked'),
        BypassGovernanceRetention: true,
      }),
  ],
  [
    'delete soft',
    (versions) => new DeleteObjectCommand({ ...locked, VersionId: versions.get('put again') }),
  ],
  [
    'shorten firm',
    (versions) => retain('COMPLIANCE', 1, { VersionId: versions.get('put, locked') }),
  ],
  [
    'lengthen firm',
    (versions) => retain('COMPLIANCE', 20, { VersionId: versions.get('put, locked') }),
  ],
  ['shorten soft', (versions) => retain('GOVERNANCE', 1, { VersionId: versions.get('put again') })],
  [
    'shorten soft with a bypass',
    (versions) =>
      retain('GOVERNANCE', 1, {
        VersionId: versions.get('put again'),
        BypassGovernanceRetention: true,
      }),
  ],
  ['retain in the past', () => retain('GOVERNANCE', -1)],
  [
    'delete soft with a bypass',
    (versions) =>
      new DeleteObjectCommand({
        ...locked,
        VersionId: versions.get('put again'),
        BypassGovernanceRetention: true,
      }),
  ],
  ['mark', () => new DeleteObjectCommand(locked)],
  ['get what is marked', () => new GetObjectCommand(locked)],
  [
    'get the version',
    (versions) => new GetObjectCommand({ ...locked, VersionId: versions.get('put, locked') }),
  ],
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

/** An answer without what may be unlike, its names in their order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !UNLIKE.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, inOrder(one)]),
  )
}

/** What of an answer has to be the same: not ids, moments and what only one of them tells beside it. */
const UNLIKE =
  /^(\$metadata|.*VersionId.*|LastModified|.*RetainUntilDate|Owner|RequestCharged|EncodingType|ServerSideEncryption|BucketKeyEnabled|ChecksumType)$/

/** Why a call is answered differently; where AWS's documentation says which is right, the host does that. */
const KNOWN: Readonly<Record<string, string>> = {
  'put with a wrong checksum':
    'AWS refuses a body that isn’t what its checksum says (BadDigest); moto doesn’t look.',
  'put with a retention, no lock': 'Only the words differ; the host has AWS’s.',
  get: 'AWS gives the checksum when it is asked for; moto leaves it out.',
  'retention, no lock': 'moto’s answer can’t be read.',
  'put with a mode only': 'AWS asks for mode and date together; moto takes one.',
  'retention, none': 'moto’s answer can’t be read.',
  'delete firm': 'Both refuse; the words differ.',
  'delete soft': 'Both refuse; the words differ.',
  'shorten firm': 'In compliance mode nobody shortens a retention on AWS; moto does.',
  'shorten soft': 'In governance mode it takes a bypass on AWS; moto asks for none.',
  'retain in the past': 'AWS refuses a date that is over; moto takes it.',
  'list versions': 'Follows from the put that moto took with a mode only.',
  'set a default': 'AWS sets it on a bucket with objects; moto wants an empty one.',
  'head by default': 'Follows from the default that moto refused.',
  'set a default, no lock': 'AWS lists InvalidBucketState as 409; moto answers 400.',
}

async function play(client: S3Client): Promise<string[]> {
  const versions = new Map<string, string>()
  const told: string[] = []
  for (const [name, call] of calls) {
    try {
      const answer = (await client.send(call(versions) as PutObjectCommand)) as unknown as Record<
        string,
        unknown
      >
      if (name.startsWith('put')) versions.set(name, String(answer.VersionId))
      if (answer.Body)
        answer.Body = await (
          answer.Body as { transformToString(): Promise<string> }
        ).transformToString()
      const shown = JSON.stringify(inOrder(answer))
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

const BEGINS_WITHIN = 300

/** Another S3 at an address: the one given, or moto's. Undefined where there is none. */
async function another(): Promise<{ address: string; child?: ChildProcess } | undefined> {
  const [, , given] = process.argv
  if (given !== undefined) return { address: given }
  if (spawnSync('python3', ['-c', 'import moto.server']).status !== 0) return undefined
  const port = await freePort()
  const run = 'from moto.server import main; main()'
  const child = spawn('python3', ['-c', run, '-p', String(port)], { stdio: 'ignore' })
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < BEGINS_WITHIN; tries += 1) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return { address, child }
    await delay(100)
  }
  child.kill()
  throw new Error('moto doesn’t answer.')
}

async function compare(address: string): Promise<number> {
  const host = new StorageHost()
  host.clock.advance(Date.now(), () => Promise.resolve()).catch(() => undefined)
  await host.start({ Plain: bucket('plain'), Locked: lockedBucket('locked') })
  const elsewhere = host.client(undefined, {
    endpoint: address,
    region: 'us-east-1',
    forcePathStyle: true,
  })
  await elsewhere.send(new CreateBucketCommand({ Bucket: 'plain' }))
  await elsewhere.send(
    new CreateBucketCommand({ Bucket: 'locked', ObjectLockEnabledForBucket: true }),
  )
  const [mine, theirs] = [await play(host.client()), await play(elsewhere)]
  await host.end()
  let unknown = 0
  let differ = 0
  for (const [at, [name]] of calls.entries()) {
    const why = KNOWN[name]
    const isAlike = mine[at] === theirs[at]
    if (!isAlike) differ += 1
    if (isAlike !== (why === undefined)) unknown += 1
    if (!isAlike)
      console.log(`here  ${mine[at]}\nthere ${theirs[at]}\n      ${why ?? 'NOT KNOWN'}\n`)
    else if (why !== undefined) console.log(`${name}: differs no more\n`)
  }
  console.log(`${calls.length} calls, ${differ} answered differently, ${unknown} not as is known`)
  return unknown === 0 ? 0 : 1
}

const other = await another()
if (other) {
  try {
    process.exitCode = await compare(other.address)
  } finally {
    other.child?.kill()
  }
} else console.log('Skipped: python3 has no moto to compare with (pip install "moto[server,s3]").')
