import type { TaskKind } from '../../domain/tasks/kinds'
import { translator, type Text } from '../../texts/language'
import { otherActs } from '../../texts/other-acts'
import { taskTexts } from '../../texts/tasks'
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
      {kind !== 'funding-vote' ? null : currentVote === undefined ? (
        <p>{t(taskTexts.othersHidden, votes)}</p>
      ) : (
        <p>{t(taskTexts.yourVote, { vote: currentVote })}</p>
      )}
      {kind === 'confirm-return' && writeOffProposed ? (
        <p>{t(taskTexts.writeOffProposed, writeOffProposed)}</p>
      ) : null}
      <AnswerFields {...form} />
    </>
  )
}

/** What the button of each kind of task says. */
export function submitText(kind: TaskKind, changing: boolean): Text {
  switch (kind) {
    case 'funding-vote':
    case 'vote-amendment':
      return changing ? taskTexts.changeVote : taskTexts.castVote
    case 'chair-decision':
    case 'decide-amendment':
    case 'gender-review':
      return taskTexts.recordDecision
    case 'confirm-disbursement':
      return taskTexts.confirmPayment
    case 'waive-report':
      return taskTexts.waiveReport
    case 'confirm-condition':
      return otherActs.confirmCondition
    default:
      return taskTexts.send
  }
}
