import * as z from 'zod'

/**
 * When a task is due and how it is chased, in days. `remind` counts back from the due date; `escalate`
 * and `expire` count forward from it.
 */
export const chasePolicySchema = z.object({
  due: z.number().positive(),
  remind: z.array(z.number().nonnegative()).min(2),
  escalate: z.number().nonnegative(),
  expire: z.number().positive(),
})
export type ChasePolicy = z.infer<typeof chasePolicySchema>
