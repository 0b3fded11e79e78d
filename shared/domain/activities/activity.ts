import * as z from 'zod'
import { choiceSets } from '../forms/choices'
import type { YearMoney } from '../money/money-by-year'
import { storedText } from '../text/stored-text'
import { daySchema, instantSchema } from '../time'

/** How the ids of activities begin, and the names of their chains. */
export const ACTIVITY_PREFIX = 'ACT-'
const ACTIVITY_ID = /^ACT-\d{4}-[0-9A-F]{8}$/

/** Whether a chain is an activity's, or would be. */
export function isActivityId(id: string): boolean {
  return id.startsWith(ACTIVITY_PREFIX)
}

/** An activity's reference as people write it down, in the spelling it is kept under; undefined when it is none. */
export function asActivityId(typed: string): string | undefined {
  const id = typed.toUpperCase()
  return ACTIVITY_ID.test(id) ? id : undefined
}

/** The id of the activity of a year that a form begins, by what it is known by when it is sent twice. */
export function activityId(year: number, once: string): string {
  return `${ACTIVITY_PREFIX}${year}-${once.slice(0, 8).toUpperCase()}`
}

/** How far an activity is, once two people have agreed on it. */
export const activityCourses = [
  'planned',
  'under-way',
  'done',
  'postponed',
  'reconsidered',
] as const
export type ActivityCourse = (typeof activityCourses)[number]

/** Before that: proposed, not confirmed in time, or refused by who was to confirm it. */
export const activityStatuses = ['proposed', 'lapsed', 'refused', ...activityCourses] as const
export type ActivityStatus = (typeof activityStatuses)[number]

/** Whom an activity is for. */
export const audiences = ['states', 'migrants', 'staff', 'public'] as const
export type Audience = (typeof audiences)[number]

/** How many lines each list of an activity has, and how long they may be. */
export const activityBounds = {
  title: 200,
  when: 120,
  where: 200,
  about: 4_000,
  organisers: 20,
  organiser: 200,
  participants: 6,
  outputs: 12,
  category: 120,
  output: 200,
  place: 400,
  /** The most payments that are kept of one activity. */
  payments: 60,
} as const

/** Whoever took part, of one kind: so many women, men, and people whose sex wasn't noted. */
const participantsSchema = z.object({
  category: storedText(activityBounds.category),
  women: z.int().nonnegative().optional(),
  men: z.int().nonnegative().optional(),
  notNoted: z.int().nonnegative().optional(),
})

/** What an activity is; dates are kept as they were said. */
export const activityContentSchema = z.object({
  title: storedText(activityBounds.title),
  prong: z.enum(choiceSets.prong),
  when: storedText(activityBounds.when).optional(),
  where: storedText(activityBounds.where).optional(),
  about: storedText(activityBounds.about).optional(),
  audiences: z.array(z.enum(audiences)),
  coOrganisers: z.array(storedText(activityBounds.organiser)),
  participants: z.array(participantsSchema),
  /** Each with the link or place where it is. */
  outputs: z.array(
    z.object({
      what: storedText(activityBounds.output),
      at: storedText(activityBounds.place).optional(),
    }),
  ),
})
export type ActivityContent = z.infer<typeof activityContentSchema>

/** What one person proposed and a second has not confirmed yet; `cents` is the whole cost in US cents. */
const activityProposalSchema = z.object({
  by: z.string(),
  at: instantSchema,
  lapsesAt: instantSchema,
  course: z.enum(activityCourses),
  year: z.int(),
  cents: z.int().nonnegative(),
})
export type ActivityProposal = z.infer<typeof activityProposalSchema>

/** What an envelope year gives to an activity, in US cents, and when it first did. */
const activityMoneySchema = z.object({
  year: z.int(),
  at: instantSchema,
  committedCents: z.int().nonnegative(),
  paidCents: z.int().nonnegative(),
})

/**
 * Something the fund does that no mission proposes. `year` is whose envelope pays it, and whose report tells of it.
 * Money is taken when a second person has confirmed it, and never before.
 */
export const activitySchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  year: z.int(),
  status: z.enum(activityStatuses),
  content: activityContentSchema,
  proposal: activityProposalSchema.optional(),
  money: z.array(activityMoneySchema),
  /** Everybody who proposed or confirmed money of it. */
  deciders: z.array(z.string()),
  payments: z.array(
    z.object({
      year: z.int(),
      cents: z.int().positive(),
      on: daySchema,
      reference: z.string(),
      by: z.string(),
      at: instantSchema,
    }),
  ),
  /** How many reasons were given for changes of it: each is a remark of this number. */
  remarks: z.int().nonnegative(),
  createdAt: instantSchema,
  changedAt: instantSchema,
})
export type Activity = z.infer<typeof activitySchema>

/** What an activity takes from its year's envelope, in US cents. */
export function committedTo({ money, year }: Pick<Activity, 'money' | 'year'>): number {
  return money.find((one) => one.year === year)?.committedCents ?? 0
}

/** What was paid of it from its year's envelope, in US cents. */
export function paidOf({ money, year }: Pick<Activity, 'money' | 'year'>): number {
  return money.find((one) => one.year === year)?.paidCents ?? 0
}

/** What stands booked on an activity, by year. The fund pays its bills itself: what is paid is spent. */
export function activityMoney({ money }: Pick<Activity, 'money'>): YearMoney[] {
  return money.map(({ year, committedCents, paidCents }) => ({
    year,
    amounts: {
      reserved: 0,
      committed: committedCents,
      disbursed: paidCents,
      expensed: paidCents,
      returned: 0,
    },
    grants: 0,
  }))
}

/** An activity with so much of its year's envelope, in US cents; a year that gives nothing isn't there. */
export function withMoney(
  { money, year }: Pick<Activity, 'money' | 'year'>,
  sums: { committedCents: number; paidCents: number },
  now: string,
): Activity['money'] {
  const before = money.find((one) => one.year === year)
  const others = money.filter((one) => one.year !== year)
  if (sums.committedCents === 0 && sums.paidCents === 0) return others
  return [...others, { year, at: before?.at ?? now, ...sums }].sort((a, b) => a.year - b.year)
}
