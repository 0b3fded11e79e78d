import { traitsOf, votesOnRequest, type TaskKind } from '../../domain/tasks/kinds'
import { translator, type Text } from '../../texts/language'
import { ownButtons, taskTexts } from '../../texts/tasks'
import { AnswerFields, type AskedForm } from '../answers/answer-fields'

/** What is said before the questions of a task. */
interface Before {
  currentVote: string | undefined
  votes: { given: number; quorum: number }
  /** Who proposed to write money off, and why. */
  writeOffProposed: { who: string; when: string; reason: string } | undefined
}

/** The questions of a task; a choice has no default. */
export function TaskQuestions(props: { kind: TaskKind; form: AskedForm; before: Before }) {
  const { kind, form, before } = props
  const { currentVote, votes, writeOffProposed } = before
  const t = translator(form.language)
  return (
    <>
      {!votesOnRequest(kind) ? null : currentVote === undefined ? (
        <p>{t(taskTexts.othersHidden, votes)}</p>
      ) : (
        <p>{t(taskTexts.yourVote, { vote: currentVote })}</p>
      )}
      {writeOffProposed ? <p>{t(taskTexts.writeOffProposed, writeOffProposed)}</p> : null}
      <AnswerFields {...form} />
    </>
  )
}

/** What the button of a task says. */
export function submitText(kind: TaskKind, changing: boolean): Text {
  const { isVote, mayStepAside, about, confirms } = traitsOf(kind)
  if (isVote) return changing ? taskTexts.changeVote : taskTexts.castVote
  if (mayStepAside) return taskTexts.recordDecision
  if (confirms === 'payment') return taskTexts.confirmPayment
  if (about === 'condition') return taskTexts.confirmCondition
  return ownButtons[kind] ?? taskTexts.send
}
