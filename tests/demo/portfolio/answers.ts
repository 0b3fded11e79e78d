/** One answer as a person gives it: text, a yes or no, several choices. */
export type AnswerValue = string | boolean | readonly string[]

/** Items of a list, in order; `#2` in a list of references means the second item of the list it points to. */
export type ItemAnswers = Readonly<Record<string, AnswerValue>>

/** Answers by field name, as in the form's catalogue. */
export type FormAnswers = Readonly<Record<string, AnswerValue | readonly ItemAnswers[]>>

/** One of the four grants of 2005. */
export interface PortfolioProject {
  mission: 'TUNIS' | 'PRETORIA' | 'DAKAR' | 'WASHINGTON'
  /** The made-up address of a made-up person. */
  address: string
  amountUsd: number
  proposal: FormAnswers
  /**
   * Fields whose answers the 2005 paper doesn't give: made up so that the form is complete, and not to be
   * shown as the paper's.
   */
  madeUp: readonly string[]
}

/** What every made-up proposal of the portfolio leaves unsaid in the paper. */
export const ALWAYS_MADE_UP = [
  'contactName',
  'endorsedBy',
  'starts',
  'ends',
  'sources',
  'issues',
  'indicators',
  'beneficiaries',
  'participation',
  'budget',
  'budgetGenderReason',
  'genderExpertise',
  'risks',
  'pseaChannel',
  'childSafeguarding',
  'dataHandling',
  'commitsToReportGenderResults',
  'policyLink',
  'exitPlan',
] as const

/** The same proposal from somebody else of its mission. */
export function sentBy(project: PortfolioProject, name: string): PortfolioProject {
  return { ...project, address: `${name}@${project.address.split('@')[1] ?? ''}` }
}
