import { createServer, request, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { disturbedCall } from '../../infra/local/dynamodb/disturbed'
import { accessesOf } from '../../infra/local/dynamodb/operations'
import { passesDisturbances } from '../../infra/local/disturbed-services'
import { readBody } from '../../infra/local/request-body'
import { parseJson } from '../../infra/local/states/json'
import type { Disturbances } from '../../infra/local/disturbances'
import { disturbances } from './disturbance'

/** What answers in a service's place, with what is disturbed; the service itself while that is nothing. */
export function disturbed(service: RequestListener, all = disturbances): RequestListener {
  if (!all) return service
  return (incoming, outgoing) => {
    if (passesDisturbances(all, incoming, outgoing)) service(incoming, outgoing)
  }
}

export interface DisturbedDynamo {
  endpoint: string
  close(): Promise<void>
}

const REQUEST_LIMIT = 16 * 1024 * 1024

/** A DynamoDB behind what is disturbed. */
export async function disturbedDynamo(target: string, all: Disturbances): Promise<DisturbedDynamo> {
  const server = createServer(
    disturbed((incoming, outgoing) => {
      void (async () => {
        const name = String(incoming.headers['x-amz-target'] ?? '')
        const body = (await readBody(incoming, REQUEST_LIMIT)) ?? Buffer.alloc(0)
        const operation = name.split('.')[1] ?? ''
        const isTable = name.startsWith('DynamoDB_')
        const accesses = isTable ? accessesOf(operation, parseJson(body.toString('utf8'))) : []
        const refusal = accesses.length > 0 && disturbedCall(all, operation, accesses)
        if (!refusal) return void pass(target, incoming.headers, body, outgoing)
        outgoing
          .writeHead(400, { 'content-type': 'application/x-amz-json-1.0' })
          .end(JSON.stringify(refusal))
      })()
    }, all),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function pass(
  target: string,
  headers: Parameters<RequestListener>[0]['headers'],
  body: Buffer,
  outgoing: ServerResponse,
): void {
  const onward = request(target, { method: 'POST', headers }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      outgoing.end(Buffer.concat(chunks))
    })
  })
  onward.on('error', () => outgoing.destroy())
  onward.end(body)
}
