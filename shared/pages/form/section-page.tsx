import type { Child } from 'hono/jsx'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { isGiven, sectionFields, type Field } from '../../domain/forms/catalogue'
import type { Form } from '../../domain/forms/form'
import { placeOf } from '../../domain/forms/names'
import type { Doubt, Problem } from '../../domain/forms/problems'
import { itemIds, kindOf, rawList } from '../../domain/forms/raw'
import { isBlank } from '../../domain/text/typed'
import { formTexts } from '../../texts/form'
import { glossary, sectionGlossary } from '../../texts/glossary'
import { say, translator, type Language } from '../../texts/language'
import { sectionText } from '../../texts/sections'
import { confidentialHref } from '../confidential/confidential-link'
import { ErrorSummary, Facts, Note, Prose } from '../kit/components'
import { Layout } from '../kit/layout'
import { FieldInput, type FieldContext, type MissionOption } from './field-input'
import { GivenAnswers } from './given-answers'
import { ListEditor } from './list-editor'
import { SavedNote, type Saved } from './saved-note'
import { typedWords } from './typed-words'
import { inLanguage, inputLabel, problemSentence } from './names'

export interface SectionPageProps {
  language: Language
  form: Form
  sectionId: string
  /** Address of the whole form; its sections lie below it. */
  base: string
  /** What the form is about: the project's title. */
  subject: string
  raw: RawAnswers
  /** The section's revision that this page shows, sent back with it. */
  revision: number
  problems: readonly (Problem | Doubt)[]
  /** Changes asked for, by input name or catalogue path. */
  comments: readonly { path: string; text: string }[]
  /** The gender review's advice for this page. */
  advice?: Child
  /** Advice that stands at its question, by input name, list or whole item. */
  advised?: readonly { path: string; text: string }[]
  missions: readonly MissionOption[]
  /** Under which name the device keeps unsent text; holds no secret. */
  keepAs: string
  /** The section saved just before, when this page follows a save. */
  saved?: Saved | undefined
  /** What was saved elsewhere since this page was opened; `raw` is then what was typed here. */
  elsewhere?: RawAnswers | undefined
  /** For whom or by whom the form is filled in, where that isn't the mission itself. */
  entered?: Child
  /** Confidential answers that are kept and not in `raw`, by input name. */
  kept: readonly string[]
}

const FORM_ID = 'answers'

/** One page of a form: its questions with what was typed, saved by one button. */
export function SectionPage(props: SectionPageProps) {
  const { language, form, sectionId, base, raw, problems } = props
  const t = translator(language)
  const path = `${base}/${sectionId}`
  const { title, intro } = sectionText(form, sectionId)
  const sentences = new Map(
    problems.map((problem) => [
      problem.path,
      problemSentence(language, form, problem, (list) => itemIds(raw, list)),
    ]),
  )
  const context: FieldContext = {
    language,
    form,
    raw,
    missions: props.missions,
    problemAt: (name) => sentences.get(name),
    commentsAt: (name, fieldPath) =>
      props.comments
        .filter((comment) => comment.path === name || comment.path === fieldPath)
        .map((comment) => comment.text),
    advisedAt: (name) =>
      (props.advised ?? []).filter(({ path }) => path === name).map(({ text }) => text),
    kept: props.kept,
    remarked: [...problems, ...props.comments].map(({ path }) => path),
    codeHref: confidentialHref(language, base),
  }
  const asked = sectionFields(form, sectionId, kindOf(raw))
  const isFolded = (field: Field) => field.meta.folded === true
  return (
    <Layout
      language={language}
      title={t(title)}
      hasProblems={problems.length > 0}
      personal
      keeps
      path={path}
      savesForm={FORM_ID}
    >
      <div class="measure">
        <ErrorSummary
          language={language}
          problems={[...sentences].map(([name, text]) => ({ name, text }))}
        />
        <SavedNote language={language} form={form} saved={props.saved} />
        <Elsewhere {...props} />
        <p>
          <a href={inLanguage(base, language)}>{t(formTexts.backToList)}</a>
        </p>
        <h1>
          <span class="caption">
            {props.subject === '' ? t(formTexts.untitled) : props.subject}
          </span>
          {t(title)}
        </h1>
        {props.entered}
        {intro ? <p class="lead">{t(intro)}</p> : null}
        <Words language={language} sectionId={sectionId} />
        {props.advice}
        <form
          method="post"
          id={FORM_ID}
          action={inLanguage(path, language)}
          novalidate
          data-keep={props.keepAs}
        >
          <input type="hidden" name="revision" value={String(props.revision)} />
          <Questions context={context} fields={asked.filter((field) => !isFolded(field))} />
          <Folded context={context} fields={asked.filter(isFolded)} />
          <SavedState language={language} />
          <div class="actions">
            <button name="do" value="save">
              {t(formTexts.save)}
            </button>
            <button class="second" name="do" value="save-and-list">
              {t(formTexts.saveAndStop)}
            </button>
          </div>
        </form>
      </div>
    </Layout>
  )
}

