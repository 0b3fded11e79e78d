import type { StartSignal } from '../domain/outbox/item'
import type { TaskOutcome } from '../domain/tasks/task'

/** A mail ready to go. */
export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  replyTo?: string
}

/** Thrown when the mail service will never take this mail, however often it is tried. */
export class MailRejectedError extends Error {
  override name = 'MailRejectedError'
}

export interface Mailer {
  /** Hands a mail over; returns the service's message id. Throws `MailRejectedError` when it is refused for good. */
  send(mail: Mail): Promise<string>
}

export interface WorkflowEngine {
  /** Starts an execution; one of this name that runs or has run is a no-op. */
  start(signal: StartSignal): Promise<void>
  /** Tells a waiting execution how its task ended; a closed or unknown wait is a no-op. */
  complete(token: string, outcome: TaskOutcome): Promise<void>
}

/** The time, ISO 8601 UTC with milliseconds. */
export type Clock = () => string

/** Unguessable and unique names; the only source of randomness. */
export interface Ids {
  /** 256 bits, base64url: for links. */
  secret(): string
  /** Six digits, every code equally likely. */
  code(): string
  /** A short unique id for drafts and list items. */
  next(): string
}
