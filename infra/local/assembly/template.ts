import * as z from 'zod'
import { json, jsonObject } from '../states/json'

const resource = z.object({
  Type: z.string(),
  Properties: jsonObject.optional(),
  Condition: z.string().optional(),
})

const output = z.object({
  Value: json,
  Condition: z.string().optional(),
  Export: z.object({ Name: json }).optional(),
})

/** The sections of a CloudFormation template that the host reads. */
export const template = z.object({
  Parameters: z
    .record(z.string(), z.object({ Type: z.string(), Default: json.optional() }))
    .default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), json))).default({}),
  Conditions: z.record(z.string(), json).default({}),
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), output).default({}),
})

export type Template = z.infer<typeof template>

export interface Stack {
  readonly name: string
  readonly template: Template
}
