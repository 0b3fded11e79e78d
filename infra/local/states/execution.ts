import * as z from 'zod'
import { json, jsonObject } from './json'

/** What is journalled of an execution, and the fold that gives its state back. */

const historyEvent = z.object({
  id: z.number(),
  previousEventId: z.number(),
  /** Epoch milliseconds. */
  timestamp: z.number(),
  type: z.string(),
  details: jsonObject.optional(),
})
export type HistoryEvent = z.infer<typeof historyEvent>

const heartbeat = z.object({ seconds: z.number(), deadline: z.number() })

const failure = z.object({
  error: z.string().optional(),
  cause: z.string().optional(),
  heartbeat: z.boolean().optional(),
})

/** The answer to a task token, kept while the call that carried the token is still running. */
const outcome = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), output: json }),
  z.object({ ok: z.literal(false), failure }),
])
export type Outcome = z.infer<typeof outcome>

/** Where a scope stands in its state. All times are epoch milliseconds. */
const phase = z.discriminatedUnion('at', [
  z.object({ at: z.literal('queued') }),
  z.object({ at: z.literal('enter') }),
  z.object({ at: z.literal('attempt') }),
  z.object({ at: z.literal('wait'), until: z.number() }),
  z.object({ at: z.literal('backoff'), until: z.number() }),
  z.object({
    at: z.literal('call'),
    /** Id of the event that scheduled the call: a result for any other one is stale. */
    call: z.number(),
    request: json,
    token: z.string().optional(),
    deadline: z.number().optional(),
    heartbeat: heartbeat.optional(),
    outcome: outcome.optional(),
  }),
  z.object({
    at: z.literal('token'),
    token: z.string(),
    deadline: z.number().optional(),
    heartbeat: heartbeat.optional(),
  }),
  z.object({ at: z.literal('children'), count: z.number(), concurrency: z.number() }),
  z.object({ at: z.literal('ended'), output: json, seen: z.boolean() }),
  z.object({ at: z.literal('failed'), failure }),
])
export type Phase = z.infer<typeof phase>

/** One thread of control: the machine itself, a branch, or an iteration. */
const scope = z.object({
  id: z.string(),
  parent: z.string().optional(),
  index: z.number(),
  /** Value of the Map item, for `$states.context.Map`. */
  item: json.optional(),
  state: z.string(),
  input: json,
  variables: jsonObject,
  /** The event that the next event of this scope follows. */
  lastEvent: z.number(),
  entered: z.object({ event: z.number(), previous: z.number(), time: z.number() }).optional(),
  /** Attempts spent per entry of the state's Retry. */
  retries: z.array(z.number()),
  phase,
})
export type Scope = z.infer<typeof scope>

const start = z.object({
  executionArn: z.string(),
  name: z.string(),
  stateMachineArn: z.string(),
  revisionId: z.string(),
  roleArn: z.string(),
  /** The text as it was given: a repeated start is compared with it. */
  input: z.string(),
  startDate: z.number(),
  /** Order of starts, which dates alone don't give. */
  sequence: z.number(),
})
export type Start = z.infer<typeof start>

const end = z.object({
  status: z.enum(['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
  stopDate: z.number(),
  output: z.string().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
})
export type End = z.infer<typeof end>

/** One line of the journal: what one step changed, all of it or nothing. */
export const journalRecord = z.object({
  start: start.optional(),
  events: z.array(historyEvent),
  /** Scopes as they stand after the step; null for one that is gone. */
  scopes: z.record(z.string(), scope.nullable()),
  end: end.optional(),
})
export type JournalRecord = z.infer<typeof journalRecord>

export class Execution {
  readonly events: HistoryEvent[] = []
  readonly scopes = new Map<string, Scope>()
  end: End | undefined

  constructor(readonly start: Start) {}

  apply(record: JournalRecord): void {
    this.events.push(...record.events)
    for (const [id, value] of Object.entries(record.scopes)) {
      if (value === null) this.scopes.delete(id)
      else this.scopes.set(id, value)
    }
    if (record.end) this.end = record.end
  }
}

/** Rebuilds an execution from its journal; undefined when not even its start was written. */
export function fold(records: readonly JournalRecord[]): Execution | undefined {
  const first = records[0]?.start
  if (!first) return undefined
  const execution = new Execution(first)
  for (const record of records) execution.apply(record)
  return execution
}
