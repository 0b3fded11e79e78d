import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { workflowSchema, type Workflow } from '../../../shared/domain/outbox/item'

const nextSchema = z.looseObject({ Next: z.string() })
const catcherSchema = nextSchema.extend({ ErrorEquals: z.array(z.string()) })
const payloadSchema = z.looseObject({ kind: z.string().optional() })

const stateSchema = z.discriminatedUnion('Type', [
  z.looseObject({
    Type: z.literal('Task'),
    Comment: z.string(),
    Resource: z.string(),
    Arguments: z.looseObject({ FunctionName: z.string(), Payload: payloadSchema }),
    Catch: z.array(catcherSchema),
    Next: z.string(),
  }),
  z.looseObject({
    Type: z.literal('Choice'),
    Comment: z.string(),
    Choices: z.array(nextSchema.extend({ Condition: z.string() })),
    Default: z.string(),
  }),
  z.looseObject({ Type: z.literal('Wait'), Comment: z.string(), Next: z.string() }),
  z.looseObject({ Type: z.literal('Succeed'), Comment: z.string() }),
  z.looseObject({ Type: z.literal('Fail'), Comment: z.string() }),
])
const definitionSchema = z.looseObject({
  Comment: z.string(),
  StartAt: z.string(),
  States: z.record(z.string(), stateSchema),
})
export type Definition = z.infer<typeof definitionSchema>
type State = z.infer<typeof stateSchema>

export const workflows = workflowSchema.options

/** A workflow as its file says. */
export function definitionOf(workflow: Workflow): Definition {
  const path = new URL(`../../../workflows/${workflow}.asl.json`, import.meta.url)
  return definitionSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The definition as it is deployed, with function names in place of placeholders. */
export function deployable(definition: Definition): string {
  return JSON.stringify(definition).replaceAll(/\$\{([A-Za-z0-9]+)\}/g, '$1')
}

/** States people wait for, or where nobody waits: how one leaves them isn't decided there. */
export function isChoice(definition: Definition, name: string): boolean {
  return definition.States[name]?.Type === 'Choice'
}

/** Every way out of every Choice, as `state → next`. */
export function waysOf(definition: Definition): string[] {
  return Object.entries(definition.States).flatMap(([name, state]) =>
    state.Type === 'Choice'
      ? [...new Set([...state.Choices.map(({ Next }) => Next), state.Default])].map((next) =>
          way(name, next),
        )
      : [],
  )
}

export function way(from: string, to: string): string {
  return `${from} → ${to}`
}

export function tasksOf(definition: Definition): [string, Extract<State, { Type: 'Task' }>][] {
  return Object.entries(definition.States).flatMap(([name, state]) =>
    state.Type === 'Task' ? [[name, state] as const] : [],
  ) as [string, Extract<State, { Type: 'Task' }>][]
}

/** The definition in which the named tasks call a function that always fails. */
export function withBroken(definition: Definition, broken: readonly string[]): Definition {
  const States = Object.fromEntries(
    Object.entries(definition.States).map(([name, state]) => [
      name,
      state.Type === 'Task' && broken.includes(name)
        ? { ...state, Arguments: { ...state.Arguments, FunctionName: BROKEN } }
        : state,
    ]),
  )
  return { ...definition, States }
}

/** Name of the function that always fails. */
export const BROKEN = 'Broken'
