import * as z from 'zod'
import { ignored, parseProperties, type ResolvedAssembly } from '../assembly/resources'
import { AccessDenied, type AuthorizedCall } from '../authorization'
import { Refusal } from '../refusal'
import { json } from '../states/json'
import { applies, parseStatements, type ConditionKeys, type Statement } from './statement'

const inlinePolicies = z
  .array(z.strictObject({ PolicyName: z.unknown(), PolicyDocument: json }))
  .default([])
const roleProperties = z.strictObject({
  RoleName: ignored,
  Path: ignored,
  AssumeRolePolicyDocument: ignored,
  Description: ignored,
  MaxSessionDuration: ignored,
  Tags: ignored,
  ManagedPolicyArns: z.array(z.string()).default([]),
  Policies: inlinePolicies,
  PermissionsBoundary: z
    .undefined({ error: 'the local host knows no permissions boundaries' })
    .optional(),
})
const policyProperties = z.object({ PolicyDocument: json, Roles: z.array(z.string()).default([]) })

/** Policies of AWS itself that grant nothing but logs and traces, which the host doesn't check. */
const HARMLESS = /:policy\/(service-role\/AWSLambdaBasicExecutionRole|AWSXRayDaemonWriteAccess)$/

/** One thing that a role did. */
export interface Use {
  readonly role: string
  readonly action: string
  readonly resource: string
  readonly count: number
}

/** Decides by the template's roles and policies, as IAM does: a deny wins, and silence is a no. */
export class AccessControl {
  readonly #statements: ReadonlyMap<string, readonly Statement[]>
  readonly #place: { readonly region: string; readonly accountId: string }
  readonly #uses = new Map<string, Use>()

  constructor(assembly: ResolvedAssembly) {
    this.#place = assembly
    this.#statements = statementsByRole(assembly)
  }

  /** Throws an AccessDenied in AWS's words when the principal's role doesn't allow the call. */
  authorize({ principal, action, resource, conditionKeys = {} }: AuthorizedCall): void {
    const keys = this.#keys({ ...conditionKeys, 'aws:PrincipalArn': principal.roleArn })
    const statements = this.#statements.get(principal.roleArn) ?? []
    const found = statements.filter((one) => applies(one, { action, resource, keys }))
    const denied = found.some(({ Effect }) => Effect === 'Deny')
    if (!denied && found.length > 0) return this.#note(principal.roleArn, action, resource)
    const name = principal.roleArn.split('/').at(-1) ?? ''
    const user = `arn:aws:sts::${this.#place.accountId}:assumed-role/${name}/${principal.sessionName}`
    const reason = denied
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`
    throw new AccessDenied(
      `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ${reason}`,
    )
  }

  /** Everything that roles did since the start. */
  uses(): Use[] {
    return [...this.#uses.values()]
  }

  #keys(given: Readonly<Record<string, string>>): ConditionKeys {
    const { region, accountId } = this.#place
    const all = {
      'aws:SecureTransport': 'true',
      'aws:RequestedRegion': region,
      'aws:SourceAccount': accountId,
      ...given,
    }
    return new Map(Object.entries(all).map(([key, value]) => [key.toLowerCase(), value]))
  }

  #note(roleArn: string, action: string, resource: string): void {
    const role = roleArn.split('/').at(-1) ?? roleArn
    const key = `${role} ${action} ${resource}`
    const count = (this.#uses.get(key)?.count ?? 0) + 1
    this.#uses.set(key, { role, action, resource, count })
  }
}

function statementsByRole(assembly: ResolvedAssembly): Map<string, readonly Statement[]> {
  const managed = assembly.ofType('AWS::IAM::ManagedPolicy')
  const named = [...assembly.ofType('AWS::IAM::Policy'), ...managed].map((resource) => {
    const { PolicyDocument, Roles } = policyProperties.parse(resource.properties)
    const where = `${resource.stack}/${resource.logicalId}`
    return { arn: resource.ref, roles: Roles, statements: parseStatements(PolicyDocument, where) }
  })
  const byRole = assembly.ofType('AWS::IAM::Role').map((role) => {
    const where = `${role.stack}/${role.logicalId}`
    const { Policies, ManagedPolicyArns } = parseProperties(role, roleProperties)
    const inline = Policies.flatMap(({ PolicyDocument }) => parseStatements(PolicyDocument, where))
    const attached = named.filter(
      ({ roles, arn }) => roles.includes(role.ref) || ManagedPolicyArns.includes(arn),
    )
    const known = new Set(named.map(({ arn }) => arn))
    const unknown = ManagedPolicyArns.find((arn) => !known.has(arn) && !HARMLESS.test(arn))
    if (unknown) {
      throw new Refusal(
        `${where}: the local host doesn't know ${unknown}. Write out what the role may do.`,
      )
    }
    return [role.arn, [...inline, ...attached.flatMap(({ statements }) => statements)]] as const
  })
  return new Map<string, readonly Statement[]>(byRole)
}
