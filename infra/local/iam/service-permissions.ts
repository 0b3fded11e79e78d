import * as z from 'zod'
import {
  ignored,
  parseProperties,
  type Resource,
  type ResolvedAssembly,
} from '../assembly/resources'
import { functionName } from '../lambda/functions'
import { Refusal } from '../refusal'
import { json } from '../states/json'
import type { Grant, Use } from './access-control'
import { applies, matchesArn, parseStatements, type Statement } from './statement'

const permissionProperties = z.strictObject({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
  EventSourceToken: ignored,
  FunctionUrlAuthType: ignored,
})

type Permission = z.infer<typeof permissionProperties>

const topicPolicyProperties = z.strictObject({ PolicyDocument: json, Topics: z.array(z.string()) })

/** A service that acts on its own account: not as a role, but by leave of the resource it calls. */
export interface ServiceCall {
  /** For example sns.amazonaws.com. */
  readonly service: string
  /** ARN of what makes the service call: a rule, a topic, an API’s route. */
  readonly source: string
  /** ARN of the function or topic that is called. */
  readonly target: string
  /** For example the logical id of a subscription. */
  readonly because: string
}

/** One statement by which a resource lets services call it, and where it stands. */
interface Leave {
  readonly policy: string
  readonly at: Grant['at']
  readonly service: string
  readonly action: string
  readonly resource: string
  readonly conditional: boolean
  used: number
}

/** The leave that the template gives services to call functions and topics on their own account. */
export class ServicePermissions {
  readonly #assembly: ResolvedAssembly
  readonly #permissions: readonly (Leave & { readonly permission: Permission })[]
  readonly #policies: readonly (Leave & { readonly statement: Statement })[]
  readonly #refused = new Map<string, Use>()

  constructor(assembly: ResolvedAssembly) {
    this.#assembly = assembly
    this.#permissions = assembly.ofType('AWS::Lambda::Permission').map(readPermission)
    this.#policies = assembly.ofType('AWS::SNS::TopicPolicy').flatMap(readTopicPolicy)
  }

  /** Throws a Refusal that names each call for which the template gives no leave: on AWS it would fail. */
  require(calls: readonly ServiceCall[]): void {
    const missing = calls.filter((call) => this.#leaveFor(call) === undefined)
    if (missing.length === 0) return
    const lines = missing.map(
      ({ service, target, because }) =>
        `${because}: ${service} may not call ${target} (${actionOn(target)}). ` +
        'Add an AWS::Lambda::Permission or AWS::SNS::TopicPolicy.',
    )
    throw new Refusal(lines.join('\n'))
  }

  /** Whether a service may make a call now; each is counted. */
  allows(call: Omit<ServiceCall, 'because'>): boolean {
    const leave = this.#leaveFor(call)
    if (leave) {
      leave.used += 1
      return true
    }
    const { service: role, target: resource } = call
    const key = `${role} ${resource}`
    const count = (this.#refused.get(key)?.count ?? 0) + 1
    this.#refused.set(key, { role, action: actionOn(resource), resource, count })
    return false
  }

  /** Every leave, with how often a call was let through by it and by none before it. */
  grants(): Grant[] {
    const allowing = this.#policies.filter(({ statement }) => statement.Effect === 'Allow')
    return [...this.#permissions, ...allowing].map(
      ({ policy, at, service: role, action, resource, conditional, used }) => ({
        ...{ role, action, resource, conditional, policy, at, used },
      }),
    )
  }

  /** Every call that was refused. */
  refused(): Use[] {
    return [...this.#refused.values()]
  }

  #leaveFor(call: Omit<ServiceCall, 'because'>): Leave | undefined {
    if (call.target.startsWith('arn:aws:lambda:')) {
      const { accountId } = this.#assembly
      return this.#permissions.find(({ permission }) => permits(permission, call, accountId))
    }
    const { accountId, region } = this.#assembly
    const keys = new Map([
      ['aws:sourcearn', call.source],
      ['aws:sourceaccount', accountId],
      ['aws:securetransport', 'true'],
      ['aws:requestedregion', region],
    ])
    const speak = this.#policies.filter(
      ({ statement: { Principal }, statement, resource }) =>
        resource === call.target &&
        (Principal === '*' || Principal?.Service?.includes(call.service)) &&
        applies(statement, { action: 'sns:Publish', resource: call.target, keys }),
    )
    return speak.every(({ statement }) => statement.Effect === 'Allow') ? speak[0] : undefined
  }
}

function actionOn(target: string): string {
  return target.startsWith('arn:aws:sns:') ? 'sns:Publish' : 'lambda:InvokeFunction'
}

function readPermission(resource: Resource): Leave & { permission: Permission } {
  const permission = parseProperties(resource, permissionProperties)
  return {
    permission,
    policy: `${resource.stack}/${resource.logicalId}`,
    at: [0, 0, 0],
    service: permission.Principal,
    action: permission.Action,
    resource: permission.FunctionName,
    conditional: permission.SourceArn !== undefined,
    used: 0,
  }
}

function readTopicPolicy(resource: Resource): (Leave & { statement: Statement })[] {
  const { PolicyDocument, Topics } = parseProperties(resource, topicPolicyProperties)
  const policy = `${resource.stack}/${resource.logicalId}`
  return parseStatements(PolicyDocument, policy).flatMap((statement, index) =>
    Topics.map((topic) => ({
      statement,
      policy,
      at: [index, 0, 0] as const,
      service: statement.Principal === '*' ? '*' : (statement.Principal?.Service ?? []).join(),
      action: 'sns:Publish',
      resource: topic,
      conditional: Object.keys(statement.Condition).length > 0,
      used: 0,
    })),
  )
}

function permits(
  permission: Permission,
  { service, source, target }: Omit<ServiceCall, 'because'>,
  accountId: string,
): boolean {
  return (
    permission.Action === 'lambda:InvokeFunction' &&
    permission.Principal === service &&
    functionName(permission.FunctionName) === functionName(target) &&
    (permission.SourceAccount ?? accountId) === accountId &&
    (permission.SourceArn === undefined || matchesArn(source, permission.SourceArn))
  )
}
