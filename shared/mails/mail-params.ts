import type { TextWith } from '../texts/language'
import type { Unlinked } from './unlinked'

/** What a mail's texts may name, each already written for its reader: formatted, and never empty. */
export interface MailParams {
  /** The call's title. */
  call: Unlinked
  /** The project's title and reference, and its mission's name. */
  title: Unlinked
  reference: string
  mission: Unlinked
  /** The mission's official mailbox. */
  mailbox: string
  amount: string
  /** The day by which something is asked, or on which something happened. */
  day: string
  /** A report by its kind, to stand in a sentence: “the final report”. */
  report: string
  /** When a report is asked for. */
  asked: string
  /** The reports still to come, each with the day by which it is due. */
  reports: string
  /** The part payments, each with its day or the report it waits for. */
  plan: string
  /** Number and hash of a seal on the audit record. */
  seal: string
  hash: string
  /** Days a link or form lives. */
  days: string
  /** What was booked, which entry of it, and what would be right. */
  correction?: { what: string; before: string; after: string }
  /** Of a part payment that finance is asked for. */
  payment?: PaymentParams
}

/** What a mail says of a part payment. */
export interface PaymentParams {
  /** The project ends: it is asked whether this had been paid. */
  isWhetherPaid: boolean
  part: string
  of: string
  approved: string
  approvedBy: string
  paid: string
  due: string
  account: Unlinked | undefined
  /** It is paid on a report that nobody has looked at. */
  onUnreviewed: boolean
}

/** One mail in every language: its subject, what it says, what happens next, and what its link does. */
export interface MailText {
  subject: TextWith<MailParams>
  what: TextWith<MailParams>
  next: TextWith<MailParams>
  action: TextWith<MailParams>
}
