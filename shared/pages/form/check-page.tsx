import type { Child } from 'hono/jsx'
import type { AnswerForm } from '../../domain/answers/declared'
import { layoutOf } from '../../domain/answers/form'
import { rawText } from '../../domain/forms/raw'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { isBlank } from '../../domain/text/typed'
import { isGiven, itemFields, shownFields, type Field } from '../../domain/forms/catalogue'
import { choiceSets } from '../../domain/forms/choices'
import { itemsOf, type Content } from '../../domain/forms/form-content'
import type { Form } from '../../domain/forms/form'
import { isEmpty } from '../../domain/forms/missing'
import { inputOf, nameOf } from '../../domain/forms/names'
import type { Doubt, Problem } from '../../domain/forms/problems'
import { commonTexts } from '../../texts/common'
import { enteredTexts } from '../../texts/entered'
import { fieldText, listText } from '../../texts/fields'
import { callClosed, changeText, formTexts, itemTitle } from '../../texts/form'
import { translator, type Language } from '../../texts/language'
import { sectionText } from '../../texts/sections'
import { answerText } from '../answers/answer-text'
import { AnswerField, type AskedForm } from '../answers/answer-fields'
import { ErrorSummary, Note, Prose } from '../kit/components'
import { Layout } from '../kit/layout'
import { askedForm, type Sent } from '../mission/asked-form'
import { fieldHref, inLanguage, problemSentence } from './names'
import { typedWords } from './typed-words'

export interface CheckPageProps {
  language: Language
  form: Form
  base: string
  subject: string
  content: Content
  /** What was typed, which stands where it can't be read. */
  raw: RawAnswers
  /** What is said when it is sent. */
  sending: AskedForm
  /** What keeps it from being sent. */
  problems: readonly (Problem | Doubt)[]
  doubts: readonly Doubt[]
  /** What differs from what was agreed or sent before. */
  changes?: Child
  /** The advice of the gender-indicator review. */
  advice?: Child
  /** Whether a reason can be given for sending it as it stands. */
  offersAsItStands: boolean
  /** Why it can't be sent at all: the call has closed, at this time with its zone. */
  closed?: string | undefined
  /** Whether somebody enters it for the mission. */
  isEntering: boolean
  /** What is to be known before it is sent. */
  before?: Child
  /** Another reason why it wasn't sent, in words. */
  notice?: string | undefined
}

const sendTexts = {
  proposal: formTexts.sendProposal,
  report: formTexts.sendReport,
  amendment: formTexts.sendAmendment,
} as const

/** What is asked of whoever sends a form, for themselves or for a mission. */
export function sendingForm(
  language: Language,
  form: AnswerForm<unknown>,
  isEntering: boolean,
  sent: Sent | undefined,
): AskedForm {
  return askedForm(form, language, sent, {
    asItStands: { label: formTexts.asItStands, hint: formTexts.asItStandsHint },
    receivedOn: { label: enteredTexts.receivedOn },
    declaration: {
      label: isEntering ? enteredTexts.declaration : formTexts.declaration,
      called: formTexts.declarationCalled,
    },
  })
}

/** All answers before they are sent: what stops them, what looks wrong, what is advised. */
export function CheckPage(props: CheckPageProps) {
  const { language, form, base, problems, doubts, sending } = props
  const t = translator(language)
  return (
    <Layout
      language={language}
      title={t(formTexts.checkHeading)}
      hasProblems={sending.problems.length > 0}
      personal
      path={`${base}/check`}
    >
      <div class="measure">
        <ErrorSummary language={language} problems={sending.problems} />
        <p>
          <a href={inLanguage(base, language)}>{t(formTexts.backToList)}</a>
        </p>
        <h1>
          <span class="caption">
            {props.subject === '' ? t(formTexts.untitled) : props.subject}
          </span>
          {t(formTexts.checkHeading)}
        </h1>
        {props.notice === undefined ? null : (
          <Note tone="bad">
            <p>{props.notice}</p>
          </Note>
        )}
        {props.before}
        <Remarks {...props} found={problems} tone="bad" heading={t(formTexts.stopsHeading)} />
        <Remarks
          {...props}
          found={doubts}
          heading={t(formTexts.doubtsHeading)}
          hint={t(formTexts.doubtsHint)}
        />
        {props.changes}
        {form.sections.map((section) => (
          <SectionAnswers {...props} sectionId={section.id} />
        ))}
        {props.advice ? (
          <section>
            <h2>{t(formTexts.adviceHeading)}</h2>
            <p>{t(formTexts.adviceHint)}</p>
            {props.advice}
          </section>
        ) : null}
        <Send {...props} />
      </div>
    </Layout>
  )
}

