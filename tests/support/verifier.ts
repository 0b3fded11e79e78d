import { createHandler, type Verification } from '../../functions/verify-audit/handler'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import type { AuditStore } from '../../shared/ports/stores'
import { AT } from './builders'

/** What the verifier says of a record. */
export function verifyRecord(audit: AuditStore, event?: unknown): Promise<Verification> {
  const outside = { clock: () => AT, measure: () => undefined }
  return createHandler({ audit, digest: sha256Digest, ...outside })(event)
}
