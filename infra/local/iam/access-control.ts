import type { ResolvedAssembly } from '../assembly/resources'
import { AccessDenied, type AuthorizedCall, type ConditionValues } from '../authorization'
import { readBucketPolicies, type BucketPolicies } from './bucket-policies'
import { readRoles, type Placed } from './roles'
import { actionMatches, applies, matchesArn, type ConditionKeys } from './statement'

/** One thing that a role did, or was refused. */
export interface Use {
  readonly role: string
  readonly action: string
  readonly resource: string
  readonly count: number
}

/** One action on one resource that a role's policies allow. */
export interface Grant {
  readonly role: string
  readonly action: string
  readonly resource: string
  /** Whether a condition must hold. */
  readonly conditional: boolean
  /** `<stack>/<logical id>` of the policy, or the ARN of one of AWS's own. */
  readonly policy: string
  /** Places of the statement in the policy, and of action and resource in the statement. */
  readonly at: readonly [statement: number, action: number, resource: number]
  /** How often a call was let through by it and by none before it. */
  readonly used: number
}

/** Whether statements speak for a call on a resource, and which of them first. */
interface Verdict {
  readonly resource: string
  readonly by: Placed | undefined
  readonly denied: boolean
}

/** Decides by the template's roles and policies, as IAM does: a deny wins, and silence is a no. */
export class AccessControl {
  readonly #roles: ReadonlyMap<string, readonly Placed[]>
  readonly #buckets: BucketPolicies
  readonly #place: { readonly region: string; readonly accountId: string }
  readonly #uses = new Map<string, Use>()
  readonly #refused = new Map<string, Use>()
  readonly #grantUses = new Map<string, number>()

  constructor(assembly: ResolvedAssembly) {
    this.#place = assembly
    this.#roles = readRoles(assembly)
    this.#buckets = readBucketPolicies(assembly)
  }

  /** Throws an AccessDenied in AWS's words when the principal's role doesn't allow the call. */
  authorize(call: AuthorizedCall): void {
    const { principal, action, resource } = call
    const role = roleName(principal.roleArn)
    const verdicts = this.#verdicts(call)
    if (this.#noteUse(role, action, verdicts)) return
    note(this.#refused, role, action, resource)
    throw new AccessDenied({
      user: `arn:aws:sts::${this.#place.accountId}:assumed-role/${role}/${principal.sessionName}`,
      action,
      resource,
      explicitly: verdicts[0]?.denied ?? false,
    })
  }

  /** Whether the principal's role allows the call, where a no is not a refusal. */
  permits(call: AuthorizedCall): boolean {
    return this.#noteUse(roleName(call.principal.roleArn), call.action, this.#verdicts(call))
  }

  /** Everything that roles did since the start. */
  uses(): Use[] {
    return [...this.#uses.values()]
  }

  /** Everything that roles were refused since the start. */
  refused(): Use[] {
    return [...this.#refused.values()]
  }

  /** Everything that the template's own policies allow, action by action and resource by resource. */
  grants(): Grant[] {
    const ofRoles = [...this.#roles].flatMap(([roleArn, all]) =>
      all
        .filter(
          ({ statement, policy }) => statement.Effect === 'Allow' && !policy.startsWith('arn:'),
        )
        .flatMap((one) => this.#grantsOf(roleName(roleArn), one)),
    )
    const ofBuckets = this.#buckets.allowing.flatMap((one) => this.#grantsOf(one.to ?? '', one))
    return [...ofRoles, ...ofBuckets]
  }

  #verdicts(call: AuthorizedCall): Verdict[] {
    const resources = [call.resource, ...(call.orOn ?? [])]
    return resources.map((resource) => this.#judge({ ...call, resource }))
  }

  /** Counts what lets a call through; false when nothing does. */
  #noteUse(role: string, action: string, verdicts: readonly Verdict[]): boolean {
    const allowed = verdicts.find(({ by, denied }) => by && !denied)
    if (!allowed?.by) return false
    const { by, resource } = allowed
    note(this.#uses, role, action, resource)
    const key = grantKey(by.to ?? role, by, placesOf(by, action, resource))
    this.#grantUses.set(key, (this.#grantUses.get(key) ?? 0) + 1)
    return true
  }

  #judge({ principal, action, resource, conditionKeys = {} }: AuthorizedCall): Verdict {
    const keys = this.#keys({ ...conditionKeys, 'aws:PrincipalArn': principal.roleArn })
    const own = this.#roles.get(principal.roleArn) ?? []
    const ofBucket = resource.startsWith('arn:aws:s3:::')
      ? this.#buckets.about(resource, principal.roleArn)
      : []
    const found = [...own, ...ofBucket].filter(({ statement }) =>
      applies(statement, { action, resource, keys }),
    )
    const denied = found.some(({ statement }) => statement.Effect === 'Deny')
    return { resource, by: found[0], denied }
  }

  #grantsOf(role: string, placed: Placed): Grant[] {
    const { statement, policy, index } = placed
    const actions = statement.Action ?? ['*']
    const resources = statement.Resource ?? ['*']
    return actions.flatMap((action, actionAt) =>
      resources.map((resource, resourceAt) => ({
        role,
        action,
        resource,
        conditional: Object.keys(statement.Condition).length > 0,
        policy,
        at: [index, actionAt, resourceAt] as const,
        used: this.#grantUses.get(grantKey(role, placed, [actionAt, resourceAt])) ?? 0,
      })),
    )
  }

  #keys(given: ConditionValues): ConditionKeys {
    const { region, accountId } = this.#place
    const all: ConditionValues = {
      'aws:SecureTransport': 'true',
      'aws:RequestedRegion': region,
      'aws:SourceAccount': accountId,
      ...given,
    }
    return new Map(Object.entries(all).map(([key, value]) => [key.toLowerCase(), value]))
  }
}

function roleName(roleArn: string): string {
  return roleArn.split('/').at(-1) ?? roleArn
}

function note(uses: Map<string, Use>, role: string, action: string, resource: string): void {
  const key = `${role} ${action} ${resource}`
  uses.set(key, { role, action, resource, count: (uses.get(key)?.count ?? 0) + 1 })
}

/** Places of the action and the resource by which a statement speaks of a call. */
function placesOf(
  { statement }: Placed,
  action: string,
  resource: string,
): readonly [number, number] {
  const actionAt = (statement.Action ?? []).findIndex((one) => actionMatches(one, action))
  const resourceAt = (statement.Resource ?? []).findIndex((one) => matchesArn(resource, one))
  return [Math.max(0, actionAt), Math.max(0, resourceAt)]
}

function grantKey(role: string, { policy, index }: Placed, at: readonly [number, number]): string {
  return [role, policy, index, ...at].join(' ')
}
