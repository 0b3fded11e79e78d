import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Disturbances } from '../disturbances'
import type { Principals } from '../principals'
import { readBody } from '../request-body'
import type { Bucket } from './bucket'
import { addressOf, headerOf, withBody, type Address } from './call'
import { Caller, type CallerOptions } from './caller'
import { deleteObject } from './delete-object'
import { notImplemented, S3Fault } from './fault'
import { getObject } from './get-object'
import { getBucketVersioning, headBucket, listObjects, listObjectVersions } from './listings'
import {
  getObjectLockConfiguration,
  getObjectRetention,
  putObjectLockConfiguration,
  putObjectRetention,
} from './object-lock'
import type { Answer, Operation } from './operation'
import { conditionalConflict, putObject } from './put-object'
import { xmlDocument } from './xml'

export interface StorageOptions extends CallerOptions {
  readonly accountId: string
  readonly buckets: ReadonlyMap<string, Bucket>
  readonly principals: Principals
  readonly disturbances: Disturbances
  /** Epoch milliseconds. */
  readonly now: () => number
}

const LARGEST = 64 * 1024 * 1024

/** Operations by method, what they are on, and the parameter that names them. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  'PUT object': putObject,
  'GET object': getObject,
  'HEAD object': getObject,
  'DELETE object': deleteObject,
  'PUT object retention': putObjectRetention,
  'GET object retention': getObjectRetention,
  'HEAD bucket': headBucket,
  'GET bucket list-type': listObjects,
  'GET bucket versions': listObjectVersions,
  'GET bucket versioning': getBucketVersioning,
  'GET bucket object-lock': getObjectLockConfiguration,
  'PUT bucket object-lock': putObjectLockConfiguration,
}
const NAMING = ['retention', 'list-type', 'versions', 'versioning', 'object-lock']

/** Answers S3's REST protocol for the template's buckets. */
export async function answerStorage(
  options: StorageOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID().replace(/-/g, '').slice(0, 16).toUpperCase()
  const ids = { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId }
  try {
    const answer = await perform(options, request)
    const type = typeof answer.body === 'string' ? { 'content-type': 'application/xml' } : {}
    response.writeHead(answer.status, { ...ids, ...type, ...answer.headers }).end(answer.body)
  } catch (error) {
    if (!(error instanceof S3Fault)) throw error
    const { code, message, statusCode, details } = error
    const body = { Code: code, Message: message, ...details.elements, RequestId: requestId }
    const xml = xmlDocument('Error', { ...body, HostId: requestId }, true)
    const headers = { ...ids, 'content-type': 'application/xml', ...details.headers }
    // What wasn't read of a refused request must not be taken for the next one.
    request.resume()
    response.writeHead(statusCode, headers).end(request.method === 'HEAD' ? undefined : xml)
  }
}

async function perform(options: StorageOptions, request: IncomingMessage): Promise<Answer> {
  const address = addressOf(request)
  const { key } = address
  const operation = operationOf(address)
  const bucket = bucketOf(options, address)
  const deletionsBefore = bucket.deletions(key)
  const raw = await readBody(request, LARGEST)
  if (raw === undefined) {
    const message = 'Your proposed upload exceeds the maximum allowed size'
    throw new S3Fault(400, 'EntityTooLarge', message)
  }
  const call = await withBody(address, raw)
  const principal = options.principals.of(request)
  if (principal && isConditional(address) && options.disturbances.strikes('conflicts'))
    throw conditionalConflict(key)
  const caller = new Caller(options, principal, conditionKeysOf(address))
  const objectArn = `${bucket.settings.arn}/${key}`
  return operation({ call, bucket, caller, now: options.now(), objectArn, deletionsBefore })
}

function operationOf({ method, key, query }: Address): Operation {
  const naming = NAMING.find((name) => query.has(name))
  const name = [method, key === '' ? 'bucket' : 'object', ...(naming ? [naming] : [])].join(' ')
  const operation = OPERATIONS[name]
  if (operation) return operation
  const [parameter] = [...query.keys()]
  throw notImplemented(parameter && !naming ? `${name} with ${parameter}` : name)
}

function bucketOf({ buckets, accountId }: StorageOptions, address: Address): Bucket {
  const bucket = buckets.get(address.bucket)
  if (!bucket) {
    throw new S3Fault(404, 'NoSuchBucket', 'The specified bucket does not exist', {
      elements: { BucketName: address.bucket },
    })
  }
  const owner = headerOf(address, 'x-amz-expected-bucket-owner')
  if (owner !== undefined && owner !== accountId)
    throw new S3Fault(403, 'AccessDenied', 'Access Denied')
  return bucket
}

function isConditional(address: Address): boolean {
  const isPut = address.method === 'PUT'
  return isPut && ['if-none-match', 'if-match'].some((name) => address.headers[name] !== undefined)
}

/** What policies may ask of a call. */
function conditionKeysOf(address: Address): Record<string, string> {
  const values = {
    's3:if-none-match': headerOf(address, 'if-none-match'),
    's3:object-lock-mode': headerOf(address, 'x-amz-object-lock-mode'),
    's3:prefix': address.key === '' ? (address.query.get('prefix') ?? undefined) : undefined,
    's3:versionid': address.query.get('versionId') ?? undefined,
  }
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(given)
}
