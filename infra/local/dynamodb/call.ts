import { Agent, request } from 'node:http'
import * as z from 'zod'
import { parseJson, type Json } from '../states/json'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** The credentials under which all that the host holds is stored, whoever asked the host. */
export const STORE_HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20050101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20050101T000000Z',
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Sends one request to the database and reads the whole answer. */
export function forward(endpoint: string, target: string, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...STORE_HEADERS, 'x-amz-target': target, 'content-length': body.length }
    const call = request(endpoint, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 500,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
      response.on('error', reject)
    })
    call.on('error', reject)
    call.end(body)
  })
}

const failure = z.object({
  __type: z.string().default('Unknown'),
  message: z.string().optional(),
  Message: z.string().optional(),
})

export class DatabaseError extends Error {
  constructor(
    /** For example ResourceNotFoundException. */
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Calls one operation as the host itself. Throws a DatabaseError when it is refused. */
export async function callDatabase<T>(
  endpoint: string,
  target: string,
  input: Json,
  schema: z.ZodType<T>,
): Promise<T> {
  const { status, body } = await forward(endpoint, target, Buffer.from(JSON.stringify(input)))
  const parsed = parseJson(body.toString('utf8') || '{}')
  if (status === 200) return schema.parse(parsed)
  const { __type, message, Message } = failure.parse(parsed)
  throw new DatabaseError(__type.split('#').at(-1) ?? __type, message ?? Message ?? '')
}

export const dynamodb = (operation: string): string => `DynamoDB_20120810.${operation}`
export const streams = (operation: string): string => `DynamoDBStreams_20120810.${operation}`
