import type { AmendmentContent } from '../../domain/amending/amendment-content'
import type { Field } from '../../domain/forms/catalogue'
import type { Form } from '../../domain/forms/form'
import type { ProposalContent } from '../../domain/proposal/proposal-content'
import { changeRequestTexts } from './change-request'
import type { FieldText, FieldTexts, ListText } from './field-text'
import { analysisTexts } from './proposal-analysis'
import { moneyTexts } from './proposal-money'
import { outlineTexts } from './proposal-outline'
import { peopleTexts } from './proposal-people'
import { planTexts } from './proposal-plan'
import { reportTexts } from './report'

export const proposalTexts: FieldTexts<ProposalContent> = {
  ...outlineTexts,
  ...analysisTexts,
  ...planTexts,
  ...peopleTexts,
  ...moneyTexts,
}

export const amendmentTexts: FieldTexts<AmendmentContent> = {
  ...changeRequestTexts,
  ...proposalTexts,
}

const byForm: Readonly<Record<Form['id'], Readonly<Record<string, FieldText | ListText>>>> = {
  proposal: proposalTexts,
  report: reportTexts,
  amendment: amendmentTexts,
}

/** What a person reads at a field of a form. */
export function fieldText(form: Form, field: Field): FieldText {
  const text = byForm[form.id][field.path]
  if (!text) throw new Error(`No text for ${form.id} ${field.path}`)
  return text
}

/** What a person reads at a list. */
export function listText(form: Form, field: Field): Required<Omit<ListText, 'hint'>> & FieldText {
  const text = fieldText(form, field)
  return { one: text.label, add: text.label, ...text }
}
