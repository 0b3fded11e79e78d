import type { Child } from 'hono/jsx'
import {
  eachOf,
  isTyped,
  layoutOf,
  questionsOf,
  rowName,
  rowNumbers,
  type AnswersSchema,
  type Question,
} from '../../domain/answers/form'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import type { Problem } from '../../domain/forms/problems'
import { rawList, rawText } from '../../domain/forms/raw'
import { commonTexts } from '../../texts/common'
import { atMost, itemTitle } from '../../texts/form'
import { formatMoney } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { labelledProblem } from '../../texts/problems'
import { amountAtMost, type QuestionText, type QuestionTexts } from '../../texts/question-text'
import { taskTexts } from '../../texts/tasks'
import {
  Checkboxes,
  Group,
  Radios,
  Select,
  TextArea,
  TextInput,
  Tick,
  type Option,
  type ShownProblem,
} from '../kit/components'

/** A declared form as it is shown: its questions with their texts, what was typed and what is wrong. */
export interface AskedForm {
  language: Language
  schema: AnswersSchema
  texts: QuestionTexts
  /** How the names of its inputs begin, where it is one form among several of a page. */
  key?: string | undefined
  /** What was typed in it, by the names of its questions. */
  typed: RawAnswers
  /** By the names of its inputs. */
  problems: readonly ShownProblem[]
}

/** The name of a question's input on its page. */
export function inputName({ key }: Pick<AskedForm, 'key'>, question: string): string {
  return key === undefined ? question : `${key}.${question}`
}

/** Longer texts get more room from the start. */
const SHORT_TEXT = 4_000

function textOf(texts: QuestionTexts, name: string): QuestionText {
  const text = texts[name]
  if (!text) throw new Error(`Nothing says what ${name} asks`)
  return text
}

/** Every input of a form: a question with the name of its input and of its texts, and its row. */
function inputsOf({ schema, texts }: Pick<AskedForm, 'schema' | 'texts'>): {
  question: Question
  name: string
  textName: string
  row?: number
  list?: string
}[] {
  const { choice, common, within } = layoutOf(schema)
  const all = [...(choice ? [choice] : []), ...[...within.values()].flat(), ...common]
  return all.flatMap((question) => {
    const { name, meta } = question
    if (meta.type === 'each')
      return [...(texts[name]?.isGroup ? [question] : []), ...eachOf(question)].map((one) => ({
        question: one,
        name: one.name,
        textName: one.name,
      }))
    if (meta.type !== 'rows') return [{ question, name, textName: name }]
    return rowNumbers(meta.count).flatMap((row) =>
      questionsOf(meta.item).map((inner) => ({
        question: inner,
        name: rowName(name, row, inner.name),
        textName: `${name}.${inner.name}`,
        row,
        list: name,
      })),
    )
  })
}

/** What is wrong, in words, each at an input of the form: what has none stands at the first. */
export function problemsShown(
  { language, schema, texts, key }: Pick<AskedForm, 'language' | 'schema' | 'texts' | 'key'>,
  problems: readonly Problem[],
): ShownProblem[] {
  const t = translator(language)
  const inputs = inputsOf({ schema, texts }).filter(
    ({ question }) => question.meta.type !== 'carried',
  )
  return problems.flatMap((problem) => {
    const at = inputs.find(({ name }) => name === problem.path) ?? inputs[0]
    if (!at) return []
    const { label: asked, called = asked } = textOf(texts, at.textName)
    const label = called === 'nothing' ? undefined : t(called)
    const { row, list } = at
    const item = list === undefined ? undefined : textOf(texts, list).item
    const full =
      item && row !== undefined && label !== undefined
        ? `${t(itemTitle, { one: t(item), n: row })}, ${label}`
        : label
    return [{ name: inputName({ key }, at.name), text: labelledProblem(language, full, problem) }]
  })
}

/** Whether something was typed in a form, or is wrong with it. */
export function isBegun(form: AskedForm): boolean {
  return inputsOf(form).some(({ name, question }) => isInputBegun(form, name, question))
}

function isInputBegun(form: AskedForm, name: string, question: Question): boolean {
  if (question.meta.type === 'carried') return false
  const isWrong = form.problems.some((problem) => problem.name === inputName(form, name))
  return isWrong || isTyped(form.typed, name, question)
}

/** The questions of a form; what goes with one answer only stands at it. */
export function AnswerFields(form: AskedForm) {
  const { choice, within, common } = layoutOf(form.schema)
  return (
    <>
      {choice ? (
        <Radios
          {...commonOf(form, choice, choice.name, choice.name)}
          options={optionsOf(form, choice, choice.name).map((option) => {
            const inner = within.get(option.value) ?? []
            return inner.length === 0
              ? option
              : { ...option, more: inner.map((one) => <AnswerField form={form} question={one} />) }
          })}
        />
      ) : null}
      {common.map((question) => (
        <AnswerField form={form} question={question} />
      ))}
    </>
  )
}

