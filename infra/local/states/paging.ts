import { ApiError, validationError } from './api-error'
import { LIMITS } from './limits'

export interface PageRequest {
  readonly maxResults?: number | undefined
  readonly nextToken?: string | undefined
}

const TOKEN = /^from:(\d+)$/

/** One page of a list; a token is good only for the list it came from. */
export function page<T>(
  items: readonly T[],
  { maxResults, nextToken }: PageRequest,
): { items: T[]; nextToken?: string } {
  if (maxResults !== undefined && maxResults > LIMITS.listPage)
    throw validationError(
      String(maxResults),
      'maxResults',
      `Member must have value less than or equal to ${LIMITS.listPage}`,
    )
  if (nextToken !== undefined && nextToken.length > LIMITS.listTokenCharacters)
    throw validationError(
      nextToken,
      'nextToken',
      `Member must have length less than or equal to ${LIMITS.listTokenCharacters}`,
    )
  const from = nextToken === undefined ? 0 : offset(nextToken)
  const size = maxResults === undefined || maxResults === 0 ? 100 : maxResults
  const rest = from + size < items.length
  return {
    items: items.slice(from, from + size),
    ...(rest ? { nextToken: Buffer.from(`from:${from + size}`).toString('base64') } : {}),
  }
}

function offset(nextToken: string): number {
  const match = TOKEN.exec(Buffer.from(nextToken, 'base64').toString('utf8'))
  if (!match) throw new ApiError('InvalidToken', `Invalid Token: '${nextToken}'`)
  return Number(match[1])
}
