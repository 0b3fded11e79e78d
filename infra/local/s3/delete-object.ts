import { headerOf, refuseOthers } from './call'
import { versionHeader, type Asked, type Operation } from './operation'
import { deletionNeeds, protectedByLock, type Bypass } from './retention'

export const deleteObject: Operation = (asked) => {
  const { call, bucket, caller, objectArn, now } = asked
  refuseOthers(call, { headers: /^x-amz-bypass-governance-retention$/, query: ['versionId'] })
  const versionId = call.query.get('versionId') ?? undefined
  caller.must(versionId === undefined ? 'DeleteObject' : 'DeleteObjectVersion', objectArn)
  if (versionId === undefined && bucket.settings.versioned) {
    const { id } = bucket.mark(call.key, now)
    return { status: 204, headers: { 'x-amz-delete-marker': 'true', 'x-amz-version-id': id } }
  }
  const id = versionId ?? 'null'
  const found = bucket.versions(call.key).find((one) => one.id === id)
  if (!found) return { status: 204, headers: versionHeader(bucket, id) }
  requireBypass(asked, deletionNeeds(found.retention, now))
  bucket.remove(found)
  const marker = found.content ? {} : { 'x-amz-delete-marker': 'true' }
  return { status: 204, headers: { ...marker, ...versionHeader(bucket, id) } }
}

/** Throws AccessDenied unless the caller asks to bypass governance and may, where that is needed and enough. */
export function requireBypass({ call, caller, objectArn }: Asked, needed: Bypass): void {
  if (needed === 'free') return
  const isAsked = headerOf(call, 'x-amz-bypass-governance-retention')?.toLowerCase() === 'true'
  if (needed === 'never' || !isAsked) throw protectedByLock()
  caller.must('BypassGovernanceRetention', objectArn)
}
