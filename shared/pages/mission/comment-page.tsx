import type { Draft } from '../../domain/drafts/draft'
import { proposalForm, type ProposalContent } from '../../domain/proposal/proposal-content'
import { dayOf } from '../../domain/time'
import { focalTexts } from '../../texts/answers'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { Answers } from '../answers/answers'
import { Note, Prose } from '../kit/components'
import { AnswerFields, type AskedForm } from '../answers/answer-fields'
import { SmallForm, SmallPage } from '../kit/small-page'

type Comment = NonNullable<Draft['focalComments']>[number]

/** What a focal point wrote, newest last. */
export function FocalComments(props: { language: Language; comments: readonly Comment[] }) {
  const { language, comments } = props
  return (
    <>
      {comments.map(({ text, at }) => (
        <>
          <p class="quiet">{formatDay(language, dayOf(at))}</p>
          <Prose text={text} />
        </>
      ))}
    </>
  )
}

/** A form as it stands, for the mission's focal point to comment on before it is sent. */
export function CommentPage(props: {
  language: Language
  path: string
  caption: string
  content: ProposalContent
  comments: readonly Comment[]
  isOver: boolean
  isSent: boolean
  form: AskedForm
}) {
  const { language, comments, content, isOver } = props
  const t = translator(language)
  const isEmpty = Object.values(content).every((value) => value === undefined)
  return (
    <SmallPage {...props} problem={props.form.problems[0]} heading={t(focalTexts.heading)}>
      {props.isSent ? (
        <Note tone="good">
          <p>{t(focalTexts.sent)}</p>
        </Note>
      ) : null}
      <p class="lead">{t(isOver ? focalTexts.over : focalTexts.lead)}</p>
      {comments.length > 0 ? (
        <>
          <h2>{t(focalTexts.soFar)}</h2>
          <FocalComments language={language} comments={comments} />
        </>
      ) : null}
      {isOver ? null : (
        <>
          <SmallForm {...props}>
            <AnswerFields {...props.form} />
            <button>{t(focalTexts.send)}</button>
          </SmallForm>
          <h2>{t(focalTexts.formSoFar)}</h2>
          {isEmpty ? <p>{t(focalTexts.empty)}</p> : null}
          <Answers language={language} form={proposalForm} content={content} />
        </>
      )}
    </SmallPage>
  )
}
