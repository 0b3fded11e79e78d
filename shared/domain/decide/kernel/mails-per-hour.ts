import type { MailKind } from '../../outbox/item'
import type { Change } from './change'
import { writing } from './compose'
import type { State } from './state'

/**
 * So many mails of a kind that somebody asks for through a link go to one address in an hour. Strangers, who
 * have none, are counted elsewhere and never use up any of these.
 */
export const MAILS_PER_HOUR = 3

/** Counts a mail that was asked for through a link. */
export function countingMail({ now }: State, mail: MailKind, address: string): Change {
  return writing({ type: 'mail-count', mail, address, hour: now.slice(0, 13) })
}
