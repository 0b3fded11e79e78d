import * as z from 'zod'
import { Refusal } from '../refusal'
import { isObject, type Json, type JsonObject } from '../states/json'
import type { CloudAssembly } from './cloud-assembly'
import { hostedTypes, inertTypes, namingProperties, type Identity } from './identifiers'
import { resolveValue, type Scope } from './intrinsics'
import type { Stack } from './template'

/** A resource of a template with every expression evaluated. */
export interface Resource {
  readonly stack: string
  readonly logicalId: string
  readonly type: string
  readonly ref: string
  readonly arn: string
  readonly attributes: Readonly<Record<string, string>>
  readonly properties: JsonObject
}

export interface Output {
  readonly stack: string
  readonly key: string
  readonly value: string
}

export interface ResolvedAssembly {
  readonly region: string
  readonly accountId: string
  readonly resources: readonly Resource[]
  readonly outputs: readonly Output[]
  ofType(...types: string[]): Resource[]
}

/**
 * Evaluates every stack. `apiEndpoint` gives the address at which an HTTP API is served. Throws a Refusal
 * that names each resource of a type the host doesn't know.
 */
export function resolveAssembly(
  assembly: CloudAssembly,
  apiEndpoint: (logicalId: string) => string,
): ResolvedAssembly {
  refuseUnknownTypes(assembly)
  const exported = new Map<string, () => Json>()
  const scopes = assembly.stacks.map((stack) => ({
    stack,
    scope: stackScope(stack, assembly, exported, apiEndpoint),
  }))
  for (const { stack, scope } of scopes) {
    for (const output of Object.values(stack.template.Outputs)) {
      if (!output.Export) continue
      const name = resolveValue(output.Export.Name, scope)
      if (typeof name === 'string')
        exported.set(name, () => resolveValue(output.Value, scope) ?? null)
    }
  }
  const resources = scopes.flatMap(({ stack, scope }) => resourcesOf(stack, scope))
  const outputs = scopes.flatMap(({ stack, scope }) => outputsOf(stack, scope))
  return {
    region: assembly.region,
    accountId: assembly.accountId,
    resources,
    outputs,
    ofType: (...types) => resources.filter(({ type }) => types.includes(type)),
  }
}

interface StackScope extends Scope {
  identity(logicalId: string): Identity
}

function stackScope(
  stack: Stack,
  assembly: CloudAssembly,
  exported: Map<string, () => Json>,
  apiEndpoint: (logicalId: string) => string,
): StackScope {
  const { template } = stack
  const pseudo: Record<string, Json> = {
    'AWS::Region': assembly.region,
    'AWS::AccountId': assembly.accountId,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': `arn:aws:cloudformation:${assembly.region}:${assembly.accountId}:stack/${stack.name}/local`,
    'AWS::NotificationARNs': [],
  }
  const identities = new Map<string, Identity>()
  const scope: StackScope = {
    identity: (logicalId) => {
      const known = identities.get(logicalId)
      if (known) return known
      const resource = template.Resources[logicalId]
      if (!resource)
        throw new Refusal(`${stack.name} refers to ${logicalId}, which it doesn't declare.`)
      const identify = hostedTypes[resource.Type] ?? inertTypes[resource.Type]
      if (!identify) throw new Refusal(unknownType(resource.Type, [`${stack.name}/${logicalId}`]))
      const properties = resolveValue(namingProperties(resource.Properties), scope)
      const { region, accountId } = assembly
      const naming = { stack: stack.name, logicalId, region, accountId, apiEndpoint }
      const identity = identify({ ...naming, properties: isObject(properties) ? properties : {} })
      identities.set(logicalId, identity)
      return identity
    },
    ref: (name) => {
      if (name === 'AWS::NoValue') return undefined
      if (name in pseudo) return pseudo[name]
      const parameter = template.Parameters[name]
      if (!parameter) return scope.identity(name).ref
      if (parameter.Default === undefined) {
        throw new Refusal(`Parameter ${name} of ${stack.name} has no default: give it one.`)
      }
      return parameter.Default
    },
    attribute: (resource, name) => {
      const value = scope.identity(resource).attributes[name]
      if (value !== undefined) return value
      const type = template.Resources[resource]?.Type ?? 'nothing'
      throw new Refusal(
        `${stack.name}/${resource} (${type}) has no attribute ${name} on the local host.`,
      )
    },
    importValue: (name) => {
      const found = exported.get(name)
      if (!found) throw new Refusal(`${stack.name} imports ${name}, which no stack exports.`)
      return found()
    },
    condition: (name) => {
      const condition = template.Conditions[name]
      if (condition === undefined) throw new Refusal(`${stack.name} declares no condition ${name}.`)
      return resolveValue(condition, scope) === true
    },
    mapping: (map, first, second) => {
      const value = template.Mappings[map]?.[first]?.[second]
      if (value === undefined)
        throw new Refusal(`Mapping ${map}/${first}/${second} of ${stack.name} is missing.`)
      return value
    },
  }
  return scope
}

function resourcesOf(stack: Stack, scope: StackScope): Resource[] {
  const present = Object.entries(stack.template.Resources).filter(
    ([, { Condition }]) => Condition === undefined || scope.condition(Condition),
  )
  return present.map(([logicalId, { Type, Properties }]) => {
    const { ref, attributes } = scope.identity(logicalId)
    const resolved = Type in hostedTypes ? resolveValue(Properties ?? {}, scope) : {}
    const properties = isObject(resolved) ? resolved : {}
    const arn = attributes.Arn ?? ref
    return { stack: stack.name, logicalId, type: Type, ref, arn, attributes, properties }
  })
}

function outputsOf(stack: Stack, scope: StackScope): Output[] {
  return Object.entries(stack.template.Outputs).flatMap(([key, output]) => {
    if (output.Condition !== undefined && !scope.condition(output.Condition)) return []
    const value = resolveValue(output.Value, scope)
    return typeof value === 'string' ? [{ stack: stack.name, key, value }] : []
  })
}

function refuseUnknownTypes({ stacks }: CloudAssembly): void {
  const unknown = new Map<string, string[]>()
  for (const stack of stacks) {
    for (const [logicalId, { Type }] of Object.entries(stack.template.Resources)) {
      if (Type in hostedTypes || Type in inertTypes) continue
      unknown.set(Type, [...(unknown.get(Type) ?? []), `${stack.name}/${logicalId}`])
    }
  }
  const refusals = [...unknown].map(([type, resources]) => unknownType(type, resources))
  if (refusals.length > 0) throw new Refusal(refusals.join('\n'))
}

function unknownType(type: string, resources: string[]): string {
  return (
    `The local host doesn't know the resource type ${type} (${resources.join(', ')}). ` +
    'Leave it out of the template that runs locally, or add it to infra/local.'
  )
}

/** A property that has no bearing on what runs here. */
export const ignored = z.unknown().optional()

/** Parses the properties of a resource; what the schema doesn't name is refused by name. */
export function parseProperties<T>(resource: Resource, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(resource.properties)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => {
    const place = issue.path.join('.')
    const where = place ? `${place}: ` : ''
    return issue.code === 'unrecognized_keys'
      ? `${where}the local host doesn't support ${issue.keys.join(', ')}`
      : `${where}${issue.message}`
  })
  throw new Refusal(
    `${resource.stack}/${resource.logicalId} (${resource.type}): ${problems.join('; ')}. ` +
      'Leave it out of the template that runs locally, or add it to infra/local.',
  )
}
