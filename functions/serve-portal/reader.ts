import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { OPEN_MINUTES } from '../../shared/domain/confidential/code'
import { isSecret } from '../../shared/runtime/http/link-gate'
import type { PortalDependencies } from './dependencies'

/** The field of the code's page that says which browser it was shown in. */
export const READER = 'reader'

function cookieName(linkHash: string): string {
  return `opened-${linkHash.slice(0, 16)}`
}

/** The hash by which the browser is known in which a link's code was given; undefined in every other. */
export function readerOf(
  context: Context,
  { hashSecret }: Pick<PortalDependencies, 'hashSecret'>,
  linkHash: string,
): string | undefined {
  const secret = getCookie(context, cookieName(linkHash))
  return secret !== undefined && isSecret(secret) ? hashSecret(secret) : undefined
}

/** Lets a browser show that the code of a link was given in it, as long as that opens anything. */
export function rememberReader(
  context: Context,
  { portalUrl }: Pick<PortalDependencies, 'portalUrl'>,
  linkHash: string,
  secret: string,
): void {
  setCookie(context, cookieName(linkHash), secret, {
    path: '/',
    httpOnly: true,
    // A page opened from a mail still finds it, and no other site's form sends it.
    sameSite: 'Lax',
    secure: portalUrl.startsWith('https:'),
    maxAge: OPEN_MINUTES * 60,
  })
}
