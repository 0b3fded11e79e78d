import type { IncomingMessage } from 'node:http'

/** Reads a request's body; undefined when it is longer than `limit` bytes (the rest is read and dropped). */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length <= limit) chunks.push(bytes)
  }
  return length <= limit ? Buffer.concat(chunks) : undefined
}
