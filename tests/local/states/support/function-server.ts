import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a function does with its payload: a value to return, or an error to throw. */
export type Behaviour = (payload: unknown, call: number) => Promise<unknown> | unknown

/** An error that the function throws, with the name that the state machine sees. */
export class FunctionError extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message)
  }
}

/** Reads a behaviour as the recorded scenarios describe it. */
export function behaviourOf(text: string): Behaviour {
  const repeated = /^return a string of (\d+) times "(.)"$/.exec(text)
  if (repeated) return () => (repeated[2] ?? '').repeat(Number(repeated[1]))
  const thrown = /^throw (\w+) "(.*)"$/.exec(text)
  if (thrown)
    return () => {
      throw new FunctionError(thrown[1] ?? '', thrown[2] ?? '')
    }
  const returned = /^return (.+)$/.exec(text)
  if (returned) {
    const value: unknown = JSON.parse(returned[1] ?? '')
    return () => value
  }
  const slept = /^sleep (\d+) s, then echo$/.exec(text)
  if (slept) return (payload) => sleep(Number(slept[1]) * 1000, payload, { ref: false })
  if (text === 'echo') return (payload) => payload
  throw new Error(`No function does this: ${text}`)
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

/** A small server of the real Lambda Invoke API, with functions that behave as they are told. */
export class FunctionServer {
  readonly functions = new Map<string, Behaviour>()
  readonly calls: { name: string; payload: unknown }[] = []
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await body(request)
    const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations/.exec(request.url ?? '')?.[1] ?? ''
    const requestId = randomUUID()
    response.setHeader('x-amzn-requestid', requestId)
    const behaviour = this.functions.get(name)
    if (!behaviour) {
      response.setHeader('x-amzn-errortype', 'ResourceNotFoundException')
      response.writeHead(404).end(JSON.stringify({ Message: 'Function not found', Type: 'User' }))
      return
    }
    const payload: unknown = JSON.parse(text)
    this.calls.push({ name, payload })
    response.setHeader('x-amz-executed-version', '$LATEST')
    try {
      const result = await behaviour(
        payload,
        this.calls.filter((call) => call.name === name).length,
      )
      response.end(JSON.stringify(result ?? null))
    } catch (error) {
      const { message } = error as Error
      const errorType = error instanceof FunctionError ? error.type : 'Error'
      response.setHeader('x-amz-function-error', 'Unhandled')
      response.end(JSON.stringify({ errorMessage: message, errorType, requestId, stackTrace: [] }))
    }
  }
}
