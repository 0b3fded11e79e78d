import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { assess } from '../../../shared/domain/gender-review/assess'
import type { Assessment, CheckId } from '../../../shared/domain/gender-review/assessment'
import type { AssessmentRules } from '../../../shared/domain/gender-review/ruleset'
import { wggiGir10 } from '../../../shared/domain/gender-review/rulesets/wggi-gir-1-0'
import type { ProposalContent } from '../../../shared/domain/proposal/proposal-content'

export function digest(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
}

export function review(content: ProposalContent, ruleset: AssessmentRules = wggiGir10): Assessment {
  return assess(content, ruleset, digest)
}

export function checkOf(assessment: Assessment, id: CheckId) {
  const check = assessment.checks.find((candidate) => candidate.id === id)
  if (!check) throw new Error(`No ${id}`)
  return check
}

/** The content without what stands at `title`, `issues` (the whole list), `issues.i1` or `issues.i1.affected`. */
export function without(content: ProposalContent, path: string): ProposalContent {
  const copy = structuredClone(content) as Record<string, unknown>
  const [name = '', id, field] = path.split('.')
  if (id === undefined) {
    delete copy[name]
    return copy as ProposalContent
  }
  const items = copy[name] as Record<string, unknown>[]
  if (!items.some((item) => item.id === id)) throw new Error(`Nothing at ${path}`)
  copy[name] = items.flatMap((item) => {
    if (item.id !== id) return [item]
    if (field === undefined) return []
    if (!(field in item)) throw new Error(`Nothing at ${path}`)
    const rest = { ...item }
    delete rest[field]
    return [rest]
  })
  return copy as ProposalContent
}
