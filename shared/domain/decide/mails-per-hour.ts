/** So many mails that somebody asks for go to one address in an hour. */
export const MAILS_PER_HOUR = 3
