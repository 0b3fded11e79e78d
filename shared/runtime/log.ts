import { Logger } from '@aws-lambda-powertools/logger'

/**
 * What a log line may say: ids, names and numbers of the product's own. There is no key for an address, a
 * text, a link or a callback, so that none can be logged.
 */
export interface LogFacts {
  projectId?: string
  taskId?: string
  draftId?: string
  outboxId?: string
  messageId?: string
  workflow?: string
  execution?: string
  mail?: string
  outcome?: string
  record?: string
  /** The id of a machine's key, and what was read by it. */
  key?: string
  report?: string
  change?: string
  error?: string
  year?: number
  count?: number
}

export interface Log {
  info(message: string, facts: LogFacts): void
  warn(message: string, facts: LogFacts): void
}

/** Writes lines as JSON; the service's name comes from the function's environment. */
export function openLog(): Log {
  const logger = new Logger()
  return {
    info: (message, facts) => logger.info(message, { ...facts }),
    warn: (message, facts) => logger.warn(message, { ...facts }),
  }
}

/** The name of an error and nothing else of it: messages may quote what somebody wrote. */
export function nameOfError(error: unknown): string {
  return error instanceof Error ? error.name : 'UnknownError'
}
