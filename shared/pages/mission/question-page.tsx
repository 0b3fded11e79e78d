import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { answerBy, otherActs } from '../../texts/other-acts'
import { taskHeadings } from '../../texts/tasks'
import { Prose, TextArea, type ShownProblem } from '../kit/components'
import { SmallForm, SmallPage } from '../kit/small-page'

/** A question to a mission, without the name of who asks, and room for the answer. */
export function QuestionPage(props: {
  language: Language
  path: string
  caption: string
  question: string
  answer: string | undefined
  dueDay: string
  isOver: boolean
  typed: string
  problem: ShownProblem | undefined
}) {
  const { language, answer, isOver, problem } = props
  const t = translator(language)
  return (
    <SmallPage {...props} heading={t(taskHeadings['answer-question'])}>
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
          <TextArea
            name="text"
            label={t(otherActs.answer)}
            hint={t(otherActs.answerHint)}
            value={props.typed}
            problem={problem?.text}
          />
          <button>{t(otherActs.sendAnswer)}</button>
        </SmallForm>
      )}
    </SmallPage>
  )
}
