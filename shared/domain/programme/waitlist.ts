import * as z from 'zod'
import { storedText } from '../text/stored-text'
import { partySchema } from '../people'
import { instantSchema } from '../time'

/** The order in which a year's freed money is offered, as people set it; `revision` rises with each. */
export const waitlistSchema = z.object({
  schema: z.literal(1),
  year: z.int(),
  order: z.array(z.string()).max(500),
  revision: z.int().positive(),
  reason: storedText(2_000),
  by: partySchema,
  at: instantSchema,
})
export type Waitlist = z.infer<typeof waitlistSchema>

interface Waiting {
  id: string
  waitlistedAt: string
}

/** Projects in the order people set; those it doesn't name follow, longest waiting first. */
export function inWaitlistOrder<Project extends Waiting>(
  projects: readonly Project[],
  waitlist: Pick<Waitlist, 'order'> | undefined,
): Project[] {
  const order = waitlist?.order ?? []
  const place = ({ id }: Waiting) => {
    const index = order.indexOf(id)
    return index < 0 ? order.length : index
  }
  return [...projects].sort(
    (a, b) =>
      place(a) - place(b) ||
      a.waitlistedAt.localeCompare(b.waitlistedAt) ||
      a.id.localeCompare(b.id),
  )
}
