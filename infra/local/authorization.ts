import type { Principal } from './principals'

/** One thing that a policy may allow or forbid. */
export interface AuthorizedCall {
  readonly principal: Principal
  /** For example dynamodb:PutItem. */
  readonly action: string
  readonly resource: string
  /** Values of condition keys, for example dynamodb:EnclosingOperation. */
  readonly conditionKeys?: Readonly<Record<string, string>>
}

/** Throws an AccessDenied when the call is forbidden. */
export type Authorize = (call: AuthorizedCall) => void

export class AccessDenied extends Error {
  override readonly name = 'AccessDeniedException'
}
