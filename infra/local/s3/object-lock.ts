import * as z from 'zod'
import { defaultRetention } from './bucket-settings'
import { headerOf, refuseOthers } from './call'
import { requireBypass } from './delete-object'
import { vouchesForBody } from './checksums'
import { invalidArgument, invalidRequest, malformedXml, S3Fault } from './fault'
import { findContent } from './get-object'
import type { Asked, Operation } from './operation'
import { changeNeeds, mode, readRetention } from './retention'
import { readXml, xmlDocument } from './xml'

const empty = z.literal('').transform(() => ({}))
const retentionDocument = z.object({
  Retention: z.union([
    z.object({ Mode: z.string().optional(), RetainUntilDate: z.string().optional() }),
    empty.transform(() => ({ Mode: undefined, RetainUntilDate: undefined })),
  ]),
})

export const putObjectRetention: Operation = (asked) => {
  const { call, bucket, caller, objectArn, now } = asked
  refuseOthers(call, {
    headers: /^x-amz-bypass-governance-retention$/,
    query: ['retention', 'versionId'],
  })
  caller.must('PutObjectRetention', objectArn)
  requireLock(asked)
  requireVouchedBody(asked)
  const { Retention: given } = readXml(call.body, retentionDocument)
  const versionId = call.query.get('versionId') ?? undefined
  const found = findContent(asked, versionId)
  if ((given.Mode === undefined) !== (given.RetainUntilDate === undefined)) throw malformedXml()
  if (given.Mode !== undefined && !mode.safeParse(given.Mode).success) throw malformedXml()
  const next = readRetention(given.Mode, given.RetainUntilDate, now)
  requireBypass(asked, changeNeeds(found.retention, next, now))
  bucket.retain(found, next)
  return { status: 200 }
}

export const getObjectRetention: Operation = (asked) => {
  const { call, caller, objectArn } = asked
  refuseOthers(call, { query: ['retention', 'versionId'] })
  caller.must('GetObjectRetention', objectArn)
  requireLock(asked)
  const { retention } = findContent(asked, call.query.get('versionId') ?? undefined)
  if (!retention) {
    throw new S3Fault(
      404,
      'NoSuchObjectLockConfiguration',
      'The specified object does not have a ObjectLock configuration',
      { elements: { Key: call.key } },
    )
  }
  const until = new Date(retention.until).toISOString()
  const body = xmlDocument('Retention', { Mode: retention.mode, RetainUntilDate: until })
  return { status: 200, body }
}

export const getObjectLockConfiguration: Operation = ({ call, bucket, caller }) => {
  refuseOthers(call, { query: ['object-lock'] })
  const { lock, arn, name } = bucket.settings
  caller.must('GetBucketObjectLockConfiguration', arn)
  if (!lock) {
    throw new S3Fault(
      404,
      'ObjectLockConfigurationNotFoundError',
      'Object Lock configuration does not exist for this bucket',
      { elements: { BucketName: name } },
    )
  }
  const { retention } = bucket
  const period =
    retention && ('days' in retention ? { Days: retention.days } : { Years: retention.years })
  const rule = retention && { DefaultRetention: { Mode: retention.mode, ...period } }
  const body = xmlDocument('ObjectLockConfiguration', { ObjectLockEnabled: 'Enabled', Rule: rule })
  return { status: 200, body }
}

const configurationDocument = z.object({
  ObjectLockConfiguration: z.object({
    ObjectLockEnabled: z.literal('Enabled'),
    Rule: z
      .object({
        DefaultRetention: z.object({
          Mode: mode,
          Days: z.coerce.number().int().optional(),
          Years: z.coerce.number().int().optional(),
        }),
      })
      .optional(),
  }),
})

export const putObjectLockConfiguration: Operation = (asked) => {
  const { call, bucket, caller } = asked
  refuseOthers(call, { query: ['object-lock'] })
  caller.must('PutBucketObjectLockConfiguration', bucket.settings.arn)
  if (!bucket.settings.lock) {
    throw new S3Fault(
      409,
      'InvalidBucketState',
      "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
    )
  }
  requireVouchedBody(asked)
  const { ObjectLockConfiguration } = readXml(call.body, configurationDocument)
  const rule = ObjectLockConfiguration.Rule?.DefaultRetention
  if (rule && (rule.Days === undefined) === (rule.Years === undefined)) throw malformedXml()
  if (rule && (rule.Days ?? rule.Years ?? 0) <= 0)
    throw invalidArgument('Default retention period must be a positive integer value.')
  bucket.configure(rule && defaultRetention(rule))
  return { status: 200 }
}

function requireLock({ bucket }: Asked): void {
  if (!bucket.settings.lock) throw invalidRequest('Bucket is missing Object Lock Configuration')
}

function requireVouchedBody({ call }: Asked): void {
  if (vouchesForBody(call.headers)) return
  const sent = headerOf(call, 'content-length')
  if (sent === undefined || sent === '0') throw malformedXml()
  throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*')
}
