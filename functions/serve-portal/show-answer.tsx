import type { Child } from 'hono/jsx'
import { titleOf } from '../../shared/domain/project/project'
import { callName, missionName } from '../../shared/domain/decide/kernel/look-up'
import type { ProjectFile } from '../../shared/domain/decide/kernel/state'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { parseAnswers } from '../../shared/domain/forms/parse'
import { proposalForm } from '../../shared/domain/proposal/proposal-content'
import { dayOf } from '../../shared/domain/time'
import { AcceptContactPage } from '../../shared/pages/mission/accept-contact-page'
import { CommentPage } from '../../shared/pages/mission/comment-page'
import { DisownPage } from '../../shared/pages/mission/disown-page'
import { QuestionPage } from '../../shared/pages/mission/question-page'
import { senderField, SendersPage } from '../../shared/pages/mission/senders-page'
import { formText } from '../../shared/runtime/http/form-post'
import { focalTexts } from '../../shared/texts/answers'
import { senderTexts } from '../../shared/texts/senders'
import { translator, type Language, type Text } from '../../shared/texts/language'
import type { OpenedAnswer } from './opened-answer'

export type AnswerProblem = 'chooseOne' | 'othersAnswered' | 'saySomething' | 'tooLong' | 'tooMany'

const problemTexts: Readonly<Record<AnswerProblem, Text>> = {
  chooseOne: senderTexts.chooseOne,
  othersAnswered: senderTexts.othersAnswered,
  saySomething: focalTexts.saySomething,
  tooLong: focalTexts.tooLong,
  tooMany: focalTexts.tooMany,
}

interface Answered {
  isDone?: boolean
  problem?: AnswerProblem
  typed?: RawAnswers
}

/** Where the first of those who are asked about is answered. */
function firstSenderField(opened: OpenedAnswer): string {
  const [first] = opened.asks === 'senders' ? opened.waiting : []
  return senderField(first?.hash ?? '')
}

function captionOf({ project }: ProjectFile): string {
  return `${project.id}: ${titleOf(project)}`
}

/** The page of what is asked, with what was typed and what is wrong with it. */
export function showAnswer(
  opened: OpenedAnswer,
  here: { language: Language; path: string },
  { isDone = false, problem, typed = {} }: Answered = {},
): Child {
  const { state } = opened
  const shownProblem = problem && {
    name:
      problem === 'chooseOne' || problem === 'othersAnswered'
        ? firstSenderField(opened)
        : opened.asks === 'disown'
          ? 'note'
          : 'text',
    text: translator(here.language)(problemTexts[problem]),
  }
  switch (opened.asks) {
    case 'contact': {
      const { project } = opened.file
      return (
        <AcceptContactPage
          {...here}
          caption={captionOf(opened.file)}
          missionName={missionName(state, project.mission)}
          as={project.nominee?.as}
          isOver={opened.isOver}
        />
      )
    }
    case 'question': {
      const { question, task, isOver } = opened
      return (
        <QuestionPage
          {...here}
          caption={captionOf(opened.file)}
          question={question.text}
          answer={question.answer}
          dueDay={dayOf(task.dueAt)}
          isOver={isOver}
          typed={formText(typed, 'text')}
          problem={shownProblem}
        />
      )
    }
    case 'disown': {
      const { project } = opened.file
      return (
        <DisownPage
          {...here}
          caption={captionOf(opened.file)}
          sentDay={dayOf(project.submittedAt)}
          contact={`${project.contact.name}, ${project.contact.address}`}
          isTold={opened.isOver}
          typed={formText(typed, 'note')}
          problem={shownProblem}
        />
      )
    }
    case 'senders': {
      const { mission, waiting, ended } = opened
      const callTitle = (callId: string) => callName(state, callId, here.language)
      return (
        <SendersPage
          {...here}
          missionName={missionName(state, mission)}
          senders={waiting.map(({ forms, ...sender }) => ({
            ...sender,
            forms: forms.map(({ callId, begunAt, sent }) => ({
              call: callTitle(callId),
              begunDay: dayOf(begunAt),
              sent: sent && {
                reference: sent.projectId,
                day: dayOf(sent.at),
                untilDay: dayOf(sent.until),
              },
            })),
          }))}
          ended={ended.map(({ address, projectId, callId, at }) => ({
            address,
            reference: projectId,
            call: callTitle(callId),
            day: dayOf(at),
          }))}
          isDone={isDone}
          problem={shownProblem}
        />
      )
    }
    case 'comment': {
      const { draft, isOver } = opened
      return (
        <CommentPage
          {...here}
          caption={draft.projectId ?? callName(state, draft.callId, here.language)}
          content={parseAnswers(proposalForm, draft.answers).content}
          comments={draft.focalComments ?? []}
          isOver={isOver}
          isSent={isDone}
          typed={formText(typed, 'text')}
          problem={shownProblem}
        />
      )
    }
    default:
      return opened satisfies never
  }
}
