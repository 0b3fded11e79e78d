import { createHash, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A sink that speaks SQS SendMessage: keeps the bodies, and tells whoever wants to know. */
export class QueueServer {
  readonly messages: unknown[] = []
  onMessage: (body: unknown) => void = () => undefined
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const message = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
          MessageBody: string
        }
        const body: unknown = JSON.parse(message.MessageBody)
        this.messages.push(body)
        response.setHeader('content-type', 'application/x-amz-json-1.0')
        response.end(
          JSON.stringify({
            MD5OfMessageBody: createHash('md5').update(message.MessageBody).digest('hex'),
            MessageId: randomUUID(),
          }),
        )
        this.onMessage(body)
      })
    })
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
}
