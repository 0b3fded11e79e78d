import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import {
  ignored,
  parseProperties,
  type Resource,
  type ResolvedAssembly,
} from '../assembly/resources'
import { KeptValue } from '../atomic-file'
import type { VirtualClock } from '../clock'
import { Refusal } from '../refusal'
import { isObject, json, jsonObject, parseJson, type Json, type JsonObject } from '../states/json'
import { matchesPattern } from './event-pattern'
import { parseSchedule, type Schedule } from './schedule-expression'

const target = z.strictObject({
  Id: ignored,
  Arn: z.string(),
  Input: z.string().optional(),
  InputPath: z.string().optional(),
  InputTransformer: z
    .strictObject({
      InputPathsMap: z.record(z.string(), z.string()).default({}),
      InputTemplate: z.string(),
    })
    .optional(),
  RoleArn: z.string().optional(),
  RetryPolicy: ignored,
  DeadLetterConfig: z.undefined({ error: 'dead letter queues are not served' }).optional(),
})

const ruleProperties = z.strictObject({
  Name: ignored,
  Description: ignored,
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ScheduleExpression: z.string().optional(),
  EventPattern: jsonObject.optional(),
  EventBusName: z.literal('default', { error: 'only the default bus is served' }).optional(),
  Targets: z.array(target).default([]),
  Tags: ignored,
})

type Target = z.infer<typeof target>

interface Rule {
  readonly name: string
  readonly arn: string
  readonly schedule: Schedule | undefined
  readonly pattern: JsonObject | undefined
  readonly targets: readonly Target[]
}

export interface RulesOptions {
  readonly assembly: ResolvedAssembly
  readonly clock: VirtualClock
  readonly directory: string
  /** Whether a rule may call a function or topic. */
  readonly mayCall: (ruleArn: string, targetArn: string) => boolean
  /** Hands an event to the ARN of a function or topic. */
  readonly deliver: (arn: string, event: string) => void
}

/** Latest firing of each schedule, epoch milliseconds. */
const firings = z.record(z.string(), z.number())

/** The rules of the template: schedules, and events of services that the host itself raises. */
export class Rules {
  readonly #options: RulesOptions
  readonly #rules: readonly Rule[]
  readonly #fired: KeptValue<z.infer<typeof firings>>

  constructor(options: RulesOptions) {
    this.#options = options
    this.#rules = readRules(options.assembly)
    this.#fired = new KeptValue(join(options.directory, 'schedules.json'), firings, {})
  }

  /** Starts every schedule; one that ran before goes on where it stopped. */
  start(): void {
    const { clock } = this.#options
    for (const rule of this.#rules) {
      if (rule.schedule?.kind === 'rate') {
        const { period } = rule.schedule
        if (this.#fired.get()[rule.name] === undefined) this.#remember(rule)
        const last = this.#fired.get()[rule.name] ?? clock.now()
        const periods = Math.max(1, Math.ceil((clock.now() - last) / period))
        const first = last + periods * period
        clock.every(period, first, `schedule ${rule.name}`, () => this.#fire(rule))
      } else if (rule.schedule?.kind === 'cron') this.#planNext(rule, rule.schedule)
    }
  }

  /** Raises an event as an AWS service does on the default bus. */
  raise(source: string, detailType: string, resources: string[], detail: JsonObject): void {
    const event = this.#event(source, detailType, resources, detail)
    for (const rule of this.#rules) {
      if (rule.pattern && matchesPattern(rule.pattern, event)) this.#deliver(rule, event)
    }
  }

  #planNext(rule: Rule, schedule: Extract<Schedule, { kind: 'cron' }>): void {
    const { clock } = this.#options
    const at = schedule.next(clock.now())
    if (at === undefined) return
    clock.schedule(at, `schedule ${rule.name}`, () => {
      this.#fire(rule)
      this.#planNext(rule, schedule)
    })
  }

  #fire(rule: Rule): void {
    const event = this.#event('aws.events', 'Scheduled Event', [rule.arn], {})
    this.#deliver(rule, event)
    this.#remember(rule)
  }

  #remember({ name }: Rule): void {
    this.#fired.set({ ...this.#fired.get(), [name]: this.#options.clock.now() })
  }

  #event(source: string, detailType: string, resources: string[], detail: JsonObject): JsonObject {
    const { assembly, clock } = this.#options
    return {
      version: '0',
      id: randomUUID(),
      'detail-type': detailType,
      source,
      account: assembly.accountId,
      time: new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
      region: assembly.region,
      resources,
      detail,
    }
  }

  #deliver({ arn, targets }: Rule, event: JsonObject): void {
    const { mayCall, deliver } = this.#options
    for (const one of targets) if (mayCall(arn, one.Arn)) deliver(one.Arn, inputOf(one, event))
  }
}

/** The rules that are enabled. */
export function readRules(assembly: ResolvedAssembly): Rule[] {
  return assembly.ofType('AWS::Events::Rule').flatMap(readRule)
}

function readRule(resource: Resource): Rule[] {
  const properties = parseProperties(resource, ruleProperties)
  if (properties.State === 'DISABLED') return []
  for (const { Arn } of properties.Targets) {
    if (/^arn:aws:(lambda|sns):/.test(Arn)) continue
    throw new Refusal(
      `${resource.stack}/${resource.logicalId}: a rule's target is a function or a topic.`,
    )
  }
  const expression = properties.ScheduleExpression
  return [
    {
      name: resource.ref,
      arn: resource.arn,
      schedule: expression === undefined ? undefined : parseSchedule(expression),
      pattern: properties.EventPattern,
      targets: properties.Targets,
    },
  ]
}

function inputOf({ Input, InputPath, InputTransformer }: Target, event: JsonObject): string {
  if (Input !== undefined) return Input
  if (InputPath !== undefined) return JSON.stringify(atPath(event, InputPath) ?? null)
  if (InputTransformer === undefined) return JSON.stringify(event)
  const { InputPathsMap, InputTemplate } = InputTransformer
  const found = new Map(
    Object.entries(InputPathsMap).map(([name, path]) => [name, atPath(event, path)]),
  )
  // Inside a text a value goes in as it is; standing alone it goes in as JSON.
  const filled = InputTemplate.replace(
    /("[^"]*")|<([\w.-]+)>/g,
    (_, text?: string, name?: string) => {
      if (text === undefined) return JSON.stringify(found.get(name ?? '') ?? null)
      return text.replace(/<([\w.-]+)>/g, (__, inner: string) => plain(found.get(inner)))
    },
  )
  return JSON.stringify(parseJson(filled))
}

function plain(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '')
  return JSON.stringify(text).slice(1, -1)
}

function atPath(event: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = event
  for (const key of path.replace(/^\$\.?/, '').split('.')) {
    if (key === '') continue
    value = isObject(value) ? json.optional().parse(value[key]) : undefined
  }
  return value
}
