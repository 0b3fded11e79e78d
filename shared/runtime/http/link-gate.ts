import type { Link } from '../../domain/links/link'
import type { LinkStore } from '../../ports/stores'

export interface LinkGateDependencies {
  links: LinkStore
  hashSecret: (secret: string) => string
}

const SECRET = /^[A-Za-z0-9_-]{43}$/

/** Whether a text can be one of the secrets that are handed out. */
export function isSecret(text: string): boolean {
  return SECRET.test(text)
}

/**
 * The link behind a token, or undefined for one that was never minted. It is looked up by its hash, so
 * that nothing of the token can be learned from how long that takes.
 */
export async function findLink(
  { links, hashSecret }: LinkGateDependencies,
  token: string,
): Promise<Link | undefined> {
  return isSecret(token) ? links.find(hashSecret(token)) : undefined
}