function Remarks(
  props: CheckPageProps & {
    found: readonly (Problem | Doubt)[]
    heading: string
    hint?: string
    tone?: 'bad'
  },
) {
  const { language, form, base, content, found, heading, hint, tone } = props
  if (found.length === 0) return null
  const idsOf = (list: string) => itemsOf(content, list).map((item) => item.id)
  return (
    <div class={tone ? `note ${tone}` : 'note'}>
      <h2>{heading}</h2>
      {hint ? <p>{hint}</p> : null}
      <ul>
        {found.map((problem) => (
          <li>
            <a href={fieldHref(language, form, base, problem.path)}>
              {problemSentence(language, form, problem, idsOf)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SectionAnswers(props: CheckPageProps & { sectionId: string }) {
  const { language, form, content, sectionId } = props
  const t = translator(language)
  const kind = choiceSets.kind.find((one) => one === content['kind'])
  const fields = shownFields(form, sectionId, kind, (name) => isEmpty(content[name]))
  if (fields.length === 0) return null
  const single = fields.filter((field) => field.meta.type !== 'list')
  return (
    <section>
      <h2>{t(sectionText(form, sectionId).title)}</h2>
      {single.length > 0 ? (
        <dl class="facts changeable">
          {single.map((field) => (
            <Answer {...props} field={field} value={content[field.name]} />
          ))}
        </dl>
      ) : null}
      {fields
        .filter((field) => field.meta.type === 'list')
        .map((list) => (
          <ListAnswers {...props} list={list} />
        ))}
    </section>
  )
}

function Answer(
  props: CheckPageProps & { sectionId: string; field: Field; value: unknown; item?: string },
) {
  const { language, form, base, content, field, value, item } = props
  const t = translator(language)
  const label = t(fieldText(form, field).label)
  const text = answerText(language, field, value, content)
  const name = inputOf(form, nameOf(field, item))
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {text === undefined ? (
          <NotRead {...props} />
        ) : (
          <Prose text={field.sensitive ? t(formTexts.confidentialKept) : text} />
        )}
      </dd>
      {isGiven(field) ? null : (
        <dd class="change">
          <a href={fieldHref(language, form, base, name)} aria-label={t(changeText, { label })}>
            {t(commonTexts.change)}
          </a>
        </dd>
      )}
    </div>
  )
}

/** What was typed and can't be read; without it, that nothing was. */
function NotRead(props: CheckPageProps & { field: Field; item?: string }) {
  const { language, form, raw, field, item } = props
  const name = nameOf(field, item)
  const words = [name, `${name}.said`, `${name}.date`]
    .map((input) => typedWords(language, form, raw, input))
    .filter((one) => !isBlank(one))
  const t = translator(language)
  if (words.length === 0) return <span class="quiet">{t(commonTexts.notProvided)}</span>
  if (field.sensitive) return <Prose text={t(formTexts.confidentialKept)} />
  return (
    <>
      <span class="tag bad">{t(formTexts.wrong)}</span> <Prose text={words.join(', ')} />
    </>
  )
}

function ListAnswers(props: CheckPageProps & { sectionId: string; list: Field }) {
  const { language, form, base, content, list } = props
  const t = translator(language)
  const text = listText(form, list)
  const items = itemsOf(content, list.name)
  const label = t(text.label)
  return (
    <>
      <h3>{label}</h3>
      {items.length === 0 ? (
        <p>
          <span class="quiet">{t(commonTexts.notProvided)}</span>{' '}
          <a
            href={fieldHref(language, form, base, list.name)}
            aria-label={t(changeText, { label })}
          >
            {t(commonTexts.change)}
          </a>
        </p>
      ) : null}
      {items.map((item, index) => (
        <div class="item">
          <h4>{t(itemTitle, { one: t(text.one), n: index + 1 })}</h4>
          <dl class="facts changeable">
            {itemFields(form, list)
              .filter((field) => field.meta.required === true || item[field.name] !== undefined)
              .map((field) => (
                <Answer {...props} field={field} value={item[field.name]} item={item.id} />
              ))}
          </dl>
        </div>
      ))}
    </>
  )
}

function Send(props: CheckPageProps) {
  const { language, form, base, problems, closed, sending, isEntering } = props
  const t = translator(language)
  if (closed !== undefined) {
    return (
      <Note tone="bad">
        <p>{t(callClosed, { time: closed })}</p>
      </Note>
    )
  }
  if (problems.length > 0) {
    const typed = rawText(sending.typed, 'asItStands')
    return typed === '' ? null : (
      <Note>
        <p>{t(formTexts.asItStands)}</p>
        <Prose text={typed} />
      </Note>
    )
  }
  return (
    <form method="post" action={inLanguage(`${base}/submit`, language)} novalidate>
      <h2>{t(formTexts.declarationHeading)}</h2>
      {layoutOf(sending.schema)
        .common.filter(({ name }) => name !== 'asItStands' || props.offersAsItStands)
        .map((question) => (
          <AnswerField form={sending} question={question} />
        ))}
      <div class="actions">
        <button name="do" value="submit">
          {t(isEntering ? enteredTexts.send : sendTexts[form.id])}
        </button>
      </div>
    </form>
  )
}
