import type { Child } from 'hono/jsx'
import type { AnswerForm } from '../../domain/answers/declared'
import { typedIn } from '../../domain/answers/form'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { translator, type Language, type Text } from '../../texts/language'
import { AnswerFields, type AskedForm } from '../answers/answer-fields'
import { inLanguage } from '../form/names'
import type { ShownProblem } from '../kit/components'
import { deskQuestionTexts, type DeskWording } from './question-texts'

/** What a page of the desk posts to, which form of it was typed in, what was, and what is wrong with it. */
export interface ActShowing {
  language: Language
  path: string
  /** The key of the form that was sent. */
  sent?: string | undefined
  typed: RawAnswers
  problems: readonly ShownProblem[]
}

/** A declared form at the desk with its words. */
export interface DeskForm {
  form: AnswerForm<unknown>
  wording?: DeskWording | undefined
  /** How the names of its inputs begin; left out where they are the page's own. */
  key?: string | undefined
}

/** An act that somebody may do here and now, by its form. */
export interface OfferedAct extends DeskForm {
  act: string
  key: string
  heading: Text
  hint?: Text | undefined
  button?: Text | undefined
  /** What the form is about, sent along. */
  about?: Readonly<Record<string, string>>
}

/** A form of the desk with its words in a language. */
export function wordsAtDesk(language: Language, { form: { id, schema }, wording, key }: DeskForm) {
  return { language, schema, texts: deskQuestionTexts(id, wording), key }
}

/** A form of the desk as it is shown, with what was typed in it. */
export function askedAtDesk({ language, typed, problems }: ActShowing, form: DeskForm): AskedForm {
  return { ...wordsAtDesk(language, form), typed: typedIn(typed, form.key), problems }
}

/** One act, folded away until somebody wants it; its button says what it does. */
export function ActForm(props: { showing: ActShowing; offered: OfferedAct; path?: string }) {
  const { showing, offered, path = showing.path } = props
  const { act, key, heading, hint, button = heading } = offered
  const t = translator(showing.language)
  return (
    <details open={showing.sent === key}>
      <summary>{t(heading)}</summary>
      <div class="sub measure">
        {hint ? <p class="quiet">{t(hint)}</p> : null}
        <form method="post" action={inLanguage(path, showing.language)} novalidate>
          <input type="hidden" name="form" value={key} />
          <About of={offered} />
          <AnswerFields {...askedAtDesk(showing, offered)} />
          <button class="second" name="act" value={act}>
            {t(button)}
          </button>
        </form>
      </div>
    </details>
  )
}

function About({ of: { about = {} } }: { of: Pick<OfferedAct, 'about'> }) {
  return (
    <>
      {Object.entries(about).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/** An act that asks nothing: its button alone. */
export function ActButton(props: {
  showing: Pick<ActShowing, 'language' | 'path'>
  act: string
  about: Readonly<Record<string, string>>
  label?: string
  children: Child
}) {
  const { showing, act, about, label, children } = props
  return (
    <form method="post" action={inLanguage(showing.path, showing.language)}>
      <About of={{ about }} />
      <button class="plain" name="act" value={act} {...(label && { 'aria-label': label })}>
        {children}
      </button>
    </form>
  )
}
