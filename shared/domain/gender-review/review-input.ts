import * as z from 'zod'
import { impreciseDateSchema } from '../forms/field'
import { proposalContentSchema, type ProposalContent } from '../proposal/proposal-content'

const answers = proposalContentSchema.shape

/** The answers the rules read, and no others. Protection content is never among them. */
const readSchema = z.object({
  kind: answers.kind,
  starts: impreciseDateSchema.pick({ date: true }).optional(),
  rolesAnalysis: answers.rolesAnalysis,
  rolesAges: answers.rolesAges,
  accessAnalysis: answers.accessAnalysis,
  accessAges: answers.accessAges,
  needsAnalysis: answers.needsAnalysis,
  needsAges: answers.needsAges,
  constraintsAnalysis: answers.constraintsAnalysis,
  constraintsAges: answers.constraintsAges,
  violenceAnalysis: answers.violenceAnalysis,
  violenceAges: answers.violenceAges,
  sources: answers.sources.unwrap().default([]),
  issues: answers.issues.unwrap().default([]),
  genderObjective: answers.genderObjective,
  genderIsMainPurpose: answers.genderIsMainPurpose,
  wouldHappenWithoutGenderAim: answers.wouldHappenWithoutGenderAim,
  results: answers.results.unwrap().default([]),
  indicators: z
    .array(
      answers.indicators.unwrap().element.pick({
        id: true,
        statement: true,
        level: true,
        measure: true,
        countsPersons: true,
        genderSpecific: true,
        baseline: true,
        baselineWomen: true,
        baselineMen: true,
        baselineGirls: true,
        baselineBoys: true,
        baselineYear: true,
        baselineSource: true,
        baselineBySex: true,
        baselineDueBy: true,
        target: true,
        targetWomen: true,
        targetMen: true,
        targetGirls: true,
        targetBoys: true,
        targetBySex: true,
        verification: true,
      }),
    )
    .default([]),
  activities: answers.activities.unwrap().default([]),
  researchQuestion: answers.researchQuestion,
  researchAsksBySexAndAge: answers.researchAsksBySexAndAge,
  researchMethod: answers.researchMethod,
  methodSeparatesSexAndAge: answers.methodSeparatesSexAndAge,
  findingsUse: answers.findingsUse,
  trainingTopic: answers.trainingTopic,
  trainingCountsBySex: answers.trainingCountsBySex,
  trainingChangeCheck: answers.trainingChangeCheck,
  reachesPersons: answers.reachesPersons,
  noPersonsReason: answers.noPersonsReason,
  contactWithPeople: answers.contactWithPeople,
  influencesGoods: answers.influencesGoods,
  influencesDelivery: answers.influencesDelivery,
  beneficiaries: answers.beneficiaries.unwrap().default([]),
  participation: answers.participation.unwrap().default([]),
  consultationUnsafeReason: answers.consultationUnsafeReason,
  partners: z
    .array(
      answers.partners.unwrap().element.pick({
        id: true,
        name: true,
        receivesFunds: true,
        meetsBeneficiaries: true,
        pseaAssessment: true,
        pseaDate: true,
      }),
    )
    .default([]),
  noPartners: answers.noPartners,
  amount: answers.amount,
  budget: z
    .array(
      answers.budget.unwrap().element.pick({ id: true, genderShare: true, genderReason: true }),
    )
    .default([]),
  budgetGenderReason: answers.budgetGenderReason,
  genderExpertise: answers.genderExpertise,
  risks: answers.risks.unwrap().default([]),
  pseaChannel: answers.pseaChannel,
  involvesChildren: answers.involvesChildren,
  childSafeguarding: answers.childSafeguarding,
  handlesSurvivorData: answers.handlesSurvivorData,
  dataHandling: answers.dataHandling,
  commitsToReportGenderResults: answers.commitsToReportGenderResults,
  hasGenderFocalPoint: answers.hasGenderFocalPoint,
  policyLink: answers.policyLink,
  buildsOn: answers.buildsOn,
  exitPlan: answers.exitPlan,
})

export type ReviewInput = z.output<typeof readSchema>

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never
type Lists = {
  [K in keyof ReviewInput]-?: ReviewInput[K] extends readonly { id: string }[] ? K : never
}[keyof ReviewInput]

type ReviewList = Extract<Lists, string>
export type ReviewItem<L extends ReviewList> = ItemOf<ReviewInput[L]>

/** A field the rules read: `exitPlan`, or `indicators.target` for that field of every item. */
export type ReviewPath =
  | Exclude<keyof ReviewInput, ReviewList>
  | { [L in ReviewList]: `${L}.${Exclude<keyof ReviewItem<L> & string, 'id'>}` }[ReviewList]

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const identified = z.looseObject({ id: z.string() })

/** Items by id; the whole item breaks a tie so that no order of writing can show. */
function sortKey(value: unknown): string {
  const item = identified.safeParse(value)
  return item.success ? `${item.data.id}\u0000${JSON.stringify(value)}` : JSON.stringify(value)
}

/** Trims, drops what is blank, orders keys, items and choices. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) {
    const parts = value.map(canonical).filter((part) => part !== undefined)
    return parts.sort((a, b) => byText(sortKey(a), sortKey(b)))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([name, part]) => [name, canonical(part)] as const)
    .filter(([, part]) => part !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => byText(a, b)))
}

/**
 * Reads from a proposal what the rules look at: trimmed, blanks as unanswered, list items in the order of
 * their ids, so that neither order nor spacing can change an assessment or its hash.
 */
export function reviewInput(content: ProposalContent): ReviewInput {
  return readSchema.parse(canonical(content))
}

/** Every field the rules read. */
export function reviewFields(): string[] {
  return Object.keys(readSchema.shape)
}
