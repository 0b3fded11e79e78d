import * as z from 'zod'

/** The booklet is made of the ruleset alone: it reads no table and knows no other address. */
export const environmentSchema = z.object({})
