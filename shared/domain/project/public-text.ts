import * as z from 'zod'
import { actorSchema, languageSchema, type Language } from '../people'
import { storedText } from '../text/stored-text'
import { instantSchema } from '../time'

/**
 * What is printed of a project. A part that says nothing is left out, with its heading. `design` tells what the
 * project is now, where it was reformulated.
 */
export const publicSectionsSchema = z.object({
  title: storedText(300, 1),
  partners: z.array(storedText(200, 1)).max(1_000).optional(),
  summary: storedText(4_000, 1),
  results: storedText(6_000).optional(),
  constraints: storedText(4_000).optional(),
  design: storedText(3_000).optional(),
})
export type PublicSections = z.infer<typeof publicSectionsSchema>

/** The facts a text was written on: the version in force, and the newest report that was taken in. */
const writtenOnSchema = z.object({
  version: z.int().positive(),
  report: z.int().positive().optional(),
})
export type WrittenOn = z.infer<typeof writtenOnSchema>

const sayingSchema = z.object({ by: actorSchema, at: instantSchema })

/** What a text is looked through for before it goes out: whom it may expose, and what Member States may mind. */
export const clearanceSchema = z.enum(['protection', 'sensitivity'])
export type Clearance = z.infer<typeof clearanceSchema>

/**
 * A project's text for the public, numbered within the project: each wording is a text of its own, and the newest
 * counts. What is agreed and cleared is this wording; translations follow it and are cleared with it.
 */
export const publicTextSchema = z.object({
  schema: z.literal(1),
  projectId: z.string(),
  n: z.int().positive(),
  language: languageSchema,
  sections: publicSectionsSchema,
  on: writtenOnSchema,
  by: actorSchema,
  at: instantSchema,
  /** Who of the mission agreed. */
  agreed: sayingSchema.optional(),
  /** Why it is cleared although the mission has not agreed. */
  withoutAgreement: storedText(2_000, 1).optional(),
  cleared: z.partialRecord(clearanceSchema, sayingSchema).optional(),
  translations: z
    .partialRecord(languageSchema, sayingSchema.extend({ sections: publicSectionsSchema }))
    .optional(),
})
export type PublicText = z.infer<typeof publicTextSchema>

/** The wording that counts; undefined while none was written. */
export function newestText(texts: readonly PublicText[]): PublicText | undefined {
  return texts.toSorted((a, b) => a.n - b.n).at(-1)
}

/** What is still to be looked through before a text goes out. */
export function clearancesLeft({ cleared = {} }: Pick<PublicText, 'cleared'>): Clearance[] {
  return clearanceSchema.options.filter((one) => !cleared[one])
}

/** Whether a text may be printed. */
export function isCleared(text: Pick<PublicText, 'cleared'>): boolean {
  return clearancesLeft(text).length === 0
}

/** A text in a language; undefined where it was not translated into it. */
export function sectionsIn(text: PublicText, language: Language): PublicSections | undefined {
  return text.language === language ? text.sections : text.translations?.[language]?.sections
}
