import { amendmentForm } from '../../domain/amending/amendment-content'
import type { Amendment, StatusReport } from '../../domain/project/follow-up'
import type { Condition, Project } from '../../domain/project/project'
import type { Version } from '../../domain/project/version'
import { proposalForm } from '../../domain/proposal/proposal-content'
import { reportForm } from '../../domain/reporting/report-content'
import { traitsOf } from '../../domain/tasks/kinds'
import type { HumanTask } from '../../domain/tasks/task'
import { translator, type Language } from '../../texts/language'
import { reconsiderTexts } from '../../texts/reconsider'
import { taskTexts } from '../../texts/tasks'
import { Answers } from '../answers/answers'
import { Changes } from '../answers/changes'
import { enteredSentence, type Entered } from '../form/entering'
import { Note, Prose } from '../kit/components'
import { ReviewPanel, type ReviewPanelProps, type ShownReview } from '../review/review-panel'
import { DoneReviewed, type ShownDone } from '../review/done-reviewed'
import { ConditionFacts } from './condition-facts'
import { QuestionsAsked, type ShownQuestion } from './other-acts'

interface ReadingProps {
  language: Language
  task: Pick<HumanTask, 'kind'>
  version: Version
  inForce: Version | undefined
  report: StatusReport | undefined
  /** Who entered what is read for its mission, where it didn't send it itself. */
  entered: Entered | undefined
  amendment: Amendment | undefined
  reconsidered: Project['reconsidered']
  condition: Condition | undefined
  questions: readonly ShownQuestion[]
  confirmed: ReviewPanelProps['confirmed']
  review: ShownReview | undefined
  before: ShownReview | undefined
  /** The review of what a final report says was done. */
  done: ShownDone | undefined
}

/** What there is to read before answering: the report, the change, or the review and all answers. */
export function CaseReading(props: ReadingProps) {
  const { language, task, version, report } = props
  const t = translator(language)
  const { about, asks } = traitsOf(task.kind)
  if (about === 'report') {
    return report?.content ? (
      <>
        <EnteredBy {...props} />
        <DoneReviewed language={language} done={props.done} />
        <Answers language={language} form={reportForm} content={report.content} />
      </>
    ) : null
  }
  if (about === 'money') return null
  if (props.condition) return <ConditionFacts language={language} condition={props.condition} />
  // A mission reads on no page who asked and reviewed.
  if (asks === 'mission') {
    return (
      <>
        <EnteredBy {...props} />
        <Answers language={language} form={proposalForm} content={version.content} />
      </>
    )
  }
  return (
    <>
      <EnteredBy {...props} />
      {about === 'change' ? <AskedChange {...props} /> : null}
      <AskedAgain {...props} />
      <QuestionsAsked language={language} questions={props.questions} />
      {props.review ? (
        <ReviewPanel
          language={language}
          review={props.review}
          before={props.before}
          content={version.content}
          confirmed={props.confirmed}
        />
      ) : null}
      <details>
        <summary>{t(taskTexts.answersHeading)}</summary>
        <Answers language={language} form={proposalForm} content={version.content} />
      </details>
    </>
  )
}

function EnteredBy({ language, entered }: ReadingProps) {
  return entered ? (
    <Note>
      <p>{enteredSentence(language, entered)}</p>
    </Note>
  ) : null
}

function AskedChange({ language, amendment, version, inForce }: ReadingProps) {
  if (!amendment) return null
  const t = translator(language)
  return (
    <section>
      <h2>{t(taskTexts.changeAsked)}</h2>
      {amendment.late ? (
        <Note>
          <p>{t(taskTexts.late)}</p>
        </Note>
      ) : null}
      <Answers
        language={language}
        form={amendmentForm}
        content={amendment.request}
        sections={['change']}
      />
      {inForce ? (
        <Changes
          language={language}
          form={proposalForm}
          before={inForce.content}
          after={version.content}
        />
      ) : null}
    </section>
  )
}

/** Why a declined request is decided again. */
function AskedAgain({ language, reconsidered }: ReadingProps) {
  if (!reconsidered) return null
  const t = translator(language)
  const { reason } = reconsidered.declined
  return (
    <section>
      <h2>{t(reconsiderTexts.forVoters)}</h2>
      <Prose text={reconsidered.whatIsNew} />
      {reason ? (
        <>
          <h3>{t(reconsiderTexts.declineReason)}</h3>
          <Prose text={reason} />
        </>
      ) : null}
    </section>
  )
}
