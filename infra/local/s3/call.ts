import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { decodeBody } from './chunked-body'
import { verifiedChecksum, type Checksum } from './checksums'
import { notImplemented, S3Fault } from './fault'

/** A request to S3, its address taken apart: path style, `/bucket/key`. */
export interface Address {
  readonly method: string
  readonly bucket: string
  /** Empty for the bucket itself. */
  readonly key: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
}

/** With a body that was held against all that the request says of it. */
export interface Call extends Address {
  readonly body: Buffer
  readonly checksum: Checksum
}

export function addressOf({ method = 'GET', url = '/', headers }: IncomingMessage): Address {
  const { pathname, searchParams } = new URL(url, 'http://s3.local')
  const [bucket = '', ...key] = pathname.slice(1).split('/')
  searchParams.delete('x-id')
  const address = { method, headers, query: searchParams }
  try {
    return {
      ...address,
      bucket: decodeURIComponent(bucket),
      key: decodeURIComponent(key.join('/')),
    }
  } catch {
    throw new S3Fault(400, 'InvalidURI', "Couldn't parse the specified URI.")
  }
}

export async function withBody(address: Address, raw: Buffer): Promise<Call> {
  const { body, trailer } = decodeBody(raw, address.headers)
  return { ...address, body, checksum: await verifiedChecksum(body, address.headers, trailer) }
}

/** Headers that every call may have. */
const COMMON =
  /^x-amz-(date|content-sha256|security-token|user-agent|sdk-checksum-algorithm|checksum-(crc32|crc32c|crc64nvme|sha1|sha256)|trailer|decoded-content-length|expected-bucket-owner)$/

/** Throws NotImplemented at a header or parameter that changes what a call does, and that isn't among `known`. */
export function refuseOthers(
  { headers, query }: Address,
  known: { readonly headers?: RegExp; readonly query?: readonly string[] },
): void {
  const header = Object.keys(headers).find(
    (name) => /^(x-amz-|if-|range$)/.test(name) && !COMMON.test(name) && !known.headers?.test(name),
  )
  if (header) throw notImplemented(`the header ${header} here`)
  const parameter = [...query.keys()].find((name) => !known.query?.includes(name))
  if (parameter) throw notImplemented(`the parameter ${parameter} here`)
}

export function headerOf({ headers }: Address, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}
