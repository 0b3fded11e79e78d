import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CloudAssembly } from '../assembly/cloud-assembly'
import { guarded } from '../guarded'
import { listen, type Listening } from '../listen'

/** Answers a request to the API of a logical id. */
export type ApiHandler = (
  logicalId: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

/** Bytes of a request's line and headers. */
const HEADER_LIMIT = 10_240

/**
 * Opens a port for each HTTP API of the template, the first on `port`: their addresses are part of what the
 * template resolves to, so they are open before anything can be served.
 */
export async function listenForApis(
  { stacks }: CloudAssembly,
  port: number,
  handle: ApiHandler,
): Promise<ReadonlyMap<string, Listening>> {
  const apis = new Map<string, Listening>()
  const logicalIds = stacks.flatMap(({ template }) =>
    Object.entries(template.Resources).flatMap(([logicalId, { Type }]) =>
      Type === 'AWS::ApiGatewayV2::Api' ? [logicalId] : [],
    ),
  )
  for (const logicalId of logicalIds) {
    const wanted = apis.size === 0 ? port : 0
    const listening = await listen(
      wanted,
      'the HTTP API',
      (request, response) => void guarded(response, () => handle(logicalId, request, response)),
      { maxHeaderSize: HEADER_LIMIT },
    )
    apis.set(logicalId, listening)
  }
  return apis
}
