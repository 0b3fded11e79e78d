import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { CloudAssembly } from './assembly/cloud-assembly'
import {
  ignored,
  parseProperties,
  type Resource,
  type ResolvedAssembly,
} from './assembly/resources'
import { Refusal } from './refusal'
import { jsonObject, type JsonObject } from './states/json'

const machineProperties = z.strictObject({
  StateMachineName: ignored,
  StateMachineType: z.literal('STANDARD', { error: 'only Standard workflows run here' }).optional(),
  DefinitionString: z.string().optional(),
  Definition: jsonObject.optional(),
  DefinitionS3Location: z.object({ Key: z.string() }).optional(),
  DefinitionSubstitutions: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .default({}),
  RoleArn: z.string(),
  LoggingConfiguration: ignored,
  TracingConfiguration: ignored,
  EncryptionConfiguration: ignored,
  Tags: ignored,
})

const failure = z.object({ __type: z.string(), message: z.string().optional() })
const HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20050101/local/states/aws4_request, SignedHeaders=host, Signature=0',
}

/** Creates the template's state machines, or gives those of an earlier run their new definition. */
export async function createStateMachines(
  awsUrl: string,
  cloud: CloudAssembly,
  assembly: ResolvedAssembly,
): Promise<void> {
  for (const resource of assembly.ofType('AWS::StepFunctions::StateMachine')) {
    const properties = parseProperties(resource, machineProperties)
    const definition = definitionOf(resource, properties, cloud)
    const name = resource.attributes.Name ?? resource.logicalId
    const { RoleArn: roleArn } = properties
    const refused = await call(awsUrl, 'CreateStateMachine', { name, definition, roleArn })
    if (refused?.code === 'StateMachineAlreadyExists') {
      const changes = { stateMachineArn: resource.ref, definition, roleArn }
      throwIfRefused(resource, await call(awsUrl, 'UpdateStateMachine', changes))
    } else throwIfRefused(resource, refused)
  }
}

function definitionOf(
  resource: Resource,
  properties: z.infer<typeof machineProperties>,
  cloud: CloudAssembly,
): string {
  const substitute = (text: string) =>
    text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => {
      const value = properties.DefinitionSubstitutions[name]
      return value === undefined ? whole : String(value)
    })
  const { DefinitionString: text, Definition: object, DefinitionS3Location: location } = properties
  if (text !== undefined) return substitute(text)
  if (object) return substitute(JSON.stringify(object))
  const file = location && cloud.assetPath(location.Key)
  if (file) return substitute(readFileSync(file, 'utf8'))
  throw new Refusal(
    `${resource.stack}/${resource.logicalId} has no definition that the host can read.`,
  )
}

async function call(
  awsUrl: string,
  operation: string,
  input: JsonObject,
): Promise<{ code: string; message: string } | undefined> {
  const response = await fetch(awsUrl, {
    method: 'POST',
    headers: { ...HEADERS, 'x-amz-target': `AWSStepFunctions.${operation}` },
    body: JSON.stringify(input),
  })
  const body: unknown = await response.json()
  if (response.ok) return undefined
  const { __type, message } = failure.parse(body)
  return { code: __type.split('#').at(-1) ?? __type, message: message ?? '' }
}

function throwIfRefused(
  resource: Resource,
  refused: { code: string; message: string } | undefined,
): void {
  if (!refused) return
  const where = `${resource.stack}/${resource.logicalId}`
  throw new Refusal(`State machine ${where} was refused: ${refused.code}: ${refused.message}`)
}
