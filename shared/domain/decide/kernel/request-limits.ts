export interface RequestLimits {
  pairAnHour: number
  clientAnHour: number
  mailboxADay: number
  tenMinutes: number
}

/**
 * How often strangers, who have no link, may have mails sent. What somebody asks for through a link of theirs
 * is counted elsewhere, so that none of this can keep them from it.
 */
export const requestLimits: RequestLimits = {
  /** To one mailbox by one client, within an hour. */
  pairAnHour: 3,
  /** By one client, whomever it names, within an hour: an office may have one address for all its people. */
  clientAnHour: 60,
  /** To one mailbox at one door by all clients together, within a day. */
  mailboxADay: 100,
  /** Beyond that within ten minutes, so that many clients together can't keep the holder from it for a day. */
  tenMinutes: 1,
}
