import * as z from 'zod'
import { Refusal } from '../refusal'

const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())])
const values = z.union([
  z.union([z.string(), z.boolean(), z.number()]).transform((one) => [String(one)]),
  z.array(z.union([z.string(), z.boolean(), z.number()]).transform(String)),
])
const principal = z.union([
  z.literal('*'),
  z.record(z.string(), texts).refine((by) => Object.keys(by).every((kind) => PRINCIPALS.has(kind))),
])
const PRINCIPALS = new Set(['AWS', 'Service'])

const statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: texts.optional(),
  NotAction: texts.optional(),
  Resource: texts.optional(),
  NotResource: texts.optional(),
  Principal: principal.optional(),
  Condition: z.record(z.string(), z.record(z.string(), values)).default({}),
})

const document = z.object({
  Statement: z.union([statement.transform((one) => [one]), z.array(statement)]),
})

export type Statement = z.infer<typeof statement>

/** Values of condition keys at a call, by key in lower case; a list for a key that may have several. */
export type ConditionKeys = ReadonlyMap<string, string | readonly string[]>

/** The services whose calls the host checks or makes; what a policy says of others is never asked. */
const CHECKED = /^(\*|(dynamodb|lambda|logs|s3|ses|sns|states|xray):)/i
const KNOWN_KEYS = new Set([
  'aws:principalarn',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:sourceaccount',
  'aws:sourcearn',
  'dynamodb:enclosingoperation',
  'dynamodb:leadingkeys',
  's3:if-none-match',
  's3:object-lock-mode',
  's3:prefix',
  's3:versionid',
  'ses:fromaddress',
])

/** Of these a call may have several values, so a test has to say whether it means all of them or any. */
const SEVERAL = new Set(['dynamodb:leadingkeys'])

type Comparison = (value: string, expected: string) => boolean

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  StringEquals: (value, expected) => value === expected,
  StringNotEquals: (value, expected) => value !== expected,
  StringEqualsIgnoreCase: (value, expected) => value.toLowerCase() === expected.toLowerCase(),
  StringLike: (value, expected) => glob(expected).test(value),
  StringNotLike: (value, expected) => !glob(expected).test(value),
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  Bool: (value, expected) => value.toLowerCase() === expected.toLowerCase(),
}

/** Reads a policy document; `where` names its owner in a Refusal of what can't be evaluated. */
export function parseStatements(policy: unknown, where: string): Statement[] {
  const parsed = document.safeParse(policy)
  if (!parsed.success)
    throw new Refusal(`${where}: the policy can't be read: ${parsed.error.message}`)
  for (const one of parsed.data.Statement) refuseUnknown(one, where)
  return parsed.data.Statement
}

function refuseUnknown(one: Statement, where: string): void {
  if (![...(one.Action ?? ['*'])].some((action) => CHECKED.test(action))) return
  for (const [operator, tests] of Object.entries(one.Condition)) {
    // Whether the latter holds without a key is told one way and the other.
    const isUnclear = /^ForAnyValue:.*IfExists$/.test(operator)
    if (operator !== 'Null' && (isUnclear || !(plainOperator(operator) in COMPARISONS))) {
      throw new Refusal(
        `${where}: the local host doesn't evaluate the condition operator ${operator}.`,
      )
    }
    for (const key of Object.keys(tests)) {
      if (SEVERAL.has(key.toLowerCase()) && operator !== 'Null' && !SET.test(operator))
        throw new Refusal(`${where}: ${key} needs ForAllValues or ForAnyValue before ${operator}.`)
      if (KNOWN_KEYS.has(key.toLowerCase())) continue
      throw new Refusal(`${where}: the local host doesn't evaluate the condition key ${key}.`)
    }
  }
  const variable = [...(one.Resource ?? []), ...(one.NotResource ?? [])].find((text) =>
    text.includes('${'),
  )
  if (variable)
    throw new Refusal(`${where}: the local host doesn't evaluate variables: ${variable}.`)
}

const SET = /^(ForAllValues|ForAnyValue):/

function plainOperator(operator: string): string {
  return operator.replace(SET, '').replace(/IfExists$/, '')
}

/** Actions are named without regard to case. */
export function actionMatches(pattern: string, action: string): boolean {
  return glob(pattern, 'i').test(action)
}

/** Whether a statement speaks of a call, whatever its effect. */
export function applies(
  one: Statement,
  call: { readonly action: string; readonly resource: string; readonly keys: ConditionKeys },
): boolean {
  const acts = (pattern: string) => actionMatches(pattern, call.action)
  const names = (pattern: string) => matchesArn(call.resource, pattern)
  if (one.Action ? !one.Action.some(acts) : one.NotAction?.some(acts)) return false
  if (one.Resource && !one.Resource.some(names)) return false
  if (one.NotResource?.some(names)) return false
  return Object.entries(one.Condition).every(([operator, tests]) =>
    Object.entries(tests).every(([key, expected]) =>
      holds(operator, call.keys.get(key.toLowerCase()), expected),
    ),
  )
}

/**
 * A key that the call doesn't carry fails a test, save a negative one, one that says IfExists, and one of all
 * values, of which there are none.
 */
function holds(
  operator: string,
  value: string | readonly string[] | undefined,
  expected: readonly string[],
): boolean {
  if (operator === 'Null') return expected.includes(String(value === undefined))
  const plain = plainOperator(operator)
  const set = SET.exec(operator)?.[1]
  const negative = plain.includes('Not')
  if (value === undefined)
    return operator.endsWith('IfExists') || (set ? set === 'ForAllValues' : negative)
  const compare = COMPARISONS[plain]
  if (!compare) return false
  const passes = (one: string) =>
    negative
      ? expected.every((other) => compare(one, other))
      : expected.some((other) => compare(one, other))
  const values = typeof value === 'string' ? [value] : value
  return set === 'ForAnyValue' ? values.some(passes) : values.every(passes)
}

/** Compares ARNs part by part: a wildcard stays within its part, the last part being all that is left. */
export function matchesArn(value: string, pattern: string): boolean {
  if (pattern === '*') return true
  const parts = arnParts(pattern)
  const actual = arnParts(value)
  return parts.every((part, at) => glob(part).test(actual[at] ?? ''))
}

function arnParts(arn: string): string[] {
  const parts = arn.split(':')
  return [...parts.slice(0, 5), parts.slice(5).join(':')]
}

const globs = new Map<string, RegExp>()

function glob(pattern: string, flags = ''): RegExp {
  const key = `${flags}:${pattern}`
  const known = globs.get(key)
  if (known) return known
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  const made = new RegExp(`^${source}$`, `s${flags}`)
  globs.set(key, made)
  return made
}
