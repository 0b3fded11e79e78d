import type { Digest } from '../../shared/domain/audit/record'
import { CODE_MINUTES, codeHashInput } from '../../shared/domain/confidential/code'
import type { MailOrder } from '../../shared/domain/outbox/item'
import { plusMinutes } from '../../shared/domain/time'
import type { Ids } from '../../shared/ports/outside'
import type { CodeStore } from '../../shared/ports/stores'

export interface MintCode {
  codes: CodeStore
  ids: Pick<Ids, 'code'>
  digest: Digest
}

/**
 * Makes the code of one mail; only its hash is kept. Its minutes count from here, however long the mail was
 * under way. `gone` when another was asked for since.
 */
export async function mintCode(
  { codes, ids, digest }: MintCode,
  { linkHash, n }: NonNullable<MailOrder['code']>,
  now: string,
): Promise<{ code: string } | 'gone'> {
  const asked = await codes.find(linkHash)
  if (asked?.n !== n || asked.openUntil !== undefined) return 'gone'
  const code = ids.code()
  const minted = await codes.mint({
    ...asked,
    hash: digest(codeHashInput(linkHash, n, code)),
    expiresAt: plusMinutes(now, CODE_MINUTES),
  })
  return minted === 'gone' ? 'gone' : { code }
}
