import * as z from 'zod'
import { ignored, parseProperties, type Resource } from '../assembly/resources'
import { Refusal } from '../refusal'
import { mode, type DefaultRetention } from './retention'

const positive = z.coerce.number().int().positive()
const properties = z.strictObject({
  BucketName: z.string().optional(),
  ObjectLockEnabled: z.union([z.boolean(), z.stringbool()]).default(false),
  ObjectLockConfiguration: z
    .strictObject({
      ObjectLockEnabled: z.literal('Enabled').optional(),
      Rule: z
        .strictObject({
          DefaultRetention: z.strictObject({
            Mode: mode,
            Days: positive.optional(),
            Years: positive.optional(),
          }),
        })
        .optional(),
    })
    .optional(),
  VersioningConfiguration: z
    .strictObject({
      Status: z.literal('Enabled', { error: 'the local host knows no suspended versioning' }),
    })
    .optional(),
  LifecycleConfiguration: ignored,
  BucketEncryption: ignored,
  PublicAccessBlockConfiguration: ignored,
  OwnershipControls: ignored,
  LoggingConfiguration: ignored,
  AccessControl: ignored,
  Tags: ignored,
})

/** A bucket as the template declares it. */
export interface BucketSettings {
  readonly name: string
  readonly arn: string
  readonly versioned: boolean
  readonly lock: boolean
  /** What the template gives each new version. */
  readonly retention: DefaultRetention | undefined
  /** Whether the template has rules by which AWS would remove objects. */
  readonly hasLifecycle: boolean
}

export function bucketSettings(resource: Resource): BucketSettings {
  const parsed = parseProperties(resource, properties)
  const { ObjectLockEnabled: lock, ObjectLockConfiguration: lockRules } = parsed
  const refuse = (why: string) =>
    new Refusal(`${resource.stack}/${resource.logicalId} (${resource.type}): ${why}`)
  if (lockRules && !lock) throw refuse('ObjectLockConfiguration needs ObjectLockEnabled.')
  const rule = lockRules?.Rule?.DefaultRetention
  const both = rule && (rule.Days === undefined) === (rule.Years === undefined)
  if (both) throw refuse('a default retention has either Days or Years.')
  return {
    name: resource.ref,
    arn: resource.arn,
    // AWS turns versioning on with the lock.
    versioned: lock || parsed.VersioningConfiguration !== undefined,
    lock,
    retention: rule && defaultRetention(rule),
    hasLifecycle: parsed.LifecycleConfiguration !== undefined,
  }
}

/** Of days and years exactly one is given. */
export function defaultRetention(rule: {
  Mode: z.infer<typeof mode>
  Days?: number | undefined
  Years?: number | undefined
}): DefaultRetention {
  return rule.Years === undefined
    ? { mode: rule.Mode, days: rule.Days ?? 0 }
    : { mode: rule.Mode, years: rule.Years }
}
