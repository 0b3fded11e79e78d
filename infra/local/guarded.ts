import type { IncomingMessage, ServerResponse } from 'node:http'

/** The AWS services answer this machine's programs only: no page of a browser, under whatever name. */
export function isLocal({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '')
  return ['localhost', '127.0.0.1'].includes(host) && headers.origin === undefined
}

/** Answers 500 when `work` fails, and says so in the console: a fault of the host itself. */
export async function guarded(response: ServerResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`The local host failed at a request: ${text}\n`)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}
