import type * as z from 'zod'
import type { RawAnswers } from '../forms/raw-answers'
import type { Problem } from '../forms/problems'
import type { AnswersSchema } from './form'
import { readAnswers } from './read'

/** A declared form: its questions, and what reading an answer to them comes to. */
export interface AnswerForm<Result> {
  /** By which its texts are found where they aren't common to all forms. */
  id: string
  schema: AnswersSchema
  read: (raw: RawAnswers) => { result: Result } | { problems: Problem[] }
}

/**
 * Declares a form. `check` finds what is wrong between answers; `result` makes of them what the form is for.
 */
export function answerForm<Values, Result>(form: {
  id: string
  schema: AnswersSchema & z.ZodType<Values>
  check?: (values: Values) => Problem[]
  result: (values: Values) => Result
}): AnswerForm<Result> {
  return {
    id: form.id,
    schema: form.schema,
    read: (raw) => {
      const { values, problems } = readAnswers(form.schema, raw)
      if (problems) return { problems }
      const wrong = form.check?.(values) ?? []
      return wrong.length > 0 ? { problems: wrong } : { result: form.result(values) }
    },
  }
}
