import { additionalCents, type AmendmentContent } from '../amending/amendment-content'
import type { ProposalContent } from '../proposal/proposal-content'
import type { ReportContent } from '../reporting/report-content'
import type { Doubt } from './problems'

type Find<Content> = (content: Content) => Doubt[]

const endsBeforeStart: Find<ProposalContent> = ({ starts, ends }) =>
  starts && ends && ends.date < starts.date
    ? [
        {
          path: 'ends.date',
          code: 'ends-before-start',
          params: { starts: starts.date, ends: ends.date },
        },
      ]
    : []

const budgetDiffers: Find<ProposalContent> = ({ amount, budget = [] }) => {
  const sumCents = budget.reduce((sum, line) => sum + (line.amount ?? 0), 0)
  return amount !== undefined && budget.length > 0 && sumCents !== amount
    ? [{ path: 'budget', code: 'budget-differs', params: { sumCents, amountCents: amount } }]
    : []
}

const countrySplit: Find<ProposalContent> = ({ countries = [] }) => {
  const shares = countries.flatMap((entry) => entry.percent ?? [])
  if (shares.length === 0) return []
  if (shares.length < countries.length) {
    return [{ path: 'countries', code: 'split-incomplete', params: {} }]
  }
  const sum = shares.reduce((total, share) => total + share, 0)
  return sum === 100 ? [] : [{ path: 'countries', code: 'split-not-100', params: { sum } }]
}

const countryTwice: Find<ProposalContent> = ({ countries = [] }) =>
  countries.flatMap((entry, index): Doubt[] => {
    const { id, country } = entry
    const isRepeated = countries.slice(0, index).some((other) => other.country === country)
    return country !== undefined && isRepeated
      ? [{ path: `countries.${id}.country`, code: 'country-twice', params: { country } }]
      : []
  })

const persons: Find<ProposalContent> = ({ reachesPersons, beneficiaries, noPersonsReason }) => {
  const hasBeneficiaries = beneficiaries !== undefined && beneficiaries.length > 0
  if (reachesPersons === true && !hasBeneficiaries) {
    return [{ path: 'beneficiaries', code: 'no-beneficiaries', params: {} }]
  }
  if (reachesPersons !== false) return []
  if (hasBeneficiaries) {
    return [{ path: 'reachesPersons', code: 'no-persons-contradicted', params: {} }]
  }
  return noPersonsReason === undefined
    ? [{ path: 'noPersonsReason', code: 'no-persons-reason', params: {} }]
    : []
}

const noPartners: Find<ProposalContent> = (content) =>
  content.noPartners === true && content.partners !== undefined && content.partners.length > 0
    ? [{ path: 'noPartners', code: 'no-partners-contradicted', params: {} }]
    : []

const baselineAfterEnd: Find<ProposalContent> = ({ ends, indicators = [] }) =>
  indicators.flatMap(({ id, baselineDueBy }): Doubt[] =>
    ends && baselineDueBy !== undefined && baselineDueBy > ends.date
      ? [
          {
            path: `indicators.${id}.baselineDueBy`,
            code: 'baseline-after-end',
            params: { date: baselineDueBy },
          },
        ]
      : [],
  )

const proposalRules = [
  endsBeforeStart,
  budgetDiffers,
  countrySplit,
  countryTwice,
  persons,
  noPartners,
  baselineAfterEnd,
]

/** What looks wrong between a proposal's answers. */
export function proposalDoubts(content: ProposalContent): Doubt[] {
  return proposalRules.flatMap((rule) => rule(content))
}

/** What looks wrong between a report's answers. */
export function reportDoubts(content: ReportContent): Doubt[] {
  return content.changedFromAgreed === true && content.changeDescription === undefined
    ? [{ path: 'changeDescription', code: 'change-undescribed', params: {} }]
    : []
}

/**
 * What looks wrong between the answers of a request for a change of an agreed proposal.
 */
export function amendmentDoubts(content: AmendmentContent, agreed: ProposalContent): Doubt[] {
  // The budget is for what was agreed and what is asked beyond it, wherever the amount was changed.
  const amount = (agreed.amount ?? 0) + additionalCents({ request: content })
  return [
    ...proposalDoubts({ ...content, ...(agreed.amount !== undefined && { amount }) }),
    ...newEnd(content, agreed),
    ...title(content, agreed),
  ]
}

function newEnd(
  { changes = [], newEnd: asked }: AmendmentContent,
  agreed: ProposalContent,
): Doubt[] {
  if (!changes.includes('extension')) return []
  if (!asked) return [{ path: 'newEnd.date', code: 'extension-without-end', params: {} }]
  return agreed.ends && asked.date <= agreed.ends.date
    ? [{ path: 'newEnd.date', code: 'end-not-later', params: { ends: agreed.ends.date } }]
    : []
}

function title(content: AmendmentContent, agreed: ProposalContent): Doubt[] {
  return content.changes?.includes('reformulation') === true && content.title === agreed.title
    ? [{ path: 'title', code: 'title-unchanged', params: {} }]
    : []
}
