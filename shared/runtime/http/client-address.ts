import { isIP } from 'node:net'
import type { Context } from 'hono'
import * as z from 'zod'

export interface ClientGate {
  hashSecret: (secret: string) => string
  /** SHA-256 of what CloudFront sends as `X-Origin-Proof`; undefined where no CloudFront stands before. */
  cloudFrontProofSha256: string | undefined
}

/** What the gateway tells of a request; no caller can write it. */
const gatewaySchema = z.object({
  event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
})

/** A caller whose address nobody told. */
const NOWHERE = 'nowhere'

/**
 * Whence a request comes: the address that the gateway saw, or CloudFront where the request proves that it
 * came by it. Never what the caller wrote.
 */
export function clientOf(context: Context, gate: ClientGate): string {
  const viewer = cameByCloudFront(context, gate)
    ? context.req.header('cloudfront-viewer-address')
    : undefined
  if (viewer !== undefined) return clientNetwork(viewer.replace(/:\d+$/, ''))
  const told = gatewaySchema.safeParse(context.env)
  return told.success ? clientNetwork(told.data.event.requestContext.http.sourceIp) : NOWHERE
}

function cameByCloudFront(
  context: Context,
  { hashSecret, cloudFrontProofSha256 }: ClientGate,
): boolean {
  const key = context.req.header('x-origin-proof')
  return (
    cloudFrontProofSha256 !== undefined &&
    key !== undefined &&
    hashSecret(key) === cloudFrontProofSha256
  )
}

const MAPPED = 'ffff:'

/**
 * What counts as one client: an IPv4 address, however it is written, or the 64 bits of an IPv6 address within
 * which its holder chooses freely.
 */
export function clientNetwork(address: string): string {
  const bare = address
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '')
  if (isIP(bare) === 4) return bare
  if (isIP(bare) !== 6) return NOWHERE
  const short = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const [head = '', tail] = short.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  if (head === '' && tail?.startsWith(MAPPED) === true) return dotted(tail.slice(MAPPED.length))
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length
  const all = [...groups(head), ...Array<string>(zeros).fill('0'), ...groups(tail ?? '')]
  return `${all.slice(0, 4).join(':')}::/64`
}

/** An IPv4 address from the two last groups of an IPv6 address. */
function dotted(groups: string): string {
  return groups
    .split(':')
    .flatMap((group) => {
      const bits = Number.parseInt(group, 16)
      return [bits >> 8, bits & 255]
    })
    .join('.')
}
