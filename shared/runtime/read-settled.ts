import type { AuditHead } from '../domain/audit/record'
import type { AuditStore } from '../ports/stores'

/** How often a chain is read that grows meanwhile. */
const READINGS = 5

/** What was read while a chain didn't grow; after so many tries, what was read last. */
export interface Settled<Read> {
  head: AuditHead
  read: Read
  isSettled: boolean
}

/**
 * Reads what belongs to a chain after its end, and again where it grew meanwhile: by its end, or where `hasGrown`
 * says so of what was read.
 */
export async function readSettled<Read>(
  audit: Pick<AuditStore, 'end'>,
  chain: string,
  readOnce: () => Promise<Read>,
  hasGrown: (head: AuditHead, read: Read) => boolean | Promise<boolean> = async (head) =>
    !isSame(head, await audit.end(chain)),
): Promise<Settled<Read>> {
  for (let reading = 1; ; reading += 1) {
    const head = await audit.end(chain)
    const read = await readOnce()
    const isSettled = !(await hasGrown(head, read))
    if (isSettled || reading === READINGS) return { head, read, isSettled }
  }
}

const isSame = (one: AuditHead, other: AuditHead) =>
  one.seq === other.seq && one.hash === other.hash
