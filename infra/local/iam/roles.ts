import * as z from 'zod'
import { ignored, parseProperties, type ResolvedAssembly } from '../assembly/resources'
import { Refusal } from '../refusal'
import { json } from '../states/json'
import { managedPolicy } from './managed-policies'
import { parseStatements, type Statement } from './statement'

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

/** A statement, with where it stands. */
export interface Placed {
  readonly statement: Statement
  /** `<stack>/<logical id>` of the policy, or the ARN of one of AWS's own. */
  readonly policy: string
  /** Its place in the policy. */
  readonly index: number
  /** Whom it speaks of, where it stands in the policy of a resource. */
  readonly to?: string
}

export function placed(statements: readonly Statement[], policy: string): Placed[] {
  return statements.map((statement, index) => ({ statement, policy, index }))
}

/** What each role may do, by the role's ARN. Throws a Refusal at what the host can't evaluate. */
export function readRoles(assembly: ResolvedAssembly): ReadonlyMap<string, readonly Placed[]> {
  const managed = assembly.ofType('AWS::IAM::ManagedPolicy')
  const named = [...assembly.ofType('AWS::IAM::Policy'), ...managed].map((resource) => {
    const { PolicyDocument, Roles } = policyProperties.parse(resource.properties)
    const where = `${resource.stack}/${resource.logicalId}`
    const statements = placed(parseStatements(PolicyDocument, where), where)
    return { arn: resource.ref, roles: Roles, statements }
  })
  const known = new Set(named.map(({ arn }) => arn))
  const byRole = assembly.ofType('AWS::IAM::Role').map((role) => {
    const where = `${role.stack}/${role.logicalId}`
    const { Policies, ManagedPolicyArns } = parseProperties(role, roleProperties)
    const inline = Policies.flatMap(({ PolicyDocument }) =>
      placed(parseStatements(PolicyDocument, where), where),
    )
    const attached = named.filter(
      ({ roles, arn }) => roles.includes(role.ref) || ManagedPolicyArns.includes(arn),
    )
    const ofAws = ManagedPolicyArns.filter((arn) => !known.has(arn)).flatMap((arn) => {
      const statements = managedPolicy(arn)
      if (statements) return placed(statements, arn)
      throw new Refusal(
        `${where}: the local host doesn't know ${arn}. Write out what the role may do.`,
      )
    })
    const all = [...inline, ...attached.flatMap(({ statements }) => statements), ...ofAws]
    return [role.arn, all] as const
  })
  return new Map<string, readonly Placed[]>(byRole)
}
