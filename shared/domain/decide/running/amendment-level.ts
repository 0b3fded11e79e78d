import type { ChangeRequest } from '../../amending/amendment-content'
import { differences, materialPaths, type Difference } from '../../forms/differences'
import type { Policy } from '../../programme/programme'
import type { AmendmentLevel } from '../../project/follow-up'
import { proposalForm, type ProposalContent } from '../../proposal/proposal-content'
import { daysBetween } from '../../time'

/** Answers by which money is counted or people are recused: the chair looks at a change of them. */
const CLASSIFYING = ['prong', 'countries', 'region', 'participatingMissions', 'starts']

/** Days by which a change moves the end; negative when it is earlier. */
export function extensionDays(before: ProposalContent, after: ProposalContent): number {
  return before.ends && after.ends ? daysBetween(before.ends.date, after.ends.date) : 0
}

/** Percent of the amount that moves between budget lines, unrounded. Amounts in US cents. */
export function budgetShiftPercent(before: ProposalContent, after: ProposalContent): number {
  const was = new Map((before.budget ?? []).map(({ id, amount = 0 }) => [id, amount]))
  const is = new Map((after.budget ?? []).map(({ id, amount = 0 }) => [id, amount]))
  const changes = [...new Set([...was.keys(), ...is.keys()])].map(
    (id) => (is.get(id) ?? 0) - (was.get(id) ?? 0),
  )
  const more = changes.reduce((sum, change) => sum + Math.max(0, change), 0)
  const less = changes.reduce((sum, change) => sum + Math.max(0, -change), 0)
  const total = before.amount ?? 0
  const moved = Math.max(more, less)
  if (moved === 0) return 0
  return total > 0 ? (moved * 100) / total : 100
}

/**
 * Who decides a change: the secretariat acknowledges a small one, the chair decides a larger one; a
 * changed design is reviewed and voted on, and more money is voted on.
 */
export function amendmentLevel(
  before: ProposalContent,
  after: ProposalContent,
  request: Pick<ChangeRequest, 'changes'>,
  policy: Policy['amendments'],
  found: readonly Difference[] = differences(proposalForm, before, after),
): AmendmentLevel {
  const changes = request.changes ?? []
  const isSubstantive = changes.includes('reformulation') || changes.includes('additional-money')
  if (isSubstantive || materialPaths(found).length > 0) return 'substantive'
  const isLarger =
    changes.includes('cancellation') ||
    changes.includes('suspension') ||
    extensionDays(before, after) > policy.smallExtensionDays ||
    budgetShiftPercent(before, after) > policy.smallBudgetShiftPercent ||
    found.some(({ field }) => CLASSIFYING.includes(field.list ?? field.name))
  return isLarger ? 'larger' : 'small'
}
