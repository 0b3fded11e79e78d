import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import * as z from 'zod'
import { Refusal } from './refusal'

export interface Listening {
  readonly server: Server
  readonly port: number
  close(): Promise<void>
}

const failure = z.object({ code: z.string() })
const address = z.object({ port: z.number() })

/**
 * Serves on this machine only. Port 0 takes a free one. Throws a Refusal when the port is busy; `purpose`
 * names in it what should have been served there. A request whose line and headers take more than
 * `maxHeaderSize` bytes is answered 431.
 */
export async function listen(
  port: number,
  purpose: string,
  listener: RequestListener,
  { maxHeaderSize }: { readonly maxHeaderSize?: number } = {},
): Promise<Listening> {
  const server = createServer(
    { keepAliveTimeout: 60_000, ...(maxHeaderSize !== undefined && { maxHeaderSize }) },
    listener,
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const busy = failure.safeParse(error).data?.code === 'EADDRINUSE'
      const hint = `Port ${port} (${purpose}) is in use. End what listens there, or choose another with --port.`
      reject(busy ? new Refusal(hint) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    server,
    port: address.parse(server.address()).port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
