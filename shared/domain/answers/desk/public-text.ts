import * as z from 'zod'
import { line, text } from '../../forms/field'
import { languageSchema, type Party } from '../../people'
import {
  clearanceSchema,
  publicSectionsSchema,
  publicTextSchema,
  type PublicSections,
} from '../../project/public-text'
import { longestOf } from '../../text/stored-text'
import { answerForm } from '../declared'
import { carried, lines, option, options, required, requiredIf, suggesting } from '../question'
import type { TextAtDesk } from './case'

const { title, summary, results, constraints, design } = publicSectionsSchema.shape

const ONE_PARTNER = 200

/** The parts of a text for the public, as they stand in a form. */
export function sectionQuestions(before: Partial<PublicSections>) {
  return {
    title: suggesting(required(line({ max: longestOf(title) })), before.title ?? ''),
    partners: suggesting(
      lines({ max: 10 * ONE_PARTNER, each: ONE_PARTNER }),
      (before.partners ?? []).join('\n'),
    ),
    summary: suggesting(required(text({ max: longestOf(summary) })), before.summary ?? ''),
    results: suggesting(text({ max: longestOf(results) }), before.results ?? ''),
    constraints: suggesting(text({ max: longestOf(constraints) }), before.constraints ?? ''),
    design: suggesting(text({ max: longestOf(design) }), before.design ?? ''),
  }
}

/** Words what is printed of a project, beginning with what stands there. */
export const writePublicText = ({ n, language, sections }: TextAtDesk, by: Party) =>
  answerForm({
    id: 'write-public-text',
    schema: z.object({
      on: carried(z.coerce.number().int().nonnegative(), String(n)),
      language: suggesting(required(option(languageSchema.options)), language),
      ...sectionQuestions(sections),
    }),
    result: ({ on = n, language: written, ...said }) => ({
      type: 'write-public-text' as const,
      on,
      language: written,
      sections: said,
      by,
    }),
  })

/** Clears the newest text of what it is still to be looked through for. */
export const clearPublicText = ({ n, toClear, isAgreed }: TextAtDesk, by: Party) =>
  toClear.length === 0
    ? undefined
    : answerForm({
        id: 'clear-public-text',
        schema: z.object({
          text: carried(z.coerce.number().int().positive(), String(n)),
          of: required(options(clearanceSchema.options.filter((one) => toClear.includes(one)))),
          withoutAgreement: requiredIf(
            !isAgreed,
            text({ max: longestOf(publicTextSchema.shape.withoutAgreement) }),
          ),
        }),
        result: ({ text: shown = n, of, withoutAgreement }) => ({
          type: 'clear-public-text' as const,
          text: shown,
          of,
          ...(withoutAgreement !== undefined && { withoutAgreement }),
          by,
        }),
      })

/** Puts the newest text into another language, one part beside the other. */
export const translatePublicText = ({ n, language }: TextAtDesk, by: Party) =>
  n === 0
    ? undefined
    : answerForm({
        id: 'translate-public-text',
        schema: z.object({
          text: carried(z.coerce.number().int().positive(), String(n)),
          language: required(option(languageSchema.options.filter((one) => one !== language))),
          ...sectionQuestions({}),
        }),
        result: ({ text: shown = n, language: into, ...said }) => ({
          type: 'translate-public-text' as const,
          text: shown,
          language: into,
          sections: said,
          by,
        }),
      })