function Questions({ context, fields }: { context: FieldContext; fields: readonly Field[] }) {
  return (
    <>
      {fields.map((field) =>
        field.meta.type === 'list' ? (
          <ListEditor context={context} list={field} />
        ) : isGiven(field) ? (
          <GivenAnswers {...context} fields={[field]} />
        ) : (
          <FieldInput context={context} field={field} />
        ),
      )}
    </>
  )
}

/** Questions that few need, open where one of them has an answer, a comment or a problem. */
function Folded({ context, fields }: { context: FieldContext; fields: readonly Field[] }) {
  const { language, raw, kept } = context
  if (fields.length === 0) return null
  const isOf = (name: string) => fields.some((field) => field.name === name.split('.')[0])
  const isTyped = Object.keys(raw).some((name) => isOf(name) && !rawList(raw, name).every(isBlank))
  const isOpen = isTyped || kept.some(isOf) || context.remarked.some(isOf)
  return (
    <details open={isOpen}>
      <summary>{say(language, formTexts.moreQuestions)}</summary>
      <Questions context={context} fields={fields} />
    </details>
  )
}

/** What others saved meanwhile, beside what was typed here. */
function Elsewhere({ language, form, sectionId, raw, elsewhere, kept }: SectionPageProps) {
  if (!elsewhere) return null
  const t = translator(language)
  const shown = sectionFields(form, sectionId, kindOf(raw)).map((field) => field.name)
  const names = [...new Set([...Object.keys(elsewhere), ...Object.keys(raw)])].filter((name) => {
    const place = placeOf(form, name)
    const top = place?.field.list ?? place?.field.name ?? ''
    const isList = place?.field.meta.type === 'list'
    return (
      shown.includes(top) &&
      !isList &&
      !kept.includes(name) &&
      String(rawList(elsewhere, name)) !== String(rawList(raw, name))
    )
  })
  const idsOf = (list: string) => itemIds(elsewhere, list)
  const savedWords = (name: string) => {
    const words = typedWords(language, form, elsewhere, name)
    const isSecret = placeOf(form, name)?.field.sensitive === true && words !== ''
    return isSecret ? t(formTexts.confidentialKept) : words
  }
  return (
    <Note tone="bad">
      <h2>{t(formTexts.conflictHeading)}</h2>
      <p>{t(formTexts.conflict)}</p>
      <Facts
        facts={names.map((name) => ({
          term: inputLabel(language, form, name, idsOf),
          value: <Prose text={savedWords(name) || t(formTexts.empty)} />,
        }))}
      />
    </Note>
  )
}

/** The words of this page that may be new, each with a sentence. */
function Words({ language, sectionId }: { language: Language; sectionId: string }) {
  const keys = sectionGlossary[sectionId] ?? []
  if (keys.length === 0) return null
  const t = translator(language)
  return (
    <details>
      <summary>{t(formTexts.words)}</summary>
      <dl>
        {keys.map((key) => (
          <>
            <dt>
              <strong>{t(glossary[key].word)}</strong>
            </dt>
            <dd>{t(glossary[key].meaning)}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}

/** Where the script tells whether what was typed is saved; empty without it. */
function SavedState({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <p
      class="saved"
      role="status"
      data-saved=""
      data-done={t(formTexts.savedStatus)}
      data-restored={t(formTexts.restoredStatus)}
      data-offline={t(formTexts.offlineStatus)}
      data-too-long={t(formTexts.tooLongStatus)}
      data-elsewhere={t(formTexts.elsewhereStatus)}
      data-older={t(formTexts.olderStatus)}
      data-put-back={t(formTexts.putBack)}
      data-discard={t(formTexts.discard)}
    ></p>
  )
}
