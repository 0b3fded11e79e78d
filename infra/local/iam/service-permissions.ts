import * as z from 'zod'
import { ignored, parseProperties, type ResolvedAssembly } from '../assembly/resources'
import { functionName } from '../lambda/functions'
import { Refusal } from '../refusal'
import { json } from '../states/json'
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

const topicPolicyProperties = z.strictObject({ PolicyDocument: json, Topics: z.array(z.string()) })

/** A service that acts on its own account: not as a role, but by leave of the resource it calls. */
export interface ServiceCall {
  /** For example sns.amazonaws.com. */
  readonly service: string
  /** ARN of what makes the service call: a rule, a topic, an API. */
  readonly source: string
  /** ARN of the function or topic that is called. */
  readonly target: string
  /** For example the logical id of a subscription. */
  readonly because: string
}

/** Throws a Refusal that names each call for which the template gives no leave: on AWS it would fail. */
export function requireServicePermissions(
  assembly: ResolvedAssembly,
  calls: readonly ServiceCall[],
): void {
  const permissions = assembly
    .ofType('AWS::Lambda::Permission')
    .map((resource) => parseProperties(resource, permissionProperties))
  const policies = assembly.ofType('AWS::SNS::TopicPolicy').map((resource) => {
    const { PolicyDocument, Topics } = parseProperties(resource, topicPolicyProperties)
    const where = `${resource.stack}/${resource.logicalId}`
    return { topics: Topics, statements: parseStatements(PolicyDocument, where) }
  })
  const missing = calls.filter((call) => {
    if (call.target.startsWith('arn:aws:lambda:')) {
      return !permissions.some((one) => permits(one, call, assembly.accountId))
    }
    const statements = policies
      .filter(({ topics }) => topics.includes(call.target))
      .flatMap((policy) => policy.statements)
    return !publishes(statements, call, assembly)
  })
  if (missing.length === 0) return
  const lines = missing.map(
    ({ service, target, because }) =>
      `${because}: ${service} may not call ${target}. Add an AWS::Lambda::Permission or AWS::SNS::TopicPolicy.`,
  )
  throw new Refusal(lines.join('\n'))
}

function permits(
  permission: z.infer<typeof permissionProperties>,
  { service, source, target }: ServiceCall,
  accountId: string,
): boolean {
  return (
    permission.Action === 'lambda:InvokeFunction' &&
    permission.Principal === service &&
    functionName(permission.FunctionName) === functionName(target) &&
    (permission.SourceAccount ?? accountId) === accountId &&
    (permission.SourceArn === undefined || reaches(permission.SourceArn, source))
  )
}

/** An API's source ARN goes on with stage, method and path; that it is this API's is what counts. */
function reaches(pattern: string, source: string): boolean {
  if (!source.includes(':execute-api:')) return matchesArn(source, pattern)
  return matchesArn(source, pattern.split('/')[0] ?? pattern)
}

function publishes(
  statements: readonly Statement[],
  { service, source, target }: ServiceCall,
  { accountId, region }: ResolvedAssembly,
): boolean {
  const keys = new Map([
    ['aws:sourcearn', source],
    ['aws:sourceaccount', accountId],
    ['aws:securetransport', 'true'],
    ['aws:requestedregion', region],
  ])
  const found = statements.filter(
    (one) =>
      (one.Principal === '*' || one.Principal?.Service?.includes(service)) &&
      applies(one, { action: 'sns:Publish', resource: target, keys }),
  )
  return found.length > 0 && found.every(({ Effect }) => Effect === 'Allow')
}
