import type { Child } from 'hono/jsx'
import { titleOf } from '../../shared/domain/project/project'
import { callName, missionName } from '../../shared/domain/decide/kernel/look-up'
import type { AnswerForm } from '../../shared/domain/answers/declared'
import {
  acceptContact,
  answerQuestion,
  commentDraft,
  disownProposal,
} from '../../shared/domain/answers/mission'
import type { PersonCommand } from '../../shared/domain/decide/kernel/commands'
import type { ProjectFile } from '../../shared/domain/decide/kernel/state'
import type { Problem } from '../../shared/domain/forms/problems'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { parseAnswers } from '../../shared/domain/forms/parse'
import { proposalForm } from '../../shared/domain/proposal/proposal-content'
import { dayOf } from '../../shared/domain/time'
import { askedForm } from '../../shared/pages/mission/asked-form'
import { AcceptContactPage } from '../../shared/pages/mission/accept-contact-page'
import { CommentPage } from '../../shared/pages/mission/comment-page'
import { DisownPage } from '../../shared/pages/mission/disown-page'
import { QuestionPage } from '../../shared/pages/mission/question-page'
import { senderField, SendersPage } from '../../shared/pages/mission/senders-page'
import { senderTexts } from '../../shared/texts/senders'
import { translator, type Language } from '../../shared/texts/language'
import type { OpenedAnswer } from './opened-answer'
import type { OpenedSenders } from './opened-senders'

/** What is answered by a declared form. */
export type Answerable = Exclude<OpenedAnswer, OpenedSenders>

/** The form by which something asked is answered. */
export function answerFormOf(opened: Answerable): AnswerForm<PersonCommand> {
  switch (opened.asks) {
    case 'contact':
      return acceptContact(opened.at)
    case 'question':
      return answerQuestion(opened.task.id, opened.by)
    case 'disown':
      return disownProposal(opened.by)
    case 'comment':
      return commentDraft(opened.draft.id, opened.by)
    default:
      return opened satisfies never
  }
}

interface Answered {
  isDone?: boolean
  problems?: readonly Problem[]
  /** Of the mission's senders. */
  problem?: 'chooseOne' | 'othersAnswered'
  typed?: RawAnswers
}

/** Where the first of those who are asked about is answered. */
function firstSenderField({ waiting: [first] }: OpenedSenders): string {
  return senderField(first?.hash ?? '')
}

function captionOf({ project }: ProjectFile): string {
  return `${project.id}: ${titleOf(project)}`
}

/** The page of what is asked, with what was typed and what is wrong with it. */
export function showAnswer(
  opened: OpenedAnswer,
  here: { language: Language; path: string },
  { isDone = false, problems = [], problem, typed = {} }: Answered = {},
): Child {
  const { state } = opened
  const form = (answerable: Answerable) =>
    askedForm(answerFormOf(answerable), here.language, { typed, problems })
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
          kind={task.kind}
          question={question.text}
          answer={question.answer}
          dueDay={dayOf(task.dueAt)}
          isOver={isOver}
          form={form(opened)}
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
          form={form(opened)}
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
          problem={
            problem && {
              name: firstSenderField(opened),
              text: translator(here.language)(senderTexts[problem]),
            }
          }
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
          form={form(opened)}
        />
      )
    }
    default:
      return opened satisfies never
  }
}
