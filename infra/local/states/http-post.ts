import { request as overHttp, type IncomingHttpHeaders } from 'node:http'
import { request as overTls } from 'node:https'

export interface HttpAnswer {
  readonly status: number
  readonly text: string
  header(name: string): string | undefined
}

interface Post {
  readonly headers: Record<string, string>
  readonly body: string
  readonly signal: AbortSignal
}

/** Posts a text. `fetch` would give up after five minutes, which is short of what a function may take. */
export function post(url: URL, { headers, body, signal }: Post): Promise<HttpAnswer> {
  const request = url.protocol === 'https:' ? overTls : overHttp
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      // A kept connection may be closed by the other side just as it is used again.
      agent: false,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal,
    }
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve(answer(response.statusCode ?? 0, text, response.headers))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function answer(status: number, text: string, headers: IncomingHttpHeaders): HttpAnswer {
  return {
    status,
    text,
    header: (name) => {
      const value = headers[name]
      return Array.isArray(value) ? value[0] : value
    },
  }
}
