import type { Digest } from '../../shared/domain/audit/record'
import { doneReview } from '../../shared/domain/reporting/done-review'
import { traitsOf } from '../../shared/domain/tasks/kinds'
import type { ShownDone } from '../../shared/pages/review/done-reviewed'
import type { ReviewAnswered } from '../../shared/domain/answers/tasks/asking'
import type { Advice } from '../../shared/domain/gender-review/message'
import { indicatedCodes, statedCodes } from '../../shared/domain/gender-review/indicated'
import { findRuleset } from '../../shared/domain/gender-review/rulesets'
import type { Ruleset } from '../../shared/domain/gender-review/ruleset'
import { sentenceFor } from '../../shared/domain/gender-review/sentence'
import { lastAssessment } from '../../shared/domain/decide/request/last-assessment'
import type { StoredAssessment } from '../../shared/domain/decide/kernel/state'
import { placeOf } from '../../shared/domain/forms/names'
import { proposalForm } from '../../shared/domain/proposal/proposal-content'
import type { ShownReview } from '../../shared/pages/review/review-panel'
import type { Language } from '../../shared/texts/language'
import type { Case } from './case'

function shown(stored: StoredAssessment | undefined): ShownReview | undefined {
  const ruleset = stored && findRuleset(stored.assessment.rulesetId)
  return ruleset && { assessment: stored.assessment, ruleset, version: stored.version }
}

/** The review of the version that a task is about, and the one before it, each under its own ruleset. */
export function reviewsOf({ file, task }: Case): {
  review: ShownReview | undefined
  before: ShownReview | undefined
} {
  return {
    review: shown(file.assessments.find((one) => one.version === task.version)),
    before: shown(lastAssessment(file, task.version)),
  }
}

/** The review of what the report at hand says was done, where it is a final one. */
export function doneOf({ file, task }: Case, digest: Digest): ShownDone | undefined {
  const report =
    traitsOf(task.kind).about === 'report'
      ? file.reports.find((one) => one.n === task.subject)
      : undefined
  const review = doneReview(file, report, digest)
  const planned = shown(review?.planned)
  return review && planned && { planned, done: { ...planned, assessment: review.done } }
}

/** Advice of a review, each under the name of the box that asks for it. */
function adviceOf({ assessment }: ShownReview): { value: string; advice: Advice }[] {
  return assessment.checks.flatMap(({ id, advice }) =>
    advice.map((one, index) => ({ value: `${id}.${index + 1}`, advice: one })),
  )
}

/** The input that a piece of advice is shown at: its own, or its list's where it is about a whole item. */
function inputFor({ path }: Advice): string {
  return placeOf(proposalForm, path) ? path : (path.split('.')[0] ?? path)
}

/** What a return can ask for, by the name of its box, in the reader's words. */
export function adviceOffered(found: Case, language: Language): { value: string; label: string }[] {
  const { review } = reviewsOf(found)
  if (!review) return []
  return adviceOf(review).map(({ value, advice }) => ({
    value,
    label: sentenceFor(review.ruleset, language, advice),
  }))
}

export function reviewAnswered(found: Case): ReviewAnswered | undefined {
  const { review } = reviewsOf(found)
  const { contentLanguage } = found.version
  const say = (ruleset: Ruleset, advice: Advice) => ({
    path: inputFor(advice),
    text: sentenceFor(ruleset, contentLanguage, advice),
  })
  return (
    review && {
      indicated: indicatedCodes(review.assessment.markers),
      stated: statedCodes(found.version.content),
      comments: new Map(
        adviceOf(review).map(({ value, advice }) => [value, say(review.ruleset, advice)]),
      ),
    }
  )
}
