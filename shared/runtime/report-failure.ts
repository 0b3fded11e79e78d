import { Logger } from '@aws-lambda-powertools/logger'
import { nameOfError } from './log'

const logger = new Logger()

/** The line of code an error came from, without its message: messages may quote what somebody wrote. */
function placeOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim())
}

/** Logs a failure under the reference that the page showed: the error's name and place, never its words. */
export function reportFailure(reference: string, error: unknown): void {
  logger.error('A page failed', { reference, error: nameOfError(error), place: placeOf(error) })
}
