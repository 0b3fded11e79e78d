import { allFields } from '../../domain/forms/catalogue'
import { proposalForm } from '../../domain/proposal/proposal-content'
import { fieldText } from '../../texts/fields'
import type { Language } from '../../texts/language'
import type { Option } from '../kit/components'
import { say } from '../../texts/language'

/** The questions of the proposal a reviewer may comment on, in the order of the form. */
export function commentableFields(language: Language): Option[] {
  return allFields(proposalForm)
    .filter((field) => field.list === undefined && !field.meta.sensitive)
    .map((field) => ({
      value: field.path,
      label: say(language, fieldText(proposalForm, field).label),
    }))
}
