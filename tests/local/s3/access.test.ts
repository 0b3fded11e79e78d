import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3'
import { allow, bucket, lockedBucket, role, StorageHost } from './storage-host'

const arn = 'arn:aws:s3:::locked'
const objects = `${arn}/*`
const statement = (Effect: string, Principal: unknown, actions: string[], Condition = {}) => ({
  ...{ Effect, Principal, Action: actions.map((one) => `s3:${one}`), Condition },
  Resource: [{ 'Fn::GetAtt': ['Governed', 'Arn'] }, 'arn:aws:s3:::governed/*'],
})

const host = new StorageHost()
let version: string | undefined
const Bucket = 'locked'
const ifNew = { Null: { 's3:if-none-match': 'false' } }

beforeAll(async () => {
  await host.start({
    Locked: lockedBucket('locked'),
    Governed: bucket('governed'),
    Nobody: role(allow(['GetObject'], 'arn:aws:s3:::other/*')),
    Writer: role(allow(['PutObject'], objects, ifNew)),
    Reader: role(allow(['GetObject'], objects)),
    Lister: role(allow(['GetObject', 'GetObjectRetention'], objects), allow(['ListBucket'], arn)),
    Part: role(allow(['ListBucket'], arn, { StringLike: { 's3:prefix': '2005/*' } })),
    Remover: role(allow(['DeleteObject*'], objects)),
    Retainer: role(allow(['PutObject', 'PutObjectRetention'], objects)),
    Breaker: role(allow(['DeleteObjectVersion', 'BypassGovernanceRetention'], objects)),
    Guest: role(),
    Admin: role(allow(['*'], '*')),
    Policy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: { Ref: 'Governed' },
        PolicyDocument: {
          Statement: [
            statement('Allow', { AWS: { 'Fn::GetAtt': ['Guest', 'Arn'] } }, ['PutObject']),
            statement('Allow', { AWS: 'arn:aws:iam::123456789012:root' }, ['GetObject']),
            statement('Deny', '*', ['PutObject'], { Null: { 's3:if-none-match': 'true' } }),
            statement('Deny', { AWS: 'arn:aws:iam::123456789012:root' }, ['DeleteObject']),
            statement('Deny', '*', ['*'], { Bool: { 'aws:SecureTransport': 'false' } }),
          ],
        },
      },
    },
  })
  const until = new Date(host.clock.now() + 86_400_000)
  const lock = { ObjectLockMode: 'GOVERNANCE', ObjectLockRetainUntilDate: until } as const
  const put = new PutObjectCommand({ Bucket, Key: 'there', Body: 'x', ...lock })
  version = (await host.client().send(put)).VersionId
})

afterAll(() => host.end())

const put = (more: object = {}) => new PutObjectCommand({ Bucket, Key: 'new', Body: 'x', ...more })
const governed = { Bucket: 'governed' }

test.each<[string, string, () => object, string | undefined]>([
  ['Nobody', 'reads', () => new GetObjectCommand({ Bucket, Key: 'there' }), 's3:GetObject'],
  ['Writer', 'writes over', () => put(), 's3:PutObject'],
  ['Writer', 'writes anew', () => put({ IfNoneMatch: '*' }), undefined],
  ['Writer', 'lists', () => new ListObjectsV2Command({ Bucket }), 's3:ListBucket'],
  [
    'Writer',
    'retains',
    () =>
      put({
        Key: 'retained',
        IfNoneMatch: '*',
        ObjectLockMode: 'GOVERNANCE',
        ObjectLockRetainUntilDate: new Date(Date.UTC(2006, 0, 1)),
      }),
    's3:PutObjectRetention',
  ],
  [
    'Retainer',
    'retains',
    () =>
      put({
        Key: 'retained',
        ObjectLockMode: 'GOVERNANCE',
        ObjectLockRetainUntilDate: new Date(Date.UTC(2006, 0, 1)),
      }),
    undefined,
  ],
  ['Reader', 'reads', () => new GetObjectCommand({ Bucket, Key: 'there' }), undefined],
  [
    'Reader',
    'reads a version',
    () => new GetObjectCommand({ Bucket, Key: 'there', VersionId: version }),
    's3:GetObjectVersion',
  ],
  ['Reader', 'misses', () => new GetObjectCommand({ Bucket, Key: 'none' }), 's3:ListBucket'],
  ['Lister', 'misses', () => new GetObjectCommand({ Bucket, Key: 'none' }), 'not exist'],
  [
    'Lister',
    'lists versions',
    () => new ListObjectVersionsCommand({ Bucket }),
    's3:ListBucketVersions',
  ],
  [
    'Part',
    'lists its part',
    () => new ListObjectsV2Command({ Bucket, Prefix: '2005/1' }),
    undefined,
  ],
  ['Part', 'lists all', () => new ListObjectsV2Command({ Bucket }), 's3:ListBucket'],
  ['Remover', 'marks', () => new DeleteObjectCommand({ Bucket, Key: 'marked' }), undefined],
  [
    'Remover',
    'breaks a lock',
    () =>
      new DeleteObjectCommand({
        ...{ Bucket, Key: 'there', VersionId: version, BypassGovernanceRetention: true },
      }),
    's3:BypassGovernanceRetention',
  ],
  [
    'Breaker',
    'retains',
    () =>
      new PutObjectRetentionCommand({
        ...{ Bucket, Key: 'there' },
        Retention: { Mode: 'GOVERNANCE', RetainUntilDate: new Date(Date.UTC(2007, 0, 1)) },
      }),
    's3:PutObjectRetention',
  ],
  // A bucket's own policy lets in and keeps out; leave for the account alone is none.
  ['Guest', 'writes as a guest', () => put({ ...governed, IfNoneMatch: '*' }), undefined],
  ['Guest', 'writes over as a guest', () => put(governed), 'explicit deny'],
  ['Guest', 'reads', () => new GetObjectCommand({ ...governed, Key: 'new' }), 's3:GetObject'],
  ['Admin', 'deletes', () => new DeleteObjectCommand({ ...governed, Key: 'new' }), 'explicit deny'],
  ['Admin', 'reads', () => new GetObjectCommand({ ...governed, Key: 'new' }), undefined],
])(
  '%s, who %s, is let through or refused with what is missing',
  async (who, _, command, missing) => {
    const sent = host.client(who).send(command() as GetObjectCommand)
    if (missing === undefined) await sent
    else await expect(sent).rejects.toThrow(missing)
  },
)

test('who may not ask for a retention isn’t told of it with the object', async () => {
  const head = (who: string) =>
    host.client(who).send(new HeadObjectCommand({ Bucket, Key: 'there' }))
  expect((await head('Reader')).ObjectLockMode).toBeUndefined()
  expect((await head('Lister')).ObjectLockMode).toBe('GOVERNANCE')
})

test.each<[string, object, RegExp]>([
  ['names nobody', { Effect: 'Deny', Action: 's3:*', Resource: '*' }, /needs a Principal/],
  [
    'asks what nobody evaluates',
    {
      ...{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
      Condition: { NumericLessThan: { 's3:object-lock-remaining-retention-days': 3 } },
    },
    /NumericLessThan/,
  ],
])('a bucket’s policy that %s is refused by name', async (_, one, message) => {
  const other = new StorageHost()
  const Properties = { Bucket: 'b', PolicyDocument: { Statement: [one] } }
  const Policy = { Type: 'AWS::S3::BucketPolicy', Properties }
  await expect(
    other.start({ B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'b' } }, Policy }),
  ).rejects.toThrow(message)
  await other.end()
})
