import { isObject, tryParseJson, type Json, type JsonObject } from './states/json'
import type { Transition } from './states/interpreter/turn'

/** Fields of a structured log line that say nothing here: the line stands under its time and function. */
const NOISE = new Set([
  'level',
  'message',
  'timestamp',
  'service',
  'sampling_rate',
  'cold_start',
  'xray_trace_id',
  'function_arn',
  'function_memory_size',
  'function_name',
  'function_request_id',
])

/** What a developer reads while the host runs: a line per request, task, mail and change of state. */
export class Console {
  readonly #say: (line: string) => void
  readonly #addresses: { readonly awsUrl: string; readonly inboxUrl: string }

  constructor(
    say: (line: string) => void,
    addresses: { readonly awsUrl: string; readonly inboxUrl: string },
  ) {
    this.#say = say
    this.#addresses = addresses
  }

  /** Takes the key of the route and never the path, which may hold a secret. */
  answered(routeKey: string, method: string, status: number, milliseconds: number): void {
    const [, path = routeKey] = routeKey.split(' ')
    this.#say(`${method} ${path} ${status} ${milliseconds.toFixed(0)} ms`)
  }

  mailAccepted(id: string): void {
    this.#say(`mail ${id.slice(0, 16)}… accepted, see ${this.#addresses.inboxUrl}/`)
  }

  changedState({ kind, executionArn, state }: Transition): void {
    const [machine = '', name = ''] = executionArn.split(':').slice(-2)
    const { awsUrl } = this.#addresses
    const link = `${awsUrl}/__local/executions/${machine}/${name}`
    const where = kind === 'started' || kind === 'ended' ? `, see ${link}` : ''
    this.#say(`execution ${name} ${kind}${state === '' ? '' : ` ${state}`}${where}`)
  }

  wrote(functionName: string, line: string): void {
    this.#say(`  ${functionName} | ${readable(line)}`)
  }

  failed(functionName: string, milliseconds: number, errorType: string): void {
    this.#say(`function ${functionName} failed after ${milliseconds.toFixed(0)} ms: ${errorType}`)
  }

  movedClock(from: number, to: number): void {
    this.#say(`clock moved from ${new Date(from).toISOString()} to ${new Date(to).toISOString()}`)
  }

  /** Something that a template asks for and that doesn't happen here. */
  leftOut(what: string): void {
    this.#say(`left out here: ${what}`)
  }

  refused(message: string): void {
    this.#say(`on AWS this would be lost: ${message}`)
  }
}

/** A structured log line in words; any other line as it is. */
export function readable(line: string): string {
  const parsed = tryParseJson(line)
  if (!isObject(parsed)) return line
  if (isObject(parsed._aws)) return metrics(parsed)
  if (typeof parsed.message !== 'string') return line
  const level = typeof parsed.level === 'string' ? parsed.level.toUpperCase() : 'INFO'
  const fields = Object.entries(parsed)
    .filter(([name]) => !NOISE.has(name))
    .map(([name, value]) => ` ${name}=${shown(value)}`)
  return `${level === 'INFO' ? '' : `${level} `}${parsed.message}${fields.join('')}`
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Metrics in CloudWatch's embedded format: their names and values. */
function metrics(line: JsonObject): string {
  const { CloudWatchMetrics: sets } = isObject(line._aws) ? line._aws : {}
  const names = (Array.isArray(sets) ? sets : [])
    .flatMap((set) => (isObject(set) && Array.isArray(set.Metrics) ? set.Metrics : []))
    .flatMap((metric) => (isObject(metric) && typeof metric.Name === 'string' ? metric.Name : []))
  return `metrics${names.map((name) => ` ${name}=${shown(line[name] ?? null)}`).join('')}`
}
