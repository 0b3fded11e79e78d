import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands between a client and a server and, when told, drops answers after the server has done its work. */
export interface LossyProxy {
  endpoint: string
  /** The next so many answers to an operation (`TransactWriteItems`) are lost. */
  lose(operation: string, answers: number): void
  /** How many calls of an operation reached the server. */
  passed(operation: string): number
  close(): Promise<void>
}

export async function lossyProxy(target: string): Promise<LossyProxy> {
  const losing = new Map<string, number>()
  const counts = new Map<string, number>()
  const server = createServer((incoming, outgoing) => {
    const operation = String(incoming.headers['x-amz-target'] ?? '').split('.')[1] ?? ''
    const url = new URL(incoming.url ?? '/', target)
    const onward = request(
      url,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          counts.set(operation, (counts.get(operation) ?? 0) + 1)
          const left = losing.get(operation) ?? 0
          if (left > 0) {
            losing.set(operation, left - 1)
            outgoing.destroy()
            return
          }
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
          outgoing.end(Buffer.concat(chunks))
        })
      },
    )
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lose: (operation, answers) => losing.set(operation, answers),
    passed: (operation) => counts.get(operation) ?? 0,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
