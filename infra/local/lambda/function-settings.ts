import { existsSync, statSync } from 'node:fs'
import * as z from 'zod'
import type { CloudAssembly } from '../assembly/cloud-assembly'
import { ignored, parseProperties, type Resource } from '../assembly/resources'
import { Refusal } from '../refusal'

const functionProperties = z.strictObject({
  FunctionName: z.string().optional(),
  Code: z.strictObject(
    { S3Bucket: ignored, S3Key: z.string(), S3ObjectVersion: ignored },
    { error: 'only code that is a file asset can be run here' },
  ),
  Handler: z.string(),
  Role: z.string(),
  Runtime: z.string().startsWith('nodejs', 'only Node.js functions can be run here'),
  Environment: z
    .strictObject({ Variables: z.record(z.string(), z.coerce.string()).default({}) })
    .default({ Variables: {} }),
  MemorySize: z.number().default(128),
  Timeout: z.number().default(3),
  ReservedConcurrentExecutions: z.number().optional(),
  Architectures: ignored,
  Description: ignored,
  EphemeralStorage: ignored,
  LoggingConfig: z.object({ LogGroup: z.string().optional() }).default({}),
  RecursiveLoop: ignored,
  RuntimeManagementConfig: ignored,
  Tags: ignored,
  TracingConfig: z.object({ Mode: z.string().optional() }).default({}),
  KmsKeyArn: ignored,
  DeadLetterConfig: z
    .undefined({ error: 'use an on-failure destination instead of a dead letter queue' })
    .optional(),
})

/** What the template says about one function. */
export interface FunctionSettings {
  readonly name: string
  readonly arn: string
  readonly roleArn: string
  readonly directory: string
  readonly handler: string
  readonly variables: Readonly<Record<string, string>>
  readonly memoryMegabytes: number
  readonly timeoutSeconds: number
  readonly reservedConcurrency: number | undefined
  /** Name of the log group it writes to. */
  readonly logGroup: string
  /** Whether X-Ray is told of each invocation. */
  readonly traced: boolean
}

export function functionSettings(assembly: CloudAssembly, resource: Resource): FunctionSettings {
  const properties = parseProperties(resource, functionProperties)
  const directory = assembly.assetPath(properties.Code.S3Key)
  if (directory === undefined || !existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new Refusal(
      `The code of ${resource.stack}/${resource.logicalId} is not a folder in ${assembly.directory}. ` +
        'Synthesize again, with bundling.',
    )
  }
  return {
    name: resource.ref,
    arn: resource.arn,
    roleArn: properties.Role,
    directory,
    handler: properties.Handler,
    variables: properties.Environment.Variables,
    memoryMegabytes: properties.MemorySize,
    timeoutSeconds: properties.Timeout,
    reservedConcurrency: properties.ReservedConcurrentExecutions,
    logGroup: properties.LoggingConfig.LogGroup ?? `/aws/lambda/${resource.ref}`,
    traced: properties.TracingConfig.Mode === 'Active',
  }
}
