import * as z from 'zod'
import { languageSchema, type Language } from '../people'
import { storedText } from '../text/stored-text'
import { daySchema } from '../time'
import { councilNamesSchema } from './masthead'

/** The parts of a paper before its annex, in their order. */
export const paperSections = ['introduction', 'activities', 'projected', 'conclusions'] as const
export type PaperSection = (typeof paperSections)[number]

/** What of a paper is set in each language it is issued in. */
const paperWordsSchema = z.object({
  /** Where the Council meets. */
  place: storedText(100).optional(),
  title: storedText(300).optional(),
  /** The part of the budget document, and what its chapter is called. */
  budgetPart: storedText(200).optional(),
  budgetLine: storedText(200).optional(),
})

/** What is set of a year's paper. Its period is free: papers are due weeks before a session, which may be in any month. */
const paperSettingsSchema = z.object({
  year: z.int().min(1990).max(2200),
  /** What was granted between these days, both included, is the period's own; the calendar year without. */
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Nothing that came later is in it; as things stand without. */
  asOf: daySchema.optional(),
  /** As `Conference Room Paper/17`. */
  symbol: storedText(100).optional(),
  /** The number of the Council's session, and its days. */
  session: z.int().positive().optional(),
  opensOn: daySchema.optional(),
  closesOn: daySchema.optional(),
  /** The budget document in which money for the year after is asked for, and its chapter. */
  budgetDocument: storedText(100).optional(),
  budgetChapter: storedText(100).optional(),
  words: z.partialRecord(languageSchema, paperWordsSchema).optional(),
  /** Projects in the order they are to stand; what isn't named follows by its number. */
  order: z.array(z.string()).max(200).optional(),
  /** Those told in full where there are too many for all. */
  inFull: z.array(z.string()).max(200).optional(),
})
type PaperSettings = z.infer<typeof paperSettingsSchema>

/** Who reports to the Council, and what is set of each year's paper. */
export const councilReportSchema = z.object({
  names: councilNamesSchema.optional(),
  papers: z.array(paperSettingsSchema).max(40).optional(),
})
export type CouncilReport = z.infer<typeof councilReportSchema>

/**
 * What a paper says in one language. In a section an empty line sets paragraphs apart, `## ` begins a heading,
 * `- ` a point.
 */
export type PaperTexts = z.infer<typeof paperWordsSchema> &
  Partial<Readonly<Record<PaperSection, string>>>

/** A year's paper before anything of the fund's facts is in it. */
export interface PaperFrame extends Omit<PaperSettings, 'from' | 'to' | 'asOf' | 'words'> {
  from: string
  to: string
  asOf: string
  texts: Partial<Readonly<Record<Language, PaperTexts>>>
}

/** A year's paper as it is set; nothing of it comes after today. */
export function frameOf(year: number, today: string, set: CouncilReport = {}): PaperFrame {
  const { words = {}, ...settings } = set.papers?.find((one) => one.year === year) ?? { year }
  const [from, to] = [settings.from ?? `${year}-01-01`, settings.to ?? `${year}-12-31`]
  const asOf = settings.asOf ?? to
  return { ...settings, from, to, asOf: asOf < today ? asOf : today, texts: words }
}

/** The languages a paper is issued in: those it has words in. */
export function languagesOf({ texts }: Pick<PaperFrame, 'texts'>): Language[] {
  return languageSchema.options.filter((language) => texts[language] !== undefined)
}
