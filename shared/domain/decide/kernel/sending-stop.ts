import type { ProblemCode } from '../../forms/problems'

/**
 * What stops a form from being sent beside answers that can't be read and answers that are missing. Each is
 * said where it is typed, and on the page from which the form is sent.
 */
export const sendingStops = [
  'nothing-asked',
  'above-largest-grant',
  'above-committed',
  'money-not-chosen',
  'money-for-the-end',
  'too-many-years',
  'amount-changed',
  'budget-differs',
  'end-not-later',
  'ends-before-start',
  'lasts-too-long',
] as const

export type SendingStop = (typeof sendingStops)[number]

/** `path` is the input's name. */
export interface Stop {
  path: string
  code: SendingStop | ProblemCode
}
