import type { ResolvedAssembly } from '../assembly/resources'
import type { Authorize, AuthorizedCall } from '../authorization'
import { AccessControl, type Grant, type Use } from './access-control'
import { requireMachinePermissions } from './machine-permissions'
import { serviceCalls } from './service-calls'
import { ServicePermissions, type ServiceCall } from './service-permissions'

export interface Access {
  /** What roles did since the start. */
  readonly uses: readonly Use[]
  readonly refused: readonly Use[]
  readonly grants: readonly Grant[]
}

/** Everything that the template permits: to its roles, and to services on their own account. */
export class Permissions {
  readonly #roles: AccessControl
  readonly #services: ServicePermissions
  readonly #onRefused: (message: string) => void

  /** Throws a Refusal at what the template lacks so that it can work at all. */
  constructor(assembly: ResolvedAssembly, onRefused: (message: string) => void) {
    this.#roles = new AccessControl(assembly)
    this.#services = new ServicePermissions(assembly)
    this.#onRefused = onRefused
    this.#services.require(serviceCalls(assembly))
    requireMachinePermissions(assembly, this.authorize)
  }

  readonly authorize: Authorize = (call) => this.#roles.authorize(call)

  /** Whether a role may, where a no is not a refusal. */
  readonly permits = (call: AuthorizedCall): boolean => this.#roles.permits(call)

  /** Whether a service may call a function or topic on its own account. */
  allows(call: Omit<ServiceCall, 'because'>): boolean {
    if (this.#services.allows(call)) return true
    this.#onRefused(`${call.service} may not call ${call.target}`)
    return false
  }

  access(): Access {
    return {
      uses: this.#roles.uses(),
      refused: [...this.#roles.refused(), ...this.#services.refused()],
      grants: [...this.#roles.grants(), ...this.#services.grants()],
    }
  }
}
