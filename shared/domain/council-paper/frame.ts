import * as z from 'zod'
import { languageSchema, type Language } from '../people'
import { storedText } from '../text/stored-text'
import { daySchema } from '../time'

/** The parts of a paper before its annex, in their order. */
export const paperSectionSchema = z.enum(['introduction', 'activities', 'projected', 'conclusions'])
export type PaperSection = z.infer<typeof paperSectionSchema>

/** What a paper says in one language. A paragraph is set apart by an empty line; `## ` begins a heading, `- ` a point. */
export const paperTextsSchema = z.object({
  /** Where the Council meets. */
  place: storedText(100).optional(),
  title: storedText(300).optional(),
  introduction: storedText(12_000).optional(),
  activities: storedText(16_000).optional(),
  projected: storedText(8_000).optional(),
  conclusions: storedText(8_000).optional(),
  /** The part of the budget document, and what its chapter is called. */
  budgetPart: storedText(200).optional(),
  budgetLine: storedText(200).optional(),
})

/**
 * A year's paper as the secretariat sets it up. Its period is free: papers are due weeks before a session, which
 * rarely meets at the end of a year.
 */
export const paperFrameSchema = z.object({
  year: z.int(),
  /** What was granted between these days, both included, is reported as the period's own. */
  from: daySchema,
  to: daySchema,
  /** Nothing that came later is in it. */
  asOf: daySchema,
  /** As `Conference Room Paper/17`. */
  symbol: storedText(100).optional(),
  /** The number of the Council's session, and its days. */
  session: z.int().positive().optional(),
  opensOn: daySchema.optional(),
  closesOn: daySchema.optional(),
  /** The budget document in which money for the year after is asked for, and its chapter. */
  budgetDocument: storedText(100).optional(),
  budgetChapter: storedText(100).optional(),
  texts: z.partialRecord(languageSchema, paperTextsSchema),
  /** Projects in the order they are to stand; what isn't named follows by its number. */
  order: z.array(z.string()).max(1_000).optional(),
  /** Those told in full where there are too many for all. */
  inFull: z.array(z.string()).max(1_000).optional(),
})
export type PaperFrame = z.infer<typeof paperFrameSchema>

/** A year's paper that nobody has set up yet. */
export function emptyFrame(year: number, today: string): PaperFrame {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  return { year, from, to, asOf: today < to ? today : to, texts: {} }
}

/** The languages a paper has texts in; it is issued in these. */
export function languagesOf({ texts }: Pick<PaperFrame, 'texts'>): Language[] {
  return languageSchema.options.filter((language) => {
    const { introduction, activities, projected, conclusions } = texts[language] ?? {}
    return [introduction, activities, projected, conclusions].some((text) => text !== undefined)
  })
}
