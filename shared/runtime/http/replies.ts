import type { Context } from 'hono'

/** What any app may have to say of a request that none of its routes answers. */
export type Refusal = 'notFound' | 'method' | 'crossSite' | 'tooMany'

export const REFUSAL_STATUS = { notFound: 404, method: 405, crossSite: 403, tooMany: 429 } as const

/** How an app says so: to people on a page, to machines in data. */
export interface Replies {
  refused: (context: Context, why: Refusal) => Response
  /** Something failed here. The reference is all that is told of it. */
  failed: (context: Context, reference: string) => Response
}
