import type { Digest } from '../audit/record'
import { agreedContent } from '../decide/kernel/agreed'
import type { ProjectFile, StoredAssessment } from '../decide/kernel/state'
import { assess } from '../gender-review/assess'
import type { Assessment } from '../gender-review/assessment'
import { findRules } from '../gender-review/rulesets/rules'
import type { StatusReport } from '../project/follow-up'
import { whatWasDone } from './what-was-done'

export interface DoneReview {
  /** What those who decided had before them. */
  planned: StoredAssessment
  done: Assessment
}

/**
 * The review of what a final report says was done, under the ruleset of the review that was decided on;
 * undefined for any other report and where nothing was reviewed. It is kept nowhere: the same report gives the
 * same review.
 */
export function doneReview(
  file: ProjectFile,
  report: StatusReport | undefined,
  digest: Digest,
): DoneReview | undefined {
  const { project } = file
  const decided = 'decision' in project ? project.decision?.version : undefined
  const planned = file.assessments.find(({ version }) => version === decided)
  const rules = planned && findRules(planned.assessment.rulesetId)
  if (report?.kind !== 'final' || !report.content || !rules) return undefined
  return { planned, done: assess(whatWasDone(agreedContent(file), report.content), rules, digest) }
}
