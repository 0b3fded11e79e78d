import { doorForm } from '../../domain/answers/desk/overview'
import type { Problem } from '../../domain/forms/problems'
import type { RawAnswers } from '../../domain/forms/raw-answers'
import { deskTexts } from '../../texts/desk'
import { translator, type Language } from '../../texts/language'
import { AnswerFields, problemsShown } from '../answers/answer-fields'
import { ErrorSummary, Note } from '../kit/components'
import { Layout } from '../kit/layout'
import { HaltNote, type Halt } from '../start/halt'
import { wordsAtDesk } from './act-form'

/** Asks for a registered address and mails the desk's link there. */
export function DeskDoor(props: {
  language: Language
  typed?: RawAnswers
  problems?: readonly Problem[]
  /** A link was opened after its time. */
  hasExpired?: boolean
  /** A link was asked for too often. */
  halt?: Halt
}) {
  const { language, typed = {}, problems = [], hasExpired, halt } = props
  const t = translator(language)
  const words = wordsAtDesk(language, { form: doorForm })
  const asked = { ...words, typed, problems: problemsShown(words, problems) }
  return (
    <Layout
      language={language}
      title={t(deskTexts.heading)}
      hasProblems={problems.length > 0 || halt !== undefined}
      path="/desk"
    >
      <div class="measure">
        <ErrorSummary language={language} problems={asked.problems} />
        <HaltNote language={language} halt={halt} />
        <h1>{t(deskTexts.heading)}</h1>
        {hasExpired ? (
          <Note>
            <p>{t(deskTexts.linkExpired)}</p>
          </Note>
        ) : null}
        <p class="lead">{t(deskTexts.forWhom)}</p>
        <form method="post" action="/desk">
          <AnswerFields {...asked} />
          <button>{t(deskTexts.sendLink)}</button>
        </form>
      </div>
    </Layout>
  )
}

/** The same answer whether or not the address is registered. */
export function DeskLinkSent({ language }: { language: Language }) {
  const t = translator(language)
  return (
    <Layout language={language} title={t(deskTexts.sentHeading)} path="/desk">
      <div class="measure">
        <h1>{t(deskTexts.sentHeading)}</h1>
        <p class="lead">{t(deskTexts.sent)}</p>
      </div>
    </Layout>
  )
}
