import type { Content } from '../../domain/forms/form-content'
import { fieldAt } from '../../domain/forms/catalogue'
import { differences } from '../../domain/forms/differences'
import type { Form } from '../../domain/forms/form'
import { commonTexts } from '../../texts/common'
import { fieldText } from '../../texts/fields'
import { translator, type Language } from '../../texts/language'
import { taskTexts } from '../../texts/tasks'
import { Prose, Table } from '../kit/components'
import { colon } from '../../texts/colon'
import { answerText } from './answer-text'

/** What would change, field by field: now and as asked. Protection content isn't shown. */
export function Changes(props: {
  language: Language
  form: Form
  before: Content
  after: Content
  /** What the table says it is; a change asked for when left out. */
  caption?: string
}) {
  const { language, form, before, after, caption } = props
  const t = translator(language)
  const found = differences(form, before, after).filter((one) => !one.field.sensitive)
  if (found.length === 0) return null
  return (
    <Table
      caption={caption ?? t(taskTexts.changeAsked)}
      columns={[
        { name: 'field', label: t(taskTexts.changedAnswer) },
        { name: 'before', label: t(taskTexts.before) },
        { name: 'after', label: t(taskTexts.after) },
      ]}
      rows={found.map((one) => {
        const list = one.field.list === undefined ? undefined : fieldAt(form, one.field.list)
        const name = t(fieldText(form, one.field).label)
        const say = (value: unknown, content: Content) => (
          <Prose
            text={answerText(language, one.field, value, content) ?? t(commonTexts.notProvided)}
          />
        )
        return {
          field: list ? t(colon, { label: t(fieldText(form, list).label), message: name }) : name,
          before: say(one.before, before),
          after: say(one.after, after),
        }
      })}
    />
  )
}
