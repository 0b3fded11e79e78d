/** Thrown when an act lost every race for its chain: the caller's own retry, or the person's, is next. */
export class ContentionError extends Error {
  override name = 'ContentionError'
}

/** How the database names a write that met others on its item each time it was tried. */
const CONFLICTS = ['TransactionConflictException', 'TransactionCanceledException']

/** Whether a failure says no more than that too many acted on one thing at once. */
export function isContention(error: unknown): boolean {
  return (
    error instanceof ContentionError || (error instanceof Error && CONFLICTS.includes(error.name))
  )
}
