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
 * The field catalogue of a status report. What was promised is given: it comes from the agreed proposal, each
 * item under the id it has there, so that the report of what was reached stands beside it and is read without
 * it. Results and constraints may be absent: the 2005 annex omits a heading that has no text. `publicSummary`
 * may be printed; the rest is the full report.
 */
export const reportContentSchema = z.object({
  asOf: date({ required: true }),
  progress: choice('progress', { required: true }),
  publicSummary: text({ required: true, max: 3_000 }),
  fullReport: text({ max: 12_000, folded: true }),
  agreedObjective: text({ max: 1_500, given: true }),
  agreedResults: list(
    {
      level: choice('resultLevel', { given: true }),
      statement: text({ max: 1_000, given: true }),
    },
    { max: 9, given: true },
  ),
  indicators: list(
    {
      statement: text({ max: 600, given: true }),
      countsPersons: yesNo({ given: true }),
      baseline: line({ given: true }),
      baselineWomen: integer({ given: true }),
      baselineMen: integer({ given: true }),
      baselineGirls: integer({ given: true }),
      baselineBoys: integer({ given: true }),
      target: line({ given: true }),
      targetWomen: integer({ given: true }),
      targetMen: integer({ given: true }),
      targetGirls: integer({ given: true }),
      targetBoys: integer({ given: true }),
      targetDate: date({ given: true }),
      women: integer({ shownWhen: { field: 'countsPersons', is: 'yes' } }),
      men: integer({ shownWhen: { field: 'countsPersons', is: 'yes' } }),
      girls: integer({ shownWhen: { field: 'countsPersons', is: 'yes' } }),
      boys: integer({ shownWhen: { field: 'countsPersons', is: 'yes' } }),
      total: integer({ shownWhen: { field: 'countsPersons', is: 'yes' } }),
      reached: line({ shownWhen: { field: 'countsPersons', is: 'no' } }),
      notMeasured: line({ max: 300 }),
    },
    { max: 15, given: true },
  ),
  activities: list(
    {
      statement: text({ max: 1_000, given: true }),
      state: choice('workState'),
      note: line({ max: 300 }),
    },
    { max: 15, given: true },
  ),
  deliverables: list(
    {
      title: line({ given: true }),
      due: impreciseDate({ given: true }),
      state: choice('workState'),
      note: line({ max: 300 }),
    },
    { max: 15, given: true },
  ),
  sinceLast: text({ max: 1_500 }),
  results: list({ statement: text({ required: true, max: 1_500 }) }, { max: 20 }),
  noResultsReason: text({ max: 600 }),
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
    { max: 30, folded: true },
  ),
  constraints: list(
    {
      type: choice('constraint', { required: true }),
      statement: text({ required: true, max: 1_500 }),
    },
    { max: 15 },
  ),
  stage: text({ max: 1_500, folded: true }),
  nextSteps: text({ max: 1_500 }),
  agreements: list(
    {
      with: line({ required: true }),
      about: line({ max: 300 }),
      state: choice('agreement'),
      expected: impreciseDate(),
    },
    { max: 10, folded: true },
  ),
  expectedCompletion: impreciseDate({ folded: true }),
  spending: list(
    {
      item: line({ given: true }),
      planned: money({ given: true }),
      left: money({ given: true }),
      spent: money(),
    },
    { max: 20, given: true },
  ),
  spentToDate: money(),
  protectionNote: text({ max: 2_000, sensitive: true, folded: true }),
  changedFromAgreed: yesNo({ required: true }),
  changeDescription: text({ max: 1_500 }),
})

/** A status report's answers; people, `spent` and `spentToDate` are counted from the project's start; money in US cents. */
export type ReportContent = z.infer<typeof reportContentSchema>

export const reportForm = defineForm({
  id: 'report',
  schema: reportContentSchema,
  sections: [
    { id: 'summary', fields: ['asOf', 'progress', 'publicSummary', 'fullReport'] },
    {
      id: 'agreed',
      fields: ['agreedObjective', 'agreedResults', 'indicators', 'activities', 'deliverables'],
    },
    { id: 'results', fields: ['sinceLast', 'results', 'noResultsReason', 'figures'] },
    {
      id: 'constraints',
      fields: ['constraints', 'stage', 'nextSteps', 'agreements', 'expectedCompletion'],
    },
    {
      id: 'money-and-changes',
      fields: [
        'spending',
        'spentToDate',
        'changedFromAgreed',
        'changeDescription',
        'protectionNote',
      ],
    },
  ],
})
