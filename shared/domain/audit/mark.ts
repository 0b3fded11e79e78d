import * as z from 'zod'

/**
 * What a function leaves of each transaction beside its records: their hashes, in order. It lies under the
 * function's name, where no other may put anything.
 */
export const markSchema = z.object({
  schema: z.literal(1),
  records: z.array(z.string().length(64)).min(1),
})
export type Mark = z.infer<typeof markSchema>

/** A mark with the function whose it is. */
export interface AuthorMark {
  author: string
  records: readonly string[]
}
