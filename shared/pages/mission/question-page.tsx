import type { TaskKind } from '../../domain/tasks/kinds'
import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { answerBy, otherActs } from '../../texts/other-acts'
import { taskHeadings } from '../../texts/tasks'
import { Prose } from '../kit/components'
import { AnswerFields, type AskedForm } from '../answers/answer-fields'
import { SmallForm, SmallPage } from '../kit/small-page'

/** A question to a mission, without the name of who asks, and room for the answer. */
export function QuestionPage(props: {
  language: Language
  path: string
  caption: string
  kind: TaskKind
  question: string
  answer: string | undefined
  dueDay: string
  isOver: boolean
  form: AskedForm
}) {
  const { language, answer, isOver } = props
  const t = translator(language)
  return (
    <SmallPage {...props} problem={props.form.problems[0]} heading={t(taskHeadings[props.kind])}>
      {answer !== undefined ? <p class="lead">{t(otherActs.answerSent)}</p> : null}
      {answer === undefined && isOver ? <p class="lead">{t(otherActs.answerOver)}</p> : null}
      {isOver ? null : (
        <p class="lead">{t(answerBy, { date: formatDay(language, props.dueDay) })}</p>
      )}
      <h2>{t(otherActs.answerLead)}</h2>
      <Prose text={props.question} />
      {answer === undefined ? null : (
        <>
          <h2>{t(otherActs.answer)}</h2>
          <Prose text={answer} />
        </>
      )}
      {isOver ? null : (
        <SmallForm {...props}>
          <AnswerFields {...props.form} />
          <button>{t(otherActs.sendAnswer)}</button>
        </SmallForm>
      )}
    </SmallPage>
  )
}
