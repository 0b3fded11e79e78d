import type { Prepared } from '../domain/decide/kernel/prepare'

/** Somebody without a link asks for a mail. */
export interface Request {
  /** Where they ask: what is asked for at one door takes nothing from another. */
  door: 'desk' | 'links' | 'start'
  /** Whence it comes, as `clientNetwork` gives it; kept as a hash with a key that lives for a day or two. */
  client: string
  /** The address as it was typed; counted by its mailbox, which is hashed likewise. */
  address: string
  now: string
}

/**
 * What strangers ask for: counted before anything is known of whom they name, and answered with the same work
 * whether or not that is somebody.
 */
export interface Requests {
  /**
   * Counts a request.
   *
   * - `within`: the mail may go.
   * - `enough`: this client had enough mails sent to the mailbox, or all clients together had of late.
   * - `client-over`: this client asked for too much, whomever it named.
   *
   * Throws what the store throws where others count at the same moment time after time: that is no answer.
   */
  count(request: Request): Promise<'within' | 'enough' | 'client-over'>
  /**
   * Writes as many items as a change would, as large and as one, of which none means anything but the turn:
   * that is had as by a change, and `conflict` where somebody else had it.
   */
  pretend(prepared: Prepared): Promise<'committed' | 'conflict'>
}
