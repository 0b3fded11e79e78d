import type { Child } from 'hono/jsx'
import type { Form } from '../../domain/forms/form'
import { askedBy, formTexts, keptUntil, pagesReady, questionsTo } from '../../texts/form'
import { formatDay } from '../../texts/format'
import { translator, type Language, type Text, say } from '../../texts/language'
import { sectionText } from '../../texts/sections'
import { Prose } from '../kit/components'
import { Layout } from '../kit/layout'
import { inLanguage } from './names'
import { SavedNote, type Saved } from './saved-note'

type SectionState =
  'not-started' | 'in-progress' | 'wrong' | 'complete' | 'optional' | 'changes-asked'

export interface TaskListPageProps {
  language: Language
  form: Form
  /** What is filled in. */
  name: Text
  base: string
  subject: string
  sections: readonly { id: string; state: SectionState }[]
  /** What reviewers wrote when they sent the proposal back. */
  letter?: string | undefined
  /** What is to be known before it is sent. */
  before?: Child
  saved?: Saved | undefined
  keptUntilDay?: string | undefined
  /** The day by which it is asked for. */
  dueDay?: string | undefined
  contact: string
}

const states: Readonly<Record<SectionState, { text: Text; tone: '' | ' good' | ' bad' }>> = {
  'not-started': { text: formTexts.notStarted, tone: '' },
  'in-progress': { text: formTexts.inProgress, tone: '' },
  wrong: { text: formTexts.wrong, tone: ' bad' },
  complete: { text: formTexts.complete, tone: ' good' },
  optional: { text: formTexts.optional, tone: '' },
  'changes-asked': { text: formTexts.changesAsked, tone: ' bad' },
}

/** All pages of a form with their state, shown whenever somebody comes back. */
export function TaskListPage(props: TaskListPageProps) {
  const { language, form, base, sections, letter, saved } = props
  const t = translator(language)
  const ready = sections.filter(({ state }) => state === 'complete' || state === 'optional').length
  return (
    <Layout language={language} title={t(props.name)} personal keeps path={base}>
      <div class="measure">
        <SavedNote language={language} form={form} saved={saved} />
        <h1>
          <span class="caption">{t(props.name)}</span>
          {props.subject === '' ? t(formTexts.untitled) : props.subject}
        </h1>
        {props.dueDay === undefined ? null : (
          <p>
            <strong>{t(askedBy, { day: formatDay(language, props.dueDay) })}</strong>
          </p>
        )}
        {letter === undefined ? (
          <p class="lead">{t(formTexts.listIntro)}</p>
        ) : (
          <div class="note asked">
            <h2>
              {t(form.id === 'proposal' ? formTexts.letterHeading : formTexts.sentBackHeading)}
            </h2>
            <Prose text={letter} />
            {sections.some(({ state }) => state === 'changes-asked') ? (
              <p>{t(formTexts.letterHint)}</p>
            ) : null}
          </div>
        )}
        {props.before}
        <h2>{t(formTexts.pages)}</h2>
        <p>{t(pagesReady, { ready, all: sections.length })}</p>
        <ul class="tasks">
          {sections.map(({ id, state }) => (
            <li>
              <a href={inLanguage(`${base}/${id}`, language)}>{t(sectionText(form, id).title)}</a>
              <State language={language} state={state} />
            </li>
          ))}
          <li>
            <a href={inLanguage(`${base}/check`, language)}>
              <strong>{t(formTexts.toCheck)}</strong>
            </a>
            <span class="quiet">{t(formTexts.toCheckHint)}</span>
          </li>
        </ul>
        {props.keptUntilDay === undefined ? null : (
          <p class="quiet">{t(keptUntil, { day: formatDay(language, props.keptUntilDay) })}</p>
        )}
        <p class="quiet">{t(questionsTo, { contact: props.contact })}</p>
      </div>
    </Layout>
  )
}

function State({ language, state }: { language: Language; state: SectionState }) {
  const { text, tone } = states[state]
  const isPlain = state === 'complete' || state === 'optional'
  return isPlain ? (
    <span>{say(language, text)}</span>
  ) : (
    <span class={`tag${tone}`}>{say(language, text)}</span>
  )
}
