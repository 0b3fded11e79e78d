import type { MiddlewareHandler } from 'hono'

/** A door and a token as they stand in an address, with what a sentence left behind it. */
const COPIED = /^(\/[a-z]+\/)(<?)([A-Za-z0-9_-]{43})(.+)$/su
/** What may follow a link in a sentence: punctuation, brackets, quotes, spaces, a slash, what nobody sees. */
const LEFT_BEHIND = /^[\p{P}\p{S}\p{Z}\p{Cf}\p{Cc}]+$/u

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** The path of a link that was copied out of a sentence, without what follows it there; undefined for any other. */
export function withoutRest(path: string): string | undefined {
  const [, door, bracket = '', token, rest = ''] = COPIED.exec(decoded(path) ?? '') ?? []
  if (door === undefined || token === undefined || !LEFT_BEHIND.test(rest)) return undefined
  return bracket === '' || rest.includes('>') ? `${door}${token}` : undefined
}

/**
 * Sends whoever opens a link with the end of a sentence on it to the link itself. What a token is isn't
 * loosened by it: the page behind looks at the token alone.
 */
export const copiedLinks: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req.raw
  const path = method === 'GET' || method === 'HEAD' ? withoutRest(context.req.path) : undefined
  if (path === undefined) return next()
  return context.redirect(`${path}${new URL(url).search}`, 302)
}
