import { join } from 'node:path'
import type { Disturbances } from '../disturbances'
import type { Parts } from '../parts'
import { Refusal } from '../refusal'
import { Bucket } from './bucket'
import { bucketSettings } from './bucket-settings'
import type { StorageOptions } from './storage'

/** S3: the template's buckets, in files. */
export function hostBuckets(
  { assembly, clock, directory, lines, principals, permissions, atEnd }: Parts,
  disturbances: Disturbances,
): StorageOptions {
  const buckets = new Map<string, Bucket>()
  for (const resource of assembly.ofType('AWS::S3::Bucket')) {
    const settings = bucketSettings(resource)
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(settings.name))
      throw new Refusal(`${settings.name} is no name for a bucket: small letters, digits, dots, -.`)
    if (buckets.has(settings.name)) throw new Refusal(`Two buckets are named ${settings.name}.`)
    if (settings.hasLifecycle) lines.leftOut(`the lifecycle of the bucket ${settings.name}`)
    buckets.set(settings.name, new Bucket(join(directory, 's3'), settings))
  }
  atEnd(() => {
    for (const bucket of buckets.values()) bucket.close()
  })
  return {
    accountId: assembly.accountId,
    buckets,
    principals,
    disturbances,
    now: () => clock.now(),
    authorize: permissions.authorize,
    permits: permissions.permits,
  }
}
