import * as z from 'zod'
import { json } from './json'

/** The Amazon States Language in its JSONata form, as far as this service runs it. */

const EXPRESSION = /^\{%[\s\S]*%\}$/

export function isExpression(value: unknown): value is string {
  return typeof value === 'string' && EXPRESSION.test(value)
}

const expression = z.string().regex(EXPRESSION, 'The value must be a JSONata expression: {% … %}')
const queryLanguage = z.enum(['JSONata', 'JSONPath']).optional()
const stateName = z.string().min(1).max(80)
const seconds = z.union([z.int().min(0).max(99_999_999), expression])

const described = { Comment: z.string().optional(), QueryLanguage: queryLanguage }
const written = { Assign: z.record(z.string(), json).optional(), Output: json.optional() }
const followed = { Next: stateName.optional(), End: z.boolean().optional() }

const errorNames = z.array(z.string().min(1)).min(1)

const retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: errorNames,
  IntervalSeconds: z.int().min(1).max(99_999_999).optional(),
  MaxAttempts: z.int().min(0).max(99_999_999).optional(),
  BackoffRate: z.number().min(1).optional(),
  MaxDelaySeconds: z.int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).optional(),
})
const catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: errorNames,
  Next: stateName,
  ...written,
})
const guarded = { Retry: z.array(retrier).optional(), Catch: z.array(catcher).optional() }

const passState = z.strictObject({
  Type: z.literal('Pass'),
  ...described,
  ...written,
  ...followed,
})
const taskState = z.strictObject({
  Type: z.literal('Task'),
  Resource: z.string().min(1),
  Arguments: json.optional(),
  TimeoutSeconds: seconds.optional(),
  HeartbeatSeconds: seconds.optional(),
  ...described,
  ...written,
  ...followed,
  ...guarded,
})
const choiceState = z.strictObject({
  Type: z.literal('Choice'),
  Choices: z
    .array(
      z.strictObject({
        Comment: z.string().optional(),
        Condition: z.union([expression, z.boolean()]),
        Next: stateName,
        ...written,
      }),
    )
    .min(1),
  Default: stateName.optional(),
  ...described,
  ...written,
})
const waitState = z.strictObject({
  Type: z.literal('Wait'),
  Seconds: seconds.optional(),
  Timestamp: z.string().optional(),
  ...described,
  ...written,
  ...followed,
})
const succeedState = z.strictObject({
  Type: z.literal('Succeed'),
  Output: json.optional(),
  ...described,
})
const failState = z.strictObject({
  Type: z.literal('Fail'),
  Error: z.string().optional(),
  Cause: z.string().optional(),
  ...described,
})

const parallelState = z.strictObject({
  Type: z.literal('Parallel'),
  Branches: z.array(z.lazy((): z.ZodType<Program> => program)).min(1),
  Arguments: json.optional(),
  ...described,
  ...written,
  ...followed,
  ...guarded,
})

/** The fields that only a Distributed Map has are read, so that the refusal can name the reason. */
const mapState = z.strictObject({
  Type: z.literal('Map'),
  Items: z.union([expression, z.array(json)]).optional(),
  ItemSelector: json.optional(),
  ItemProcessor: z.lazy((): z.ZodType<Program> => program),
  MaxConcurrency: z.union([z.int().min(0), expression]).optional(),
  ToleratedFailureCount: json.optional(),
  ToleratedFailurePercentage: json.optional(),
  ItemReader: json.optional(),
  ItemBatcher: json.optional(),
  ResultWriter: json.optional(),
  Label: json.optional(),
  ...described,
  ...written,
  ...followed,
  ...guarded,
})

export type Retrier = z.infer<typeof retrier>
export type Catcher = z.infer<typeof catcher>
export type PassState = z.infer<typeof passState>
export type TaskState = z.infer<typeof taskState>
export type ChoiceState = z.infer<typeof choiceState>
export type WaitState = z.infer<typeof waitState>
export type SucceedState = z.infer<typeof succeedState>
export type FailState = z.infer<typeof failState>
export type ParallelState = z.infer<typeof parallelState>
export type MapState = z.infer<typeof mapState>
export type State =
  | PassState
  | TaskState
  | ChoiceState
  | WaitState
  | SucceedState
  | FailState
  | ParallelState
  | MapState

/** States with a start: a machine, a branch or an item processor. */
export interface Program {
  readonly Comment?: string | undefined
  readonly QueryLanguage?: 'JSONata' | 'JSONPath' | undefined
  readonly StartAt: string
  readonly States: Record<string, State>
  readonly ProcessorConfig?:
    | {
        readonly Mode?: 'INLINE' | 'DISTRIBUTED' | undefined
        readonly ExecutionType?: string | undefined
      }
    | undefined
}

const state: z.ZodType<State> = z.discriminatedUnion('Type', [
  passState,
  taskState,
  choiceState,
  waitState,
  succeedState,
  failState,
  parallelState,
  mapState,
])

const states = z
  .record(stateName, state)
  .refine((record) => Object.keys(record).length > 0, 'There must be at least one state')

const program: z.ZodType<Program> = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: queryLanguage,
  StartAt: stateName,
  States: states,
  ProcessorConfig: z
    .strictObject({
      Mode: z.enum(['INLINE', 'DISTRIBUTED']).optional(),
      ExecutionType: z.string().optional(),
    })
    .optional(),
})

export const machineDefinition = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: queryLanguage,
  Version: z.literal('1.0').optional(),
  TimeoutSeconds: z.int().min(1).max(99_999_999).optional(),
  StartAt: stateName,
  States: states,
})

export type MachineDefinition = z.infer<typeof machineDefinition>
