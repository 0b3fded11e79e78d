import type { DacIndication, GamIndication, GamMeasureCode } from '../assessment'
import { terms } from '../checks/check'
import type { Message } from '../message'
import type { TermKey } from '../message-keys'
import type { ReviewInput, ReviewPath } from '../review-input'
import { gamApplies } from './applies'

export const gamReads: readonly ReviewPath[] = [
  'rolesAges',
  'accessAges',
  'needsAges',
  'constraintsAges',
  'violenceAges',
  'issues.affected',
  'activities.groups',
  'activities.ages',
  'participation.ages',
  'beneficiaries.group',
  'beneficiaries.age',
  'beneficiaries.number',
  'contactWithPeople',
  'influencesGoods',
  'influencesDelivery',
]

export const gamMeasures = ['A', 'D', 'G', 'J'] as const
export type GamMeasure = (typeof gamMeasures)[number]

/** What the answers tell apart for one measure. */
interface Differentiation {
  given: boolean
  byGender: boolean
  byAge: boolean
}

const some = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0

function analysis(input: ReviewInput): Differentiation {
  const topics = [
    { text: input.rolesAnalysis, ages: input.rolesAges },
    { text: input.accessAnalysis, ages: input.accessAges },
    { text: input.needsAnalysis, ages: input.needsAges },
    { text: input.constraintsAnalysis, ages: input.constraintsAges },
    { text: input.violenceAnalysis, ages: input.violenceAges },
  ].filter(({ text }) => text !== undefined)
  return {
    given: topics.length > 0,
    byGender: input.issues.some((issue) => some(issue.affected)),
    byAge: topics.some(({ ages }) => some(ages)),
  }
}

function activities({ activities: list }: ReviewInput): Differentiation {
  return {
    given: list.length > 0,
    byGender: list.some((activity) => some(activity.groups)),
    byAge: list.some((activity) => some(activity.ages)),
  }
}

const gendered: readonly string[] = [
  'affected-women',
  'affected-men',
  'affected-girls',
  'affected-boys',
]

function influence({ participation }: ReviewInput): Differentiation {
  return {
    given: participation.some(({ who }) => who !== undefined),
    byGender: participation.some(({ who }) => who !== undefined && gendered.includes(who)),
    byAge: participation.some(({ who, ages }) => who !== undefined && some(ages)),
  }
}

function served({ beneficiaries }: ReviewInput) {
  return beneficiaries.filter(({ number }) => number !== 0)
}

function benefits(input: ReviewInput): Differentiation {
  const groups = served(input)
  return {
    given: groups.length > 0 || input.results.length > 0,
    byGender: groups.some(({ group }) => group !== undefined),
    byAge: groups.some(({ age }) => age !== undefined),
  }
}

function codeOf({ given, byGender, byAge }: Differentiation): GamMeasureCode {
  if (!given) return 0
  if (byGender) return byAge ? 4 : 3
  return byAge ? 2 : 1
}

/** What each code of a measure says of the answers. */
export const gamFindings: Readonly<Record<GamMeasureCode, TermKey>> = {
  0: 'finding.nothing',
  1: 'finding.undifferentiated',
  2: 'finding.age',
  3: 'finding.gender',
  4: 'finding.genderAndAge',
}

/** Three or four alike give that code, two or more at 0 give 0; for the rest no rule is published. */
export function gamTotal(codes: readonly GamMeasureCode[]): GamMeasureCode | 'mixed' {
  if (codes.filter((code) => code === 0).length >= 2) return 0
  const alike = codes.find((code) => codes.filter((other) => other === code).length >= 3)
  return alike ?? 'mixed'
}

/** Whether all that is said of who is served names women and girls only, or men and boys only. */
function targetsOneGender(input: ReviewInput): boolean {
  const said = served(input).flatMap(({ group }) => group ?? [])
  const groups = said.length > 0 ? said : input.activities.flatMap(({ groups }) => groups ?? [])
  const only = (...allowed: string[]) => groups.every((group) => allowed.includes(group))
  return groups.length > 0 && (only('women', 'girls') || only('men', 'boys'))
}

export function gamCodes(input: ReviewInput): Readonly<Record<GamMeasure, GamMeasureCode>> {
  return {
    A: codeOf(analysis(input)),
    D: codeOf(activities(input)),
    G: codeOf(influence(input)),
    J: codeOf(benefits(input)),
  }
}

/** The Gender with Age Marker that the answers point to: an aid to self-assessment, never a test. */
export function indicateGam(input: ReviewInput, dac: DacIndication): GamIndication {
  const codes = gamCodes(input)
  if (!gamApplies(input)) {
    const reasons: Message[] = [{ key: 'gam.notApplicable', params: {} }]
    return { ...codes, total: 'not-applicable', suffix: null, reasons }
  }
  const total = gamTotal(gamMeasures.map((measure) => codes[measure]))
  const oneGender = targetsOneGender(input)
  const targeted = oneGender || dac.code === 2
  const measures = gamMeasures.map((measure): Message => ({
    key: `gam.${measure}`,
    params: { finding: terms([gamFindings[codes[measure]]]), code: codes[measure] },
  }))
  const totalReason: Message =
    total === 'mixed'
      ? { key: 'gam.total.mixed', params: {} }
      : total === 0
        ? { key: 'gam.total.zero', params: {} }
        : { key: 'gam.total.alike', params: { code: total } }
  const suffixReason: Message = {
    key: oneGender
      ? 'gam.targeted.group'
      : targeted
        ? 'gam.targeted.principal'
        : 'gam.mainstreamed',
    params: {},
  }
  return {
    ...codes,
    total,
    suffix: targeted ? 'T' : 'M',
    reasons: [...measures, totalReason, suffixReason],
  }
}
