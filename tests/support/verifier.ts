import { createHandler, type Verification } from '../../functions/verify-audit/handler'
import { sha256Digest } from '../../shared/adapters/sha256-digest'
import type { AuditStore } from '../../shared/ports/stores'
import type { Witness } from '../../shared/ports/witness'
import { MemoryWitness } from './fakes/memory-witness'

/** After everything that tests play. */
const LATE = '2035-01-01T00:00:00.000Z'

/** What the verifier says of a record. */
export function verifyRecord(
  audit: AuditStore,
  event?: unknown,
  witness: Witness = new MemoryWitness(),
  now = LATE,
): Promise<Verification> {
  const outside = { clock: () => now, measure: () => undefined }
  return createHandler({ audit, witness, digest: sha256Digest, ...outside })(event)
}
