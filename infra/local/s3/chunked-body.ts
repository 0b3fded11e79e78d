import type { IncomingHttpHeaders } from 'node:http'
import { S3Fault } from './fault'

export interface Decoded {
  readonly body: Buffer
  /** Headers that came after the body. */
  readonly trailer: Readonly<Record<string, string>>
}

const incomplete = (): S3Fault =>
  new S3Fault(
    400,
    'IncompleteBody',
    'You did not provide the number of bytes specified by the Content-Length HTTP header.',
  )

/** Takes `aws-chunked`, by which SDKs send a body with its checksum after it, off a body that has it. */
export function decodeBody(raw: Buffer, headers: IncomingHttpHeaders): Decoded {
  const isChunked =
    headers['content-encoding']?.includes('aws-chunked') ||
    String(headers['x-amz-content-sha256']).startsWith('STREAMING-')
  if (!isChunked) return { body: raw, trailer: {} }
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const line = raw.indexOf('\r\n', at)
    const size = /^([0-9a-f]+)(;|$)/i.exec(raw.toString('latin1', at, Math.max(at, line)))?.[1]
    if (line < 0 || size === undefined) throw incomplete()
    const length = Number.parseInt(size, 16)
    at = line + 2
    if (length === 0) break
    if (raw.toString('latin1', at + length, at + length + 2) !== '\r\n') throw incomplete()
    chunks.push(raw.subarray(at, at + length))
    at += length + 2
  }
  const body = Buffer.concat(chunks)
  const told = headers['x-amz-decoded-content-length']
  if (told !== undefined && Number(told) !== body.length) throw incomplete()
  return { body, trailer: readTrailer(raw.toString('latin1', at), headers['x-amz-trailer']) }
}

function readTrailer(
  text: string,
  announced: string | string[] | undefined,
): Record<string, string> {
  const lines = text.split('\r\n').flatMap((line) => {
    const [name = '', ...value] = line.split(':')
    return value.length === 0 ? [] : [[name.trim().toLowerCase(), value.join(':').trim()] as const]
  })
  const trailer = Object.fromEntries(lines)
  if (announced === undefined || String(announced) in trailer) return trailer
  const message =
    'The request contained trailing data that was not well-formed or did not conform to our published schema.'
  throw new S3Fault(400, 'MalformedTrailerError', message)
}
