import type { Advice } from '../message'
import type { ReviewInput, ReviewItem } from '../review-input'
import type { Conditions } from '../ruleset'
import {
  advise,
  excerpt,
  full,
  half,
  none,
  reachesPersons,
  terms,
  type Check,
  type Outcome,
} from './check'

type Partner = ReviewItem<'partners'>
type Safeguard =
  'safeguard.mitigation' | 'safeguard.partners' | 'safeguard.children' | 'safeguard.data'
interface Gap {
  term: Safeguard
  advice: Advice[]
}

/** Only a partner that is paid from the grant and meets beneficiaries; unanswered counts as both. */
function mustBeAssessed(partner: Partner): boolean {
  return partner.receivesFunds !== false && partner.meetsBeneficiaries !== false
}

function isPending(partner: Partner): boolean {
  return partner.pseaAssessment === 'pending' && partner.pseaDate !== undefined
}

function partnerGap(input: ReviewInput): Gap | undefined {
  const term = 'safeguard.partners'
  if (!reachesPersons(input)) return undefined
  if (input.partners.length === 0) {
    const advice = [advise('R6.advice.listPartners', 'partners')]
    return input.noPartners === true ? undefined : { term, advice }
  }
  const open = input.partners
    .filter(mustBeAssessed)
    .filter((partner) => partner.pseaAssessment !== 'done' && !isPending(partner))
  if (open.length === 0) return undefined
  const advice = open.map((partner) =>
    advise('R6.advice.partner', `partners.${partner.id}.pseaAssessment`, {
      item: excerpt(partner.name),
    }),
  )
  return { term, advice }
}

function gaps(input: ReviewInput, risks: readonly ReviewItem<'risks'>[]): Gap[] {
  const [risk] = risks
  const mitigation: Gap | undefined =
    risk && risks.every((entry) => entry.mitigation === undefined)
      ? {
          term: 'safeguard.mitigation',
          advice: [
            advise('R6.advice.mitigation', `risks.${risk.id}.mitigation`, {
              item: excerpt(risk.risk),
            }),
          ],
        }
      : undefined
  const children: Gap | undefined =
    input.involvesChildren !== false && input.childSafeguarding === undefined
      ? {
          term: 'safeguard.children',
          advice: [advise('R6.advice.children', 'childSafeguarding')],
        }
      : undefined
  const data: Gap | undefined =
    input.handlesSurvivorData !== false && input.dataHandling === undefined
      ? { term: 'safeguard.data', advice: [advise('R6.advice.data', 'dataHandling')] }
      : undefined
  return [mitigation, partnerGap(input), children, data].filter((gap) => gap !== undefined)
}

function judge(input: ReviewInput, { safeguardsMissingAtHalf }: Conditions): Outcome {
  const risks = input.risks.filter((risk) => risk.genderRelated === true && risk.risk !== undefined)
  const noChannel = reachesPersons(input) && input.pseaChannel === undefined
  const missing = gaps(input, risks)
  const channelAdvice = noChannel ? [advise('R6.advice.channel', 'pseaChannel')] : []
  const advice = [...channelAdvice, ...missing.flatMap((gap) => gap.advice)]

  if (risks.length === 0) {
    return none('R6.none.noRisk', [advise('R6.advice.risk', 'risks'), ...advice])
  }
  if (noChannel) return none('R6.none.noChannel', advice)
  const params = missing.length > 0 ? { missing: terms(missing.map((gap) => gap.term)) } : {}
  if (missing.length > safeguardsMissingAtHalf) return none('R6.none.several', advice, params)

  const pending = reachesPersons(input)
    ? input.partners.filter(mustBeAssessed).filter(isPending)
    : []
  const carryOut = pending.map((partner) =>
    advise('R6.advice.partnerPending', `partners.${partner.id}.pseaAssessment`, {
      item: excerpt(partner.name),
    }),
  )
  if (missing.length > 0) return half('R6.half.missing', [...advice, ...carryOut], params)
  const [first] = pending
  return first ? half('R6.half.pending', carryOut, { item: excerpt(first.name) }) : full('R6.full')
}

/** R6: harm was thought of, and people can report it. Reads that safeguards exist, never who needs them. */
export const r6: Check = {
  id: 'R6',
  routes: {
    common: {
      reads: [
        'risks.risk',
        'risks.mitigation',
        'risks.genderRelated',
        'pseaChannel',
        'partners.name',
        'partners.receivesFunds',
        'partners.meetsBeneficiaries',
        'partners.pseaAssessment',
        'partners.pseaDate',
        'noPartners',
        'involvesChildren',
        'childSafeguarding',
        'handlesSurvivorData',
        'dataHandling',
        'reachesPersons',
      ],
      judge,
    },
  },
}
