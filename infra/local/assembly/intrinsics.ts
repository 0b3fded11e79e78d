import { Refusal } from '../refusal'
import { isObject, type Json } from '../states/json'

/** What an expression of a template may refer to. `undefined` stands for AWS::NoValue. */
export interface Scope {
  /** A parameter, pseudo parameter or resource. */
  ref(name: string): Json | undefined
  attribute(resource: string, name: string): Json
  importValue(name: string): Json
  condition(name: string): boolean
  mapping(map: string, first: string, second: string): Json
}

/** Evaluates the intrinsic functions in a value of a template. Throws a Refusal at an unknown one. */
export function resolveValue(value: Json, scope: Scope): Json | undefined {
  if (Array.isArray(value)) return definedItems(value.map((item) => resolveValue(item, scope)))
  if (!isObject(value)) return value
  const keys = Object.keys(value)
  const [only] = keys
  if (keys.length === 1 && only !== undefined && isIntrinsic(only)) {
    return evaluate(only, value[only] ?? null, scope)
  }
  const resolved: [string, Json][] = []
  for (const [key, item] of Object.entries(value)) {
    const result = resolveValue(item, scope)
    if (result !== undefined) resolved.push([key, result])
  }
  return Object.fromEntries(resolved)
}

function definedItems(items: (Json | undefined)[]): Json[] {
  return items.filter((item) => item !== undefined)
}

function isIntrinsic(key: string): boolean {
  return key === 'Ref' || key === 'Condition' || key.startsWith('Fn::')
}

function evaluate(name: string, argument: Json, scope: Scope): Json | undefined {
  const value = (item: Json | undefined): Json => resolveValue(item ?? null, scope) ?? null
  const text = (item: Json | undefined): string => asText(value(item), name)
  const list = (item: Json | undefined): Json[] => asList(value(item), name)
  const parts = Array.isArray(argument) ? argument : []
  switch (name) {
    case 'Ref':
      return scope.ref(asText(argument, name))
    case 'Fn::GetAtt': {
      const [resource = '', ...attribute] = Array.isArray(argument)
        ? argument.map((part) => asText(part, name))
        : asText(argument, name).split('.')
      return scope.attribute(resource, attribute.join('.'))
    }
    case 'Fn::Sub':
      return substitute(argument, scope)
    case 'Fn::Join':
      return list(parts[1])
        .map((item) => asText(item, name))
        .join(asText(parts[0], name))
    case 'Fn::Select': {
      const items = list(parts[1])
      const item = items[Number(text(parts[0]))]
      if (item === undefined)
        throw new Refusal(`Fn::Select asks for item ${text(parts[0])} of ${items.length}.`)
      return item
    }
    case 'Fn::Split':
      return text(parts[1]).split(text(parts[0]))
    case 'Fn::ImportValue':
      return scope.importValue(text(argument))
    case 'Fn::FindInMap':
      return scope.mapping(text(parts[0]), text(parts[1]), text(parts[2]))
    case 'Fn::Base64':
      return Buffer.from(text(argument)).toString('base64')
    case 'Fn::ToJsonString':
      return JSON.stringify(value(argument))
    case 'Fn::GetAZs':
      return ['a', 'b', 'c'].map((zone) => `${asText(scope.ref('AWS::Region'), name)}${zone}`)
    case 'Fn::If': {
      const branch = scope.condition(asText(parts[0], name)) ? parts[1] : parts[2]
      return branch === undefined ? undefined : resolveValue(branch, scope)
    }
    case 'Condition':
      // Outside of conditions, "Condition" is an ordinary key, as in the statements of a policy.
      return isObject(argument)
        ? { Condition: value(argument) }
        : scope.condition(asText(argument, name))
    case 'Fn::Equals':
      return JSON.stringify(value(parts[0])) === JSON.stringify(value(parts[1]))
    case 'Fn::And':
      return parts.every((part) => value(part) === true)
    case 'Fn::Or':
      return parts.some((part) => value(part) === true)
    case 'Fn::Not':
      return value(parts[0]) !== true
    default:
      throw new Refusal(
        `The template uses ${name}, which the local host doesn't evaluate. Use a plain value, Ref, Fn::GetAtt or Fn::Sub.`,
      )
  }
}

function substitute(argument: Json, scope: Scope): string {
  const [pattern, own] = Array.isArray(argument) ? argument : [argument]
  const variables = isObject(own) ? own : {}
  return asText(pattern, 'Fn::Sub').replace(
    /\$\{(!?)([^}]+)\}/g,
    (_, literal: string, key: string) => {
      const name = key.trim()
      if (literal) return `\${${name}}`
      const variable = variables[name]
      if (variable !== undefined) return asText(resolveValue(variable, scope), 'Fn::Sub')
      const dot = name.indexOf('.')
      const found =
        dot < 0 ? scope.ref(name) : scope.attribute(name.slice(0, dot), name.slice(dot + 1))
      return asText(found, 'Fn::Sub')
    },
  )
}

function asText(value: Json | undefined, where: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Refusal(`${where} needs a text and was given ${JSON.stringify(value)}.`)
}

function asList(value: Json, where: string): Json[] {
  if (Array.isArray(value)) return value
  throw new Refusal(`${where} needs a list and was given ${JSON.stringify(value)}.`)
}
