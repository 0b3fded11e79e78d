import type { RawAnswers } from '../../domain/forms/raw-answers'
import type { Field } from '../../domain/forms/catalogue'
import type { Form } from '../../domain/forms/form'
import { nameOf } from '../../domain/forms/names'
import { readInput } from '../../domain/forms/parse'
import { fieldText } from '../../texts/fields'
import { say, type Language } from '../../texts/language'
import { answerText } from '../answers/answer-text'
import { Facts, Prose } from '../kit/components'

/** What a form was opened with, as it is to be read: its questions aren't asked. */
export function GivenAnswers(props: {
  language: Language
  form: Form
  raw: RawAnswers
  fields: readonly Field[]
  item?: string
}) {
  const { language, form, raw, fields, item } = props
  const facts = fields.flatMap((field) => {
    const text = answerText(language, field, readInput(form, raw, nameOf(field, item)), {})
    return text === undefined
      ? []
      : [{ term: say(language, fieldText(form, field).label), value: <Prose text={text} /> }]
  })
  return facts.length > 0 ? <Facts facts={facts} /> : null
}
