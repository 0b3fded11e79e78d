import type { StoredItem } from '../domain/audit/manifest'
import type { AuditHead, ManifestedDraft } from '../domain/audit/record'

/** A record that mends its chain. `after` is the number of the last place that is taken, if beyond its end. */
export interface Mending {
  chain: string
  /** Where the chain ended before anything was read that its record says: it must end there still. */
  before: AuditHead
  draft: Omit<ManifestedDraft, 'items'>
  /** Items of before records named them; each gets a salt, and the record names it. */
  naming: readonly StoredItem[]
  after?: number
  at: string
}

/** Writes what mends a chain, as one transaction. `conflict`: the chain grew meanwhile; read again. */
export interface RecordMender {
  mend(mending: Mending): Promise<'mended' | 'conflict'>
}