function commonOf(form: AskedForm, { meta }: Question, name: string, textName: string) {
  const { language, texts, typed, problems } = form
  const t = translator(language)
  const { label, hint, autocomplete } = textOf(texts, textName)
  const isSent = Object.hasOwn(typed, name)
  const full = inputName(form, name)
  return {
    name: full,
    label: t(label),
    hint: hint && t(hint),
    ...(autocomplete && { autocomplete }),
    value: isSent ? rawText(typed, name) : (meta.byDefault ?? meta.suggested ?? ''),
    problem: problems.find((one) => one.name === full)?.text,
    required: meta.required,
  }
}

function optionsOf(form: AskedForm, { meta }: Question, textName: string): Option[] {
  const t = translator(form.language)
  const offered = meta.type === 'option' || meta.type === 'options' ? meta.offered : []
  const { options } = textOf(form.texts, textName)
  return offered.map((value) => {
    const text = options?.[value]
    if (!text) throw new Error(`Nothing says what ${value} of ${textName} is`)
    return { value, label: t(text.label), ...(text.hint && { hint: t(text.hint) }) }
  })
}

function withHint(hint: string | undefined, more: string): string {
  return hint === undefined ? more : `${hint} ${more}`
}

export function AnswerField(props: {
  form: AskedForm
  question: Question
  name?: string
  textName?: string
}): Child {
  const { form, question } = props
  const { name = question.name, textName = question.name } = props
  const { meta } = question
  const t = translator(form.language)
  if (meta.type === 'carried')
    return meta.value === undefined ? null : (
      <input type="hidden" name={inputName(form, name)} value={meta.value} />
    )
  if (meta.type === 'rows') return <Rows form={form} question={question} />
  if (meta.type === 'each') return <Each form={form} question={question} />
  const common = commonOf(form, question, name, textName)
  const { hint } = common
  switch (meta.type) {
    case 'text': {
      const full = withHint(hint, t(atMost, { max: meta.max }))
      return <TextArea {...common} hint={full} short={meta.max <= SHORT_TEXT} />
    }
    case 'lines':
      return <TextArea {...common} hint={withHint(hint, t(atMost, { max: meta.max }))} short />
    case 'line':
      return (
        <TextInput {...common} hint={withHint(hint, t(atMost, { max: meta.max }))} width="medium" />
      )
    case 'amount': {
      const most = t(amountAtMost, { max: formatMoney(form.language, meta.maxCents) })
      return <TextInput {...common} hint={withHint(hint, most)} width="short" inputmode="decimal" />
    }
    case 'money':
      return <TextInput {...common} width="short" inputmode="decimal" />
    case 'year':
    case 'integer':
    case 'percent':
      return <TextInput {...common} width="short" inputmode="numeric" />
    case 'date':
      return <TextInput {...common} hint={withHint(hint, t(taskTexts.dateHint))} width="medium" />
    case 'email':
      return <TextInput {...common} type="email" inputmode="email" />
    case 'option': {
      const { empty = commonTexts.chooseOne, isInSight } = textOf(form.texts, textName)
      const options = optionsOf(form, question, textName)
      return isInSight ? (
        <Radios {...common} options={options} across={isInSight === 'across'} />
      ) : (
        <Select {...common} options={options} empty={t(empty)} />
      )
    }
    case 'options':
      return (
        <Checkboxes
          {...common}
          values={rawList(form.typed, name)}
          options={optionsOf(form, question, textName)}
        />
      )
    case 'tick':
      return <Tick {...common} />
    case 'code':
      return <TextInput {...common} width="short" inputmode="numeric" secret />
    case 'yes-no':
      return (
        <Radios
          {...common}
          across
          options={[
            { value: 'yes', label: t(commonTexts.yes) },
            { value: 'no', label: t(commonTexts.no) },
          ]}
        />
      )
    case 'imprecise-date':
    case 'country':
    case 'choice':
    case 'choices':
    case 'references':
    case 'missions':
    case 'list':
      throw new Error(`No form of answers asks for ${meta.type}`)
    default:
      return meta satisfies never
  }
}

/** The same question of each; together in a group, where a text says what they are together. */
function Each({ form, question }: { form: AskedForm; question: Question }) {
  const fields = eachOf(question).map((one) => <AnswerField form={form} question={one} />)
  if (!form.texts[question.name]?.isGroup) return <>{fields}</>
  return <Group {...commonOf(form, question, question.name, question.name)}>{fields}</Group>
}

/** Rows that are open where something was typed in one of them or is wrong. */
function Rows({ form, question }: { form: AskedForm; question: Question }) {
  const { name, meta } = question
  if (meta.type !== 'rows') return null
  const t = translator(form.language)
  const { label, item } = textOf(form.texts, name)
  const inner = questionsOf(meta.item)
  const isOpen = rowNumbers(meta.count).some((row) =>
    inner.some((one) => isInputBegun(form, rowName(name, row, one.name), one)),
  )
  return (
    <details open={isOpen}>
      <summary>{t(label)}</summary>
      {rowNumbers(meta.count).map((row) => (
        <fieldset class="item">
          <legend>{t(itemTitle, { one: t(item ?? label), n: row })}</legend>
          {inner.map((one) => (
            <AnswerField
              form={form}
              question={one}
              name={rowName(name, row, one.name)}
              textName={`${name}.${one.name}`}
            />
          ))}
        </fieldset>
      ))}
    </details>
  )
}
