import type { Child } from 'hono/jsx'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import type { Field } from '../../domain/forms/catalogue'
import { choiceSets, type ChoiceSet } from '../../domain/forms/choices'
import { countryCodes } from '../../domain/forms/countries'
import { fieldAt } from '../../domain/forms/catalogue'
import type { Form } from '../../domain/forms/form'
import { nameOf } from '../../domain/forms/names'
import { itemIds, rawList, rawText } from '../../domain/forms/raw'
import { adviceTexts } from '../../texts/advice'
import { choiceText } from '../../texts/choices'
import { commonTexts } from '../../texts/common'
import { fieldText, listText } from '../../texts/fields'
import { colon } from '../../texts/colon'
import { atMost, formTexts, itemTitle } from '../../texts/form'
import { compareTexts, formatCountry } from '../../texts/format'
import { translator, type Language, say } from '../../texts/language'
import { Checkboxes, Radios, Select, TextArea, TextInput, type Option } from '../kit/components'
import { ImpreciseDateInput } from './imprecise-date-input'
import { KeptField, KeptNote } from './kept-field'

export interface MissionOption {
  code: string
  name: string
}

/** What every field of a section is shown with. */
export interface FieldContext {
  language: Language
  form: Form
  raw: RawAnswers
  missions: readonly MissionOption[]
  /** What is wrong with an input, in words. */
  problemAt: (name: string) => string | undefined
  /** What reviewers asked about a field, in the words they wrote. */
  commentsAt: (name: string, path: string) => readonly string[]
  /** What the gender review still advises at an input, a list or a whole item. */
  advisedAt: (name: string) => readonly string[]
  /** Confidential answers that are kept and not shown, by input name. */
  kept: readonly string[]
  /** Inputs and catalogue paths of which something is said. */
  remarked: readonly string[]
  /** Where they open with a code. */
  codeHref: string
}

/** More options than this are offered in a list that opens. */
const MOST_RADIOS = 6

/** One question, with its label, hint, requested changes and problem, showing what was typed. */
export function FieldInput(props: { context: FieldContext; field: Field; item?: string }) {
  const name = nameOf(props.field, props.item)
  return props.context.kept.includes(name) ? (
    <KeptField {...props.context} name={name}>
      <ShownField {...props} />
    </KeptField>
  ) : (
    <ShownField {...props} />
  )
}

function ShownField(props: { context: FieldContext; field: Field; item?: string }) {
  const { context, field, item } = props
  const { language, form, raw } = context
  const t = translator(language)
  const name = nameOf(field, item)
  const text = fieldText(form, field)
  const { meta } = field
  const hint = text.hint && t(text.hint)
  const common = {
    name,
    label: t(text.label),
    hint,
    problem: context.problemAt(name),
    note: (
      <>
        <Comments context={context} name={name} path={field.path} />
        {context.kept.includes(name) ? <KeptNote {...context} /> : null}
      </>
    ),
    secret: field.sensitive,
  }
  const value = rawText(raw, name)
  const inItem = item !== undefined
  switch (meta.type) {
    case 'line':
      return <TextInput {...common} value={value} />
    case 'text': {
      const limit = t(atMost, { max: meta.max })
      const full = hint ? `${hint} ${limit}` : limit
      return <TextArea {...common} hint={full} value={value} short={meta.max <= 1_000} />
    }
    case 'email':
      return <TextInput {...common} value={value} type="email" inputmode="email" />
    case 'integer':
    case 'percent':
      return <TextInput {...common} value={value} width="short" inputmode="numeric" />
    case 'money':
      return <TextInput {...common} value={value} width="short" inputmode="decimal" />
    case 'date':
      return <TextInput {...common} hint={dayHint(language, hint)} value={value} width="short" />
    case 'imprecise-date':
      return (
        <ImpreciseDateInput
          {...common}
          language={language}
          said={rawText(raw, `${name}.said`)}
          date={rawText(raw, `${name}.date`)}
          saidProblem={context.problemAt(`${name}.said`)}
          dateProblem={context.problemAt(`${name}.date`)}
        />
      )
    case 'yes-no':
      return <Radios {...common} value={value} across options={yesOrNo(language)} />
    case 'choice': {
      const options = choiceOptions(language, meta.set)
      return inItem || options.length > MOST_RADIOS ? (
        <Select {...common} value={value} options={options} empty={t(commonTexts.chooseOne)} />
      ) : (
        <Radios {...common} value={value} options={options} />
      )
    }
    case 'choices':
      return (
        <Checkboxes
          {...common}
          values={rawList(raw, name)}
          options={choiceOptions(language, meta.set)}
          across
        />
      )
    case 'country':
      return (
        <Select
          {...common}
          value={value}
          options={countryOptions(language)}
          empty={t(commonTexts.chooseOne)}
        />
      )
    case 'references': {
      const options = itemOptions(context, meta.list)
      const empty = options.length === 0 ? t(formTexts.nothingToRefer) : hint
      return <Checkboxes {...common} hint={empty} values={rawList(raw, name)} options={options} />
    }
    case 'missions':
      return (
        <Checkboxes
          {...common}
          values={rawList(raw, name)}
          options={context.missions.map((mission) => ({
            value: mission.code,
            label: mission.name,
          }))}
          across
        />
      )
    case 'list':
      return null
    default:
      return meta satisfies never
  }
}

/** At their field: the changes that reviewers asked for, and what the gender review still advises. */
export function Comments(props: { context: FieldContext; name: string; path: string }): Child {
  const { context, name, path } = props
  const t = translator(context.language)
  const comments = context.commentsAt(name, path)
  return (
    <>
      {comments.map((comment) => (
        <div class="note asked">
          <p>
            <strong>{t(formTexts.requestedChange)}</strong>
          </p>
          <p class="text">{comment}</p>
        </div>
      ))}
      {context
        .advisedAt(name)
        .filter((advice) => !comments.includes(advice))
        .map((advice) => (
          <div class="note">
            <p>
              <strong>{t(adviceTexts.atField)}</strong>
            </p>
            <p>{advice}</p>
          </div>
        ))}
    </>
  )
}

function dayHint(language: Language, hint: string | undefined): string {
  const days = say(language, formTexts.dayHint)
  return hint ? `${hint} ${days}` : days
}

function yesOrNo(language: Language): Option[] {
  return [
    { value: 'yes', label: say(language, commonTexts.yes) },
    { value: 'no', label: say(language, commonTexts.no) },
  ]
}

function choiceOptions(language: Language, set: ChoiceSet): Option[] {
  return choiceSets[set].map((value) => ({ value, label: say(language, choiceText(set, value)) }))
}

const countries = new Map<Language, Option[]>()

function countryOptions(language: Language): Option[] {
  const known = countries.get(language)
  if (known) return known
  const compare = compareTexts(language)
  const options = countryCodes
    .map((value) => ({ value, label: formatCountry(language, value) }))
    .sort((a, b) => compare(a.label, b.label))
  countries.set(language, options)
  return options
}

/** Items of another list, by their number and first words. */
function itemOptions({ language, form, raw }: FieldContext, list: string): Option[] {
  const field = fieldAt(form, list)
  if (!field) return []
  const t = translator(language)
  const one = t(listText(form, field).one)
  return itemIds(raw, list).map((id, index) => {
    const words = rawText(raw, `${list}.${id}.statement`).slice(0, 80)
    const title = t(itemTitle, { one, n: index + 1 })
    return {
      value: id,
      label: words === '' ? title : translator(language)(colon, { label: title, message: words }),
    }
  })
}
