import { AccessDenied, type AuthorizedCall, type ConditionValues } from '../authorization'
import type { Principal } from '../principals'
import { S3Fault } from './fault'

export interface CallerOptions {
  readonly authorize: (call: AuthorizedCall) => void
  /** Like authorize, for what a call needs no more than wishes for. */
  readonly permits: (call: AuthorizedCall) => boolean
}

/** Who asks; the person at the machine may do everything. */
export class Caller {
  readonly #options: CallerOptions
  readonly #principal: Principal | undefined
  readonly #conditionKeys: ConditionValues

  constructor(
    options: CallerOptions,
    principal: Principal | undefined,
    conditionKeys: ConditionValues,
  ) {
    this.#options = options
    this.#principal = principal
    this.#conditionKeys = conditionKeys
  }

  /** Throws AccessDenied unless the caller may; `action` without its service. */
  must(action: string, resource: string): void {
    try {
      const call = this.#call(action, resource)
      if (call) this.#options.authorize(call)
    } catch (error) {
      if (!(error instanceof AccessDenied)) throw error
      // S3 alone puts the resource in quotes.
      const message = error.message.replace(
        `on resource: ${resource}`,
        `on resource: "${resource}"`,
      )
      throw new S3Fault(403, 'AccessDenied', message)
    }
  }

  may(action: string, resource: string): boolean {
    const call = this.#call(action, resource)
    return call === undefined || this.#options.permits(call)
  }

  #call(action: string, resource: string): AuthorizedCall | undefined {
    const principal = this.#principal
    const conditionKeys = this.#conditionKeys
    return principal && { principal, action: `s3:${action}`, resource, conditionKeys }
  }
}
