import type { ProposalContent } from '../proposal/proposal-content'
import type { Assessment, CheckResult, Verdict } from './assessment'
import { checks } from './checks'
import { readsUnder, type Outcome } from './checks/check'
import { ageNotice } from './markers/age'
import { indicateDac } from './markers/dac'
import { indicateGam } from './markers/gam'
import { indicateIom } from './markers/iom'
import { reviewInput, type ReviewInput, type ReviewPath } from './review-input'
import type { AssessmentRules, RuleBasis } from './ruleset'
import { bandOf, scoreTenths } from './score'

const rank: Readonly<Record<Verdict, number>> = {
  full: 2,
  half: 1,
  none: 0,
  'not-applicable': 0,
}

/** Input names of a field: one for each item of a list, the list's own name while it is empty. */
function inputNames(input: ReviewInput, path: ReviewPath): string[] {
  const [list = path, field] = path.split('.')
  if (field === undefined) return [path]
  const items = Object.entries(input).find(([name]) => name === list)?.[1]
  if (!Array.isArray(items) || items.length === 0) return [list]
  return items.flatMap((item) => (typeof item === 'object' ? [`${list}.${item.id}.${field}`] : []))
}

function best(outcomes: readonly Outcome[]): Outcome | undefined {
  return outcomes.reduce<Outcome | undefined>(
    (chosen, next) => (chosen && rank[chosen.verdict] >= rank[next.verdict] ? chosen : next),
    undefined,
  )
}

function apply(rule: RuleBasis, input: ReviewInput, ruleset: AssessmentRules): CheckResult {
  const check = checks[rule.id]
  const named = rule.routes[input.kind ?? 'project']
  const judgements = named.map((route) => {
    const judgement = check.routes[route]
    if (!judgement) throw new Error(`${rule.id} can't be judged by the route ${route}`)
    return judgement
  })
  const outcome = best(judgements.map(({ judge }) => judge(input, ruleset.conditions)))
  if (!outcome) throw new Error(`${rule.id} has no route`)

  const byKind = new Set(Object.values(rule.routes).map((routes) => routes.join())).size > 1
  const reads: ReviewPath[] = [
    ...(byKind ? (['kind'] as const) : []),
    ...judgements.flatMap((judgement) => readsUnder(judgement, ruleset.conditions)),
  ]
  const share = { full: 1, half: 0.5, none: 0, 'not-applicable': 0 }[outcome.verdict]
  return {
    id: rule.id,
    verdict: outcome.verdict,
    points: rule.weight * share,
    possible: outcome.verdict === 'not-applicable' ? 0 : rule.weight,
    fieldsRead: [...new Set(reads.flatMap((path) => inputNames(input, path)))],
    sentence: outcome.sentence,
    advice: [...outcome.advice],
    standards: rule.standards,
  }
}

/**
 * Reviews a proposal under a ruleset. Pure and deterministic: the same answers give an equal assessment
 * whatever the order of list items. `digest` hashes a value by its canonical JSON.
 */
export function assess(
  content: ProposalContent,
  ruleset: AssessmentRules,
  digest: (value: unknown) => string,
): Assessment {
  const input = reviewInput(content)
  const results = ruleset.rules.map((rule) => apply(rule, input, ruleset))
  const byId = new Map(results.map((result) => [result.id, result]))
  const earned = results.reduce((sum, { points }) => sum + points, 0)
  const possible = results.reduce((sum, result) => sum + result.possible, 0)
  const dac = indicateDac(input, byId, ruleset.conditions)
  return {
    schema: 1,
    rulesetId: ruleset.id,
    rulesetVersion: ruleset.version,
    inputHash: digest(input),
    checks: results,
    earned,
    possible,
    scoreTenths: scoreTenths(earned, possible),
    band: bandOf(ruleset, earned, possible),
    ageNotice: ageNotice(input),
    markers: { dac, gam: indicateGam(input, dac), iom: indicateIom(input, byId) },
  }
}
