/**
 * Something about an answer that people should know. `path` is the input's name
 * (`indicators.i1.target`). Amounts in US cents.
 */
export type Problem = { path: string } & ProblemDetail

export type ProblemDetail =
  | { code: 'required'; params: Record<never, never> }
  | { code: 'too-long'; params: { max: number; length: number } }
  | { code: 'no-room'; params: { length: number } }
  | { code: 'not-a-number'; params: Record<never, never> }
  | { code: 'not-whole'; params: Record<never, never> }
  | { code: 'not-money'; params: Record<never, never> }
  | { code: 'below'; params: { min: number } }
  | { code: 'above'; params: { max: number } }
  | { code: 'money-above'; params: { maxCents: number } }
  | { code: 'nothing-asked'; params: Record<never, never> }
  | { code: 'amount-changed'; params: { agreedCents: number } }
  | { code: 'money-not-chosen'; params: Record<never, never> }
  | { code: 'money-for-the-end'; params: Record<never, never> }
  | { code: 'too-many-years'; params: Record<never, never> }
  | { code: 'not-a-date'; params: Record<never, never> }
  | { code: 'date-needed'; params: Record<never, never> }
  | { code: 'not-offered'; params: Record<never, never> }
  | { code: 'not-an-address'; params: Record<never, never> }
  | { code: 'too-many'; params: { max: number } }
  | { code: 'invalid'; params: Record<never, never> }
  | { code: 'choose'; params: Record<never, never> }
  | { code: 'money-below'; params: { minCents: number } }
  | { code: 'not-a-year'; params: Record<never, never> }
  | { code: 'amount-out-of-range'; params: { maxCents: number } }
  | { code: 'no-open-envelope'; params: Record<never, never> }
  | { code: 'not-within-a-year'; params: Record<never, never> }
  | { code: 'in-future'; params: Record<never, never> }
  | { code: 'before-commitment'; params: { day: string } }
  | { code: 'not-indicated'; params: Record<never, never> }
  | { code: 'envelope-short'; params: { year: number; availableCents: number } }
  | { code: 'year-not-open'; params: { year: number; open: readonly number[] } }
  | { code: 'money-short'; params: { year: number; availableCents: number } }
  | { code: 'year-not-later'; params: { year: number } }
  | { code: 'not-ticked'; params: Record<never, never> }
  | { code: 'not-a-code'; params: Record<never, never> }
  | { code: 'code-wrong'; params: Record<never, never> }
  | { code: 'code-worthless'; params: Record<never, never> }
  | { code: 'code-on-its-way'; params: Record<never, never> }
  | { code: 'no-cookies'; params: Record<never, never> }
  | { code: 'sum-differs'; params: { sumCents: number; dueCents: number } }
  | { code: 'not-with-choice'; params: Record<never, never> }
  | { code: 'line-too-long'; params: { max: number } }
  | { code: 'not-later'; params: Record<never, never> }
  | { code: 'too-far'; params: { latest: string } }
  | { code: 'not-to-come'; params: Record<never, never> }
  | { code: 'outside-call'; params: Record<never, never> }
  | { code: 'same-person'; params: Record<never, never> }
  | { code: 'place-taken'; params: Record<never, never> }
  | { code: 'list-changed'; params: Record<never, never> }
  | { code: 'not-of-mission'; params: Record<never, never> }
  | { code: 'mailed-too-often'; params: Record<never, never> }
  | { code: 'commented-too-often'; params: Record<never, never> }
  | { code: 'before-start'; params: { starts: string } }
  | { code: 'lasts-too-long'; params: { months: number; latest: string } }
  | { code: 'people-above-total'; params: { sum: number; total: number } }
  | { code: 'people-not-total'; params: { sum: number; total: number } }
  | { code: 'lines-above-total'; params: { sumCents: number; totalCents: number } }
  | { code: 'correction-range'; params: { leastCents: number; mostCents: number } }
  | { code: 'day-or-report'; params: Record<never, never> }
  | { code: 'nothing-corrected'; params: Record<never, never> }
  | { code: 'other'; params: Record<never, never> }

export type ProblemCode = ProblemDetail['code']

/**
 * What is said of several problems: one thing of each input, the first; and nothing of a list's sum while an
 * item of it can't be read.
 */
export function oncePerInput<P extends { path: string; code: string }>(all: readonly P[]): P[] {
  return all.filter(
    ({ path, code }, index) =>
      all.findIndex((one) => one.path === path) === index &&
      !(code === 'budget-differs' && all.some((one) => one.path.startsWith(`${path}.`))),
  )
}

/** Problems that need no figures to be said. */
export const plainCodes = [
  'required',
  'not-a-number',
  'not-whole',
  'not-money',
  'not-a-date',
  'not-offered',
  'not-an-address',
  'invalid',
  'choose',
  'not-a-year',
  'no-open-envelope',
  'not-within-a-year',
  'in-future',
  'not-indicated',
  'not-later',
  'not-to-come',
  'outside-call',
  'not-of-mission',
  'same-person',
  'nothing-corrected',
  'day-or-report',
  'other',
] as const satisfies readonly ProblemCode[]

/**
 * Something that looks wrong between answers. It never stops a submission: people may have a reason.
 * Amounts in US cents.
 */
export type Doubt = { path: string } & DoubtDetail

export type DoubtDetail =
  | { code: 'ends-before-start'; params: { starts: string; ends: string } }
  | { code: 'budget-differs'; params: { sumCents: number; amountCents: number } }
  | { code: 'split-not-100'; params: { sum: number } }
  | { code: 'split-incomplete'; params: Record<never, never> }
  | { code: 'country-twice'; params: { country: string } }
  | { code: 'no-beneficiaries'; params: Record<never, never> }
  | { code: 'no-persons-contradicted'; params: Record<never, never> }
  | { code: 'no-persons-reason'; params: Record<never, never> }
  | { code: 'no-partners-contradicted'; params: Record<never, never> }
  | { code: 'baseline-after-end'; params: { date: string } }
  | { code: 'change-undescribed'; params: Record<never, never> }
  | { code: 'extension-without-end'; params: Record<never, never> }
  | { code: 'end-not-later'; params: { ends: string } }
  | { code: 'title-unchanged'; params: Record<never, never> }

export type DoubtCode = DoubtDetail['code']
