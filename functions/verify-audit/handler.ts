import { verifyChain, type ChainFault } from '../../shared/domain/audit/chain'
import { EMPTY_HEAD, type AuditRecord, type Digest } from '../../shared/domain/audit/record'
import type { AuditStore } from '../../shared/ports/stores'

export interface VerifyAuditDependencies {
  audit: AuditStore
  digest: Digest
}

/** What a verification found; `faults` names each broken chain with what is wrong where. */
export interface Verification {
  chains: number
  records: number
  valid: boolean
  faults: { chain: string; faults: ChainFault[] }[]
  /** How many records there are of each kind. */
  kinds: Record<string, number>
}

/** Checks every chain of the audit from its first record to its stored end; reads only. */
export function createHandler({ audit, digest }: VerifyAuditDependencies) {
  return async (): Promise<Verification> => {
    const faults: Verification['faults'] = []
    const kinds: Record<string, number> = {}
    let chains = 0
    let records = 0
    for await (const { chain, head } of audit.chains()) {
      const found: AuditRecord[] = []
      for await (const record of audit.records(chain)) found.push(record)
      const wrong = verifyChain(found, head, EMPTY_HEAD, digest)
      if (wrong.length > 0) faults.push({ chain, faults: wrong })
      chains += 1
      records += found.length
      for (const { kind } of found) kinds[kind] = (kinds[kind] ?? 0) + 1
    }
    return { chains, records, valid: faults.length === 0, faults, kinds }
  }
}
