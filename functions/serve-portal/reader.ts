import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSecret } from '../../shared/runtime/http/link-gate'
import type { PortalDependencies } from './dependencies'

/** Longer than a mail with a code takes and the code lives, in hours. */
const KNOWN_HOURS = 24

function isSecure(portalUrl: string): boolean {
  return portalUrl.startsWith('https:')
}

/** No neighbouring site can hand a browser a cookie of this name: what it is known by comes from here. */
function cookieName(portalUrl: string, linkHash: string): string {
  return `${isSecure(portalUrl) ? '__Host-' : ''}reader-${linkHash.slice(0, 16)}`
}

/** The hash by which the browser is known in which a link's code is given; undefined where it kept nothing. */
export function readerOf(
  context: Context,
  { hashSecret, portalUrl }: Pick<PortalDependencies, 'hashSecret' | 'portalUrl'>,
  linkHash: string,
): string | undefined {
  const secret = getCookie(context, cookieName(portalUrl, linkHash))
  return secret !== undefined && isSecret(secret) ? hashSecret(secret) : undefined
}

/**
 * Hands a browser what it is known by, before a code is given in it. It opens nothing by itself: what a code
 * opened is open in the browser alone that had this when the code was given.
 */
export function markReader(
  context: Context,
  { portalUrl, ids }: Pick<PortalDependencies, 'portalUrl' | 'ids'>,
  linkHash: string,
): void {
  setCookie(context, cookieName(portalUrl, linkHash), ids.secret(), {
    path: '/',
    httpOnly: true,
    // A page opened from a mail still finds it, and no other site's form sends it.
    sameSite: 'Lax',
    secure: isSecure(portalUrl),
    maxAge: KNOWN_HOURS * 3_600,
  })
}
