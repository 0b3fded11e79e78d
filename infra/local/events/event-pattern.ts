import { Refusal } from '../refusal'
import { isObject, type Json, type JsonObject } from '../states/json'

/**
 * Whether an event matches a pattern, as EventBridge and event source mappings compare them: a list names
 * the values that a field may have, an object looks into the field. Throws a Refusal at an unknown matcher.
 */
export function matchesPattern(pattern: JsonObject, event: Json | undefined): boolean {
  return Object.entries(pattern).every(([key, expected]) => {
    if (key === '$or')
      return (
        Array.isArray(expected) &&
        expected.some((one) => isObject(one) && matchesPattern(one, event))
      )
    const actual = isObject(event) ? event[key] : undefined
    if (Array.isArray(expected)) return expected.some((matcher) => matchesValue(matcher, actual))
    if (isObject(expected)) return matchesPattern(expected, actual)
    throw new Refusal(`Event pattern: ${key} must hold a list or an object.`)
  })
}

function matchesValue(matcher: Json, actual: Json | undefined): boolean {
  if (Array.isArray(actual)) return actual.some((item) => matchesValue(matcher, item))
  if (!isObject(matcher)) return matcher === actual
  const [kind = '', operand = null] = Object.entries(matcher)[0] ?? []
  switch (kind) {
    case 'exists':
      return (actual !== undefined && !isObject(actual)) === operand
    case 'prefix':
      return matchesText(actual, operand, (text, part) => text.startsWith(part))
    case 'suffix':
      return matchesText(actual, operand, (text, part) => text.endsWith(part))
    case 'equals-ignore-case':
      return matchesText(actual, operand, (text, part) => text.toLowerCase() === part.toLowerCase())
    case 'wildcard':
      return matchesText(actual, operand, (text, part) => wildcard(part).test(text))
    case 'anything-but':
      return actual !== undefined && !anyOf(operand, actual)
    case 'numeric':
      return typeof actual === 'number' && Array.isArray(operand) && inRange(operand, actual)
    default:
      throw new Refusal(`Event pattern: the local host doesn't know the matcher ${kind}.`)
  }
}

function anyOf(operand: Json, actual: Json): boolean {
  const matchers = Array.isArray(operand) ? operand : [operand]
  return matchers.some((matcher) => matchesValue(matcher, actual))
}

function matchesText(
  actual: Json | undefined,
  operand: Json,
  compare: (text: string, part: string) => boolean,
): boolean {
  if (typeof actual !== 'string') return false
  if (typeof operand === 'string') return compare(actual, operand)
  const ignoringCase = isObject(operand) ? operand['equals-ignore-case'] : undefined
  if (typeof ignoringCase !== 'string') return false
  return compare(actual.toLowerCase(), ignoringCase.toLowerCase())
}

function wildcard(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}

function inRange(operand: Json[], actual: number): boolean {
  for (let at = 0; at + 1 < operand.length; at += 2) {
    const bound = operand[at + 1]
    if (typeof bound !== 'number' || !compareNumbers(operand[at] ?? null, actual, bound))
      return false
  }
  return true
}

function compareNumbers(operator: Json, actual: number, bound: number): boolean {
  switch (operator) {
    case '=':
      return actual === bound
    case '<':
      return actual < bound
    case '<=':
      return actual <= bound
    case '>':
      return actual > bound
    case '>=':
      return actual >= bound
    default:
      throw new Refusal(`Event pattern: unknown comparison ${JSON.stringify(operator)}.`)
  }
}
