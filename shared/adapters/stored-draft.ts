import { addressHash } from './address-hash'
import type { Draft } from '../domain/drafts/draft'
import { plusDays } from '../domain/time'
import { GATHERED } from './keys'

/**
 * A draft's life is a rule of the fund, checked when it is used; this only sees to it that a forgotten one
 * goes at last.
 */
const KEPT_DAYS = 400

/** A draft as stored; one that was submitted or has lapsed is no longer idle. */
export function draftAttributes(draft: Draft): Record<string, unknown> {
  const open = draft.becameProject === undefined && draft.lapsedAt === undefined
  const gathered = open ? { idle: GATHERED, addressHash: addressHash(draft.address) } : {}
  return {
    body: draft,
    revision: draft.revision,
    savedAt: draft.savedAt,
    goesAt: Math.floor(Date.parse(plusDays(draft.savedAt, KEPT_DAYS)) / 1_000),
    ...gathered,
  }
}
