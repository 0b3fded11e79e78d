import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who calls: a role of the template. Any other key is the person at the machine, who may do everything. */
export interface Principal {
  readonly roleArn: string
  readonly sessionName: string
}

/** The AWS service that the signature was made for, for example `ses`, with the caller's key. */
export interface SignedFor {
  readonly accessKeyId: string | undefined
  readonly service: string | undefined
}

export function signedFor(request: IncomingMessage): SignedFor {
  const match = /Credential=([^/,\s]+)\/[^/]+\/[^/]+\/([^/]+)\/aws4_request/.exec(
    request.headers.authorization ?? '',
  )
  return { accessKeyId: match?.[1], service: match?.[2] }
}

/** Issues credentials that name a role, and tells from a request whose they are. */
export class Principals {
  readonly #byKey = new Map<string, Principal>()

  credentials(principal: Principal): Record<string, string> {
    const digest = createHash('sha256')
      .update(JSON.stringify(principal))
      .digest('hex')
      .toUpperCase()
    const accessKeyId = `ASIA${digest.slice(0, 16)}`
    this.#byKey.set(accessKeyId, principal)
    return {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_SESSION_TOKEN: 'local',
    }
  }

  of(request: IncomingMessage): Principal | undefined {
    return this.#byKey.get(signedFor(request).accessKeyId ?? '')
  }
}
