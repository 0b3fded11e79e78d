import { itemFields, sectionFields, type Field, type Kind } from '../../domain/forms/catalogue'
import { choiceSets } from '../../domain/forms/choices'
import { itemsOf, type Content } from '../../domain/forms/form-content'
import type { Form } from '../../domain/forms/form'
import { fieldText, listText } from '../../texts/fields'
import type { Language } from '../../texts/language'
import { sectionText } from '../../texts/sections'
import { Facts, Prose, type Fact } from '../kit/components'
import { say } from '../../texts/language'
import { answerText } from './answer-text'

interface AnswersProps {
  language: Language
  form: Form
  content: Content
  /** Only these sections; all when left out. */
  sections?: readonly string[]
  /** The language the answers were written in; the labels beside them are in the page's. */
  written?: Language | undefined
}

/** Answers in somebody's own words; all others are put into words by the page. */
const OWN_WORDS: readonly string[] = ['line', 'text', 'references']

function kindOf(content: Content): Kind | undefined {
  return choiceSets.kind.find((kind) => kind === content.kind)
}

/** What was answered, section by section. Protection content isn't shown, and what is empty is left out. */
export function Answers({ language, form, content, sections, written }: AnswersProps) {
  const shown = form.sections.filter(
    (section) => sections === undefined || sections.includes(section.id),
  )
  return (
    <>
      {shown.map((section) => {
        const fields = sectionFields(form, section.id, kindOf(content)).filter(
          (field) => !field.sensitive,
        )
        const facts = fields
          .filter((field) => field.meta.type !== 'list')
          .flatMap((field) => factOf(language, form, field, content[field.name], content, written))
        const lists = fields.filter(
          (field) => field.meta.type === 'list' && itemsOf(content, field.name).length > 0,
        )
        if (facts.length === 0 && lists.length === 0) return null
        return (
          <section>
            <h3>{say(language, sectionText(form, section.id).title)}</h3>
            {facts.length > 0 ? <Facts facts={facts} /> : null}
            {lists.map((list) => (
              <Items
                language={language}
                form={form}
                list={list}
                content={content}
                written={written}
              />
            ))}
          </section>
        )
      })}
    </>
  )
}

function factOf(
  language: Language,
  form: Form,
  field: Field,
  value: unknown,
  content: Content,
  written: Language | undefined,
): Fact[] {
  const own = OWN_WORDS.includes(field.meta.type) ? written : undefined
  const text = answerText(language, field, value, content)
  return text === undefined
    ? []
    : [
        {
          term: say(language, fieldText(form, field).label),
          value: <Prose text={text} written={own} />,
        },
      ]
}

function Items(props: {
  language: Language
  form: Form
  list: Field
  content: Content
  written: Language | undefined
}) {
  const { language, form, list, content, written } = props
  const fields = itemFields(form, list).filter((field) => !field.sensitive)
  return (
    <>
      <h4>{say(language, listText(form, list).label)}</h4>
      {itemsOf(content, list.name).map((item) => (
        <div class="item">
          <Facts
            facts={fields.flatMap((field) =>
              factOf(language, form, field, item[field.name], content, written),
            )}
          />
        </div>
      ))}
    </>
  )
}
