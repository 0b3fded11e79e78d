import type { Context } from 'hono'
import type { Clock } from '../../ports/outside'
import type { Request, Requests } from '../../ports/requests'
import { clientOf, type ClientGate } from './client-address'

/** What a page needs at which people without a link ask for a mail. */
export interface StrangerDependencies extends ClientGate {
  requests: Requests
  clock: Clock
  sleep: (milliseconds: number) => Promise<void>
}

/** Longer than mailing a link takes, in milliseconds of real time. */
const ANSWER_AFTER = 600
const MINUTES_AN_HOUR = 60

/**
 * Has a mail sent that somebody without a link asks for, unless it is one too many; the answer to give is the
 * same. It comes no sooner than the mailing takes at its longest: what is written is the same either way, and
 * how long others keep it from being written tells nothing either. `waits` is given instead where this client
 * has asked too often: so many minutes until it may ask again.
 */
export async function serveStranger(
  context: Context,
  dependencies: StrangerDependencies,
  { door, address }: Pick<Request, 'door' | 'address'>,
  work: () => Promise<void>,
): Promise<{ waits: number } | undefined> {
  const { requests, clock, sleep } = dependencies
  const now = clock()
  const counted = await requests.count({
    door,
    client: clientOf(context, dependencies),
    address,
    now,
  })
  if (counted === 'client-over') {
    const waits = MINUTES_AN_HOUR - Number(now.slice(14, 16))
    context.header('Retry-After', String(waits * 60))
    return { waits }
  }
  await Promise.all([counted === 'within' ? work() : undefined, sleep(ANSWER_AFTER)])
  return undefined
}
