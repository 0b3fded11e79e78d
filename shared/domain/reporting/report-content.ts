import * as z from 'zod'
import {
  choice,
  date,
  impreciseDate,
  integer,
  line,
  list,
  money,
  text,
  yesNo,
} from '../forms/field'
import { defineForm } from '../forms/form'

/**
 * The field catalogue of a status report. Results and constraints may be absent: the 2005 annex omits a
 * heading that has no text. `publicSummary` may be printed; the rest is the full report.
 */
export const reportContentSchema = z.object({
  asOf: date({ required: true }),
  progress: choice('progress', { required: true }),
  publicSummary: text({ required: true, max: 3_000 }),
  fullReport: text({ max: 12_000 }),
  results: list({ statement: text({ required: true, max: 1_500 }) }, { max: 20 }),
  figures: list(
    {
      indicator: line({ required: true, max: 300 }),
      period: line(),
      value: line({ required: true }),
      women: integer(),
      men: integer(),
      girls: integer(),
      boys: integer(),
      note: text({ max: 600 }),
    },
    { max: 30 },
  ),
  constraints: list(
    {
      type: choice('constraint', { required: true }),
      statement: text({ required: true, max: 1_500 }),
    },
    { max: 15 },
  ),
  stage: text({ max: 1_500 }),
  nextSteps: text({ max: 1_500 }),
  agreements: list(
    {
      with: line({ required: true }),
      about: line({ max: 300 }),
      state: choice('agreement'),
      expected: impreciseDate(),
    },
    { max: 10 },
  ),
  expectedCompletion: impreciseDate(),
  spentToDate: money(),
  protectionNote: text({ max: 2_000, sensitive: true }),
  changedFromAgreed: yesNo({ required: true }),
  changeDescription: text({ max: 1_500 }),
})

/** A status report's answers; `spentToDate` is cumulative from the project's start, in US cents. */
export type ReportContent = z.infer<typeof reportContentSchema>

export const reportForm = defineForm({
  id: 'report',
  schema: reportContentSchema,
  sections: [
    { id: 'summary', fields: ['asOf', 'progress', 'publicSummary', 'fullReport'] },
    { id: 'results', fields: ['results', 'figures'] },
    {
      id: 'constraints',
      fields: ['constraints', 'stage', 'nextSteps', 'agreements', 'expectedCompletion'],
    },
    {
      id: 'money-and-changes',
      fields: ['spentToDate', 'changedFromAgreed', 'changeDescription', 'protectionNote'],
    },
  ],
})
