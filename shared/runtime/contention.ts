import * as z from 'zod'

/** Thrown when an act lost every race for its chain: the caller's own retry, or the person's, is next. */
export class ContentionError extends Error {
  override name = 'ContentionError'
}

/** How the database names what met others on its item, or was one too many, each time it was tried. */
const CROWDED = [
  'TransactionConflictException',
  'TransactionInProgressException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
]

/** A transaction that was cancelled for nothing else. */
const cancelledSchema = z.object({
  name: z.literal('TransactionCanceledException'),
  CancellationReasons: z
    .array(
      z.object({
        Code: z
          .enum(['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])
          .optional(),
      }),
    )
    .min(1),
})

/** Whether a failure says no more than that too many acted on one thing, or asked, at once. */
export function isContention(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error instanceof ContentionError ||
    CROWDED.includes(error.name) ||
    cancelledSchema.safeParse(error).success
  )
}
