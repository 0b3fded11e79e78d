import type { Principal } from './principals'

/** Values of condition keys; a list for a key that may have several. */
export type ConditionValues = Readonly<Record<string, string | readonly string[]>>

/** One thing that a policy may allow or forbid. */
export interface AuthorizedCall {
  readonly principal: Principal
  /** For example dynamodb:PutItem. */
  readonly action: string
  readonly resource: string
  /** Other resources of which one will do, where a call doesn't tell which it is on. */
  readonly orOn?: readonly string[]
  /** Values of condition keys, for example dynamodb:EnclosingOperation. */
  readonly conditionKeys?: ConditionValues
}

/** Throws an AccessDenied when the call is forbidden. */
export type Authorize = (call: AuthorizedCall) => void

export interface Denial {
  /** ARN of the session that asked. */
  readonly user: string
  readonly action: string
  readonly resource: string
  /** Whether a policy forbids it, as opposed to none allowing it. */
  readonly explicitly: boolean
}

/** A refusal in the words that most of AWS's services use. */
export class AccessDenied extends Error {
  override readonly name = 'AccessDeniedException'

  constructor(readonly denial: Denial) {
    super(denialText(denial))
  }
}

export function denialText({ user, action, resource, explicitly }: Denial): string {
  const reason = explicitly
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${action} action`
  return `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ${reason}`
}
