import jsonata from 'jsonata'
import * as z from 'zod'
import { isExpression } from './definition'
import { registerFunctions } from './functions'
import { isObject, parseJson, type Json, type JsonObject } from './json'

/** Why a field could not be evaluated; the text follows the wording of the real service. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    readonly location?: string,
  ) {
    super(message)
  }
}

export interface Bindings {
  /** What an expression sees as `$states`. */
  readonly states: JsonObject
  readonly variables: JsonObject
  /** Epoch milliseconds that `$now()` and `$millis()` give. */
  readonly now: number
}

const MILLISECONDS_PER_EXPRESSION = 3000
/** Deep enough for honest recursion, and reached before endless recursion has eaten the memory. */
const DEEPEST_EVALUATION = 10_000

const jsonataFault = z.object({ code: z.string().optional(), message: z.string() })

function source(expression: string): string {
  return expression.slice(2, -2).trim()
}

/** What was found in expressions that were looked at: the same definition is often created again. */
const checked = new Map<string, string | undefined>()
const MOST_CHECKED = 5_000

/** The syntax error of an expression string such as `{% $a + 1 %}`, if it has one. */
export function syntaxError(expression: string): string | undefined {
  if (checked.has(expression)) return checked.get(expression)
  if (checked.size >= MOST_CHECKED) checked.clear()
  const found = parseError(expression)
  checked.set(expression, found)
  return found
}

function parseError(expression: string): string | undefined {
  try {
    jsonata(source(expression))
    return undefined
  } catch (fault) {
    return describe(fault)
  }
}

function describe(fault: unknown): string {
  const known = jsonataFault.safeParse(fault)
  if (!known.success) return String(fault)
  return known.data.code === undefined
    ? known.data.message
    : `${known.data.code}: ${known.data.message}`
}

/** A promise timeout can't stop an evaluation that never leaves the microtask queue; its hooks can. */
function boundInTimeAndDepth(expression: jsonata.Expression): void {
  const begun = Date.now()
  const used = process.cpuUsage()
  // On a busy machine time passes in which nothing is evaluated.
  const isOver = () => {
    if (Date.now() - begun <= MILLISECONDS_PER_EXPRESSION) return false
    const { user, system } = process.cpuUsage(used)
    return (user + system) / 1_000 > MILLISECONDS_PER_EXPRESSION
  }
  let depth = 0
  const check = (change: number) => {
    depth += change
    if (depth > DEEPEST_EVALUATION)
      throw {
        code: 'U1001',
        message: 'Stack overflow error: check for a recursion without an end.',
      }
    if (isOver())
      throw { code: 'U1001', message: 'Expression evaluation timeout: check for an endless loop.' }
  }
  const hooks = [
    ['jsonata.__evaluate_entry', 1],
    ['jsonata.__evaluate_exit', -1],
  ] as const
  for (const [name, change] of hooks) {
    // The hooks are looked up by symbol, which the published types of `assign` don't admit.
    Reflect.apply(expression.assign, expression, [Symbol.for(name), () => check(change)])
  }
}

async function evaluate(text: string, location: string, bindings: Bindings): Promise<Json> {
  const code = source(text)
  const about = `The JSONata expression '${code}' specified for the field '${location}'`
  let result: string | undefined
  try {
    const expression = jsonata(code)
    registerFunctions(expression, bindings.now)
    boundInTimeAndDepth(expression)
    // JSONata may mark arrays it is given: it works on a copy.
    const variables = structuredClone({ ...bindings.variables, states: bindings.states })
    const value: unknown = await expression.evaluate(undefined, variables)
    result = typeof value === 'function' ? undefined : JSON.stringify(value)
  } catch (fault) {
    throw new ExpressionError(
      `${about} threw an error during evaluation. ${describe(fault)}`,
      location,
    )
  }
  if (result === undefined)
    throw new ExpressionError(`${about} returned nothing (undefined).`, location)
  return parseJson(result)
}

/** Evaluates every expression in a field; whatever else it holds is taken literally. */
export async function evaluateField(
  template: Json,
  location: string,
  bindings: Bindings,
): Promise<Json> {
  if (isExpression(template)) return evaluate(template, location, bindings)
  if (Array.isArray(template)) {
    const items: Json[] = []
    for (const [index, item] of template.entries())
      items.push(await evaluateField(item, `${location}[${index}]`, bindings))
    return items
  }
  if (isObject(template)) {
    const fields: JsonObject = {}
    for (const [key, value] of Object.entries(template))
      fields[key] = await evaluateField(value, `${location}/${key}`, bindings)
    return fields
  }
  return template
}

function typeName(value: Json): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** Evaluates a field that must have one type; `expected` is that type's name in the error. */
export async function evaluateTo<T>(
  schema: z.ZodType<T>,
  expected: string,
  template: Json,
  location: string,
  bindings: Bindings,
): Promise<T> {
  const value = await evaluateField(template, location, bindings)
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const about = isExpression(template) ? `JSONata expression '${source(template)}'` : 'value'
  throw new ExpressionError(
    `The ${about} specified for the field '${location}' returned an unexpected result type. ` +
      `Expected '${expected}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`,
    location,
  )
}
