import { formatDay } from '../../texts/format'
import { translator, type Language } from '../../texts/language'
import { answerBy, otherActs } from '../../texts/other-acts'
import { taskHeadings } from '../../texts/tasks'
import { ErrorSummary, Prose, TextArea } from '../kit/components'
import { Layout } from '../kit/layout'

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
  problem: string | undefined
}) {
  const { language, path, answer, isOver, problem } = props
  const t = translator(language)
  const heading = t(taskHeadings['answer-question'])
  return (
    <Layout
      language={language}
      title={heading}
      hasProblems={problem !== undefined}
      personal
      path={path}
    >
      <div class="measure">
        <ErrorSummary
          language={language}
          problems={problem === undefined ? [] : [{ name: 'text', text: problem }]}
        />
        <h1>
          <span class="caption">{props.caption}</span>
          {heading}
        </h1>
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
          <form method="post" action={`${path}?lang=${language}`} novalidate>
            <TextArea
              name="text"
              label={t(otherActs.answer)}
              hint={t(otherActs.answerHint)}
              value={props.typed}
              problem={problem}
            />
            <button>{t(otherActs.sendAnswer)}</button>
          </form>
        )}
      </div>
    </Layout>
  )
}
