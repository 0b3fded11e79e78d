import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Crc32, Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc'
import { invalidRequest, S3Fault } from './fault'

interface Running {
  update(data: Uint8Array): void
  digest(): Promise<Uint8Array>
}

const crc =
  (make: () => Running) =>
  async (data: Buffer): Promise<Buffer> => {
    const running = make()
    running.update(data)
    return Buffer.from(await running.digest())
  }
const hash = (name: string) => (data: Buffer) =>
  Promise.resolve(createHash(name).update(data).digest())

/** S3's checksums, by the end of their header's name. */
const ALGORITHMS: Readonly<Record<string, (data: Buffer) => Promise<Buffer>>> = {
  crc32: crc(() => new Crc32()),
  crc32c: crc(() => new Crc32c()),
  crc64nvme: crc(() => new Crc64Nvme()),
  sha1: hash('sha1'),
  sha256: hash('sha256'),
}

const PREFIX = 'x-amz-checksum-'

export interface Checksum {
  /** For example crc32. */
  readonly algorithm: string
  /** In Base64. */
  readonly value: string
}

/** Whether a request vouches for its body, as S3 demands of what is to be retained. */
export function vouchesForBody(headers: IncomingHttpHeaders): boolean {
  const trailer = headers['x-amz-trailer']
  return (
    headers['content-md5'] !== undefined ||
    Object.keys(ALGORITHMS).some((name) => headers[PREFIX + name] !== undefined) ||
    (typeof trailer === 'string' && trailer.startsWith(PREFIX))
  )
}

/**
 * Holds a body against all that headers and trailer say of it, and returns the checksum to keep: the
 * caller's, or the one that S3 makes itself. Throws S3's refusals.
 */
export async function verifiedChecksum(
  body: Buffer,
  headers: IncomingHttpHeaders,
  trailer: Readonly<Record<string, string>>,
): Promise<Checksum> {
  verifyMd5(body, headers['content-md5'])
  verifySignedHash(body, headers)
  const given = { ...headers, ...trailer }
  const checksums = Object.keys(given).filter(
    (name) => name.startsWith(PREFIX) && name !== `${PREFIX}mode`,
  )
  if (checksums.length > 1)
    throw invalidRequest(
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    )
  const [name] = checksums
  if (name === undefined) return { algorithm: 'crc64nvme', value: await digest('crc64nvme', body) }
  const algorithm = name.slice(PREFIX.length)
  const value = String(given[name])
  const made = await digest(algorithm, body)
  if (Buffer.from(value, 'base64').length !== Buffer.from(made, 'base64').length)
    throw invalidRequest(`Value for ${name} header is invalid.`)
  if (value !== made) {
    const shown = algorithm.toUpperCase()
    throw new S3Fault(
      400,
      'BadDigest',
      `The ${shown} you specified did not match the calculated checksum.`,
    )
  }
  return { algorithm, value }
}

async function digest(algorithm: string, body: Buffer): Promise<string> {
  const make = ALGORITHMS[algorithm]
  if (!make)
    throw invalidRequest('The algorithm type you specified in x-amz-checksum- header is invalid.')
  return (await make(body)).toString('base64')
}

function verifyMd5(body: Buffer, header: string | string[] | undefined): void {
  if (header === undefined) return
  const given = String(header)
  if (Buffer.from(given, 'base64').length !== 16)
    throw new S3Fault(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.')
  if (createHash('md5').update(body).digest('base64') === given) return
  const message = 'The Content-MD5 you specified did not match what we received.'
  throw new S3Fault(400, 'BadDigest', message)
}

function verifySignedHash(body: Buffer, headers: IncomingHttpHeaders): void {
  const given = String(headers['x-amz-content-sha256'])
  const isChunked = headers['content-encoding']?.includes('aws-chunked')
  if (!/^[0-9a-f]{64}$/.test(given) || isChunked) return
  if (createHash('sha256').update(body).digest('hex') === given) return
  const message = "The provided 'x-amz-content-sha256' header does not match what was computed."
  throw new S3Fault(400, 'XAmzContentSHA256Mismatch', message)
}
