import * as z from 'zod'

/** What people typed, by field name, kept as typed so that even a wrong answer is never lost. */
export const rawAnswersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type RawAnswers = z.infer<typeof rawAnswersSchema>
