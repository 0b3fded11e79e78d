/** Holds what the service answered against what AWS answered, placeholders and all. */

export type Value = unknown
type Fields = Record<string, Value>

/** Words that stand for a value that differs from run to run. */
const STAND_INS = new Set([
  'timestamp',
  'date',
  'datetime',
  'snf_role_arn',
  'sqs_queue_url',
  'a_task_token',
  'a_message_id',
  'RequestId',
])

/** Of the runtime of the function or of the HTTP client, not of the state machine. */
const NEVER_COMPARED = new Set([
  'timestamp',
  'SdkHttpMetadata',
  'SdkResponseMetadata',
  'redriveCount',
  'redriveStatus',
  'redriveStatusReason',
  'RedriveCount',
  'stackTrace',
  'requestId',
  'HTTPHeaders',
])

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The recording has texts of JSON objects parsed, and other texts as they were. */
function unwrapped(value: Value): Value {
  const inner = typeof value === 'string' ? parsed(value) : undefined
  return typeof inner === 'object' && inner !== null ? inner : value
}

/** Parts of a text that differ from run to run: `<…>`, the account, and two names. */
const STAND_IN_PARTS =
  /<+[a-zA-Z][^<>]*>(?::\d+>)?|111111111111|lambda_function_name|invalid_execution_arn/

function textMatches(expected: string, actual: string): boolean {
  if (expected === actual || STAND_INS.has(expected)) return true
  if (!STAND_IN_PARTS.test(expected)) return false
  const pattern = expected
    .split(STAND_IN_PARTS)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+?')
  return new RegExp(`^${pattern}$`, 's').test(actual)
}

/** The first difference, as a path and two values; undefined when they agree. */
export function difference(expected: Value, actual: Value, path = ''): string | undefined {
  const [left, right] = [unwrapped(expected), unwrapped(actual)]
  if (Array.isArray(left) && Array.isArray(right)) {
    if (left.length !== right.length) return `${path}: ${left.length} items, not ${right.length}`
    for (const [index, item] of left.entries()) {
      const found = difference(item, right[index], `${path}[${index}]`)
      if (found) return found
    }
    return undefined
  }
  if (isFields(left) && isFields(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (NEVER_COMPARED.has(key)) continue
      const found = difference(left[key], right[key], `${path}/${key}`)
      if (found) return found
    }
    return undefined
  }
  if (typeof left === 'string') {
    if (textMatches(left, typeof right === 'string' ? right : (JSON.stringify(right) ?? '')))
      return undefined
    // A scalar in a JSON text: AWS and JavaScript may write the same number differently.
    if (typeof right === 'string' && parsed(left) !== undefined && parsed(left) === parsed(right))
      return undefined
  }
  if (Object.is(left, right) || left === right) return undefined
  return `${path}: recorded ${JSON.stringify(left)}, here ${JSON.stringify(right)}`
}

/** Removes what a JSON path such as `$..events[2].previousEventId` points at. */
export function without(value: Value, path: string): Value {
  const steps = [...path.slice(1).matchAll(/(\.\.?)([A-Za-z_]+)|\[(\d+)\]/g)].map((match) => ({
    deep: match[1] === '..',
    key: match[2] ?? match[3]!,
  }))
  const copy = structuredClone(value)
  remove(copy, steps)
  return copy
}

function remove(value: Value, steps: readonly { deep: boolean; key: string }[]): void {
  const [step, ...rest] = steps
  if (!step || typeof value !== 'object' || value === null) return
  const fields = value as Fields
  if (Object.hasOwn(fields, step.key)) {
    if (rest.length === 0) delete fields[step.key]
    else remove(fields[step.key], rest)
  }
  if (step.deep) for (const child of Object.values(fields)) remove(child, steps)
}

/** JSON texts of objects become objects, so that paths can point into them. */
export function expanded(value: Value): Value {
  const inner = typeof value === 'string' ? parsed(value) : undefined
  if (isFields(inner)) return inner
  if (Array.isArray(value)) return value.map(expanded)
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expanded(item)]))
  return value
}
