import { createHandler, type Verification } from '../../functions/verify-audit/handler'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import type { AuditStore } from '../../shared/ports/stores'
import type { Witness } from '../../shared/ports/witness'
import { AT } from './builders'
import { MemoryWitness } from './fakes/memory-witness'

/** What the verifier says of a record. */
export function verifyRecord(
  audit: AuditStore,
  event?: unknown,
  witness: Witness = new MemoryWitness(),
): Promise<Verification> {
  const outside = { clock: () => AT, measure: () => undefined }
  return createHandler({ audit, witness, digest: sha256Digest, ...outside })(event)
}
