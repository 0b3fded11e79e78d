import type * as z from 'zod'
import { checkMachine, type Capabilities, type Problem } from './check-machine'
import { machineDefinition, type MachineDefinition } from './definition'
import { isObject, tryParseJson, type Json } from './json'
import { LIMITS } from './limits'

/** Checks a definition as CreateStateMachine does, and refuses what this service can't run. */

export type Validation =
  | { readonly ok: true; readonly definition: MachineDefinition }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const JSONPATH_FIELDS = new Set([
  'InputPath',
  'Parameters',
  'ResultSelector',
  'ResultPath',
  'OutputPath',
  'ItemsPath',
  'SecondsPath',
  'TimestampPath',
  'TimeoutSecondsPath',
  'HeartbeatSecondsPath',
  'MaxConcurrencyPath',
  'ErrorPath',
  'CausePath',
  'Result',
  'Iterator',
  'Variable',
])

export function validateDefinition(text: string, capabilities: Capabilities): Validation {
  const refuse = (problem: Problem): Validation => ({ ok: false, problems: [problem] })
  if (Buffer.byteLength(text) > LIMITS.definitionBytes)
    return refuse({
      code: 'DEFINITION_TOO_LARGE',
      message: 'The definition is larger than 1 MB',
      location: '/',
    })
  const raw = tryParseJson(text)
  if (!isObject(raw))
    return refuse({
      code: 'INVALID_JSON_DESCRIPTION',
      message: 'The definition is not a JSON object',
      location: '/',
    })
  const distributed = findDistributed(raw, '')
  if (distributed) return refuse(distributed)
  const parsed = machineDefinition.safeParse(raw)
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(schemaProblem) }
  const problems = [...checkMachine(parsed.data, capabilities)]
  return problems.length === 0 ? { ok: true, definition: parsed.data } : { ok: false, problems }
}

/** Looked for first: what else a Distributed Map has would only hide the reason. */
function findDistributed(value: Json, location: string): Problem | undefined {
  if (!isObject(value)) return undefined
  const config = value['ProcessorConfig']
  if (isObject(config) && config['Mode'] === 'DISTRIBUTED')
    return {
      code: 'SCHEMA_VALIDATION_FAILED',
      message: 'A Map in DISTRIBUTED mode is not supported here: use Mode INLINE',
      location: `${location}/ProcessorConfig/Mode`,
    }
  for (const [key, child] of Object.entries(value)) {
    const items = Array.isArray(child)
      ? child.map((item, index) => [`${key}[${index}]`, item] as const)
      : [[key, child] as const]
    for (const [name, item] of items) {
      const found = findDistributed(item, `${location}/${name}`)
      if (found) return found
    }
  }
  return undefined
}

function schemaProblem(issue: z.core.$ZodIssue): Problem {
  const location = `/${issue.path.map(String).join('/')}`
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
  const message = unknown.some((key) => JSONPATH_FIELDS.has(key))
    ? `${unknown.join(', ')}: fields of JSONPath are not supported here: set QueryLanguage to JSONata and use its fields`
    : unknown.length > 0
      ? `Field is not supported: ${unknown.join(', ')}`
      : issue.message
  return { code: 'SCHEMA_VALIDATION_FAILED', message, location }
}

/** All problems in the one sentence that InvalidDefinition carries. */
export function describeProblems(problems: readonly Problem[]): string {
  const texts = problems.map(({ code, message, location }) => `${code}: ${message} at ${location}`)
  return `Invalid State Machine Definition: '${texts.join(', ')}'`
}
