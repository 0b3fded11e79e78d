import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './request-body'

const REQUEST_LIMIT = 20 * 1024 * 1024

/** A refusal in the protocol of the older AWS services: form posts in, XML out. */
export class QueryFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly statusCode = 400,
  ) {
    super(message)
  }
}

/** The members of a list parameter, for example `Destination.ToAddresses`, in order. */
export function members(form: URLSearchParams, name: string): string[] {
  const prefix = `${name}.member.`
  return [...form]
    .filter(([key]) => key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length)))
    .sort(([one], [other]) => Number(one.slice(prefix.length)) - Number(other.slice(prefix.length)))
    .map(([, value]) => value)
}

/** Reads the form, runs the operation it names and answers with `<…Result>` around what it returns. */
export async function answerQuery(
  request: IncomingMessage,
  response: ServerResponse,
  namespace: string,
  run: (action: string, form: URLSearchParams) => Promise<Record<string, string>>,
): Promise<void> {
  const requestId = randomUUID()
  let action = ''
  try {
    const body = await readBody(request, REQUEST_LIMIT)
    if (body === undefined) throw new QueryFault('RequestEntityTooLarge', 'Request too large', 413)
    const form = new URLSearchParams(body.toString('utf8'))
    action = form.get('Action') ?? ''
    const result = Object.entries(await run(action, form))
      .map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
      .join('')
    const xml =
      `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>` +
      `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`
    send(response, 200, requestId, xml)
  } catch (error) {
    if (!(error instanceof QueryFault)) throw error
    const xml =
      `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${escaped(error.code)}</Code>` +
      `<Message>${escaped(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`
    send(response, error.statusCode, requestId, xml)
  }
}

function send(response: ServerResponse, status: number, requestId: string, xml: string): void {
  response.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }).end(xml)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
