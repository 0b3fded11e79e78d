import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import type { Draft } from '../../shared/domain/drafts/draft'
import type { Verdict } from '../../shared/domain/links/verdict'
import type { Link } from '../../shared/domain/links/link'
import type { LinkPurpose } from '../../shared/domain/links/purpose'
import type { Party } from '../../shared/domain/people'
import type { Question } from '../../shared/domain/project/follow-up'
import type { HumanTask } from '../../shared/domain/tasks/task'
import type { OpenedSenders } from './opened-senders'

interface Asked {
  link: Link
  state: State
  /** It was answered, or isn't waited for any more. */
  isOver: boolean
  /** Its time is over, and a fresh link would open it again. */
  isExpired: boolean
}

/** Somebody is asked to become a project's contact; over once they accepted or another was asked. */
export interface OpenedNomination extends Asked {
  asks: 'contact'
  file: ProjectFile
  at: string
}

/** A focal point may comment on a draft. */
export interface OpenedComment extends Asked {
  asks: 'comment'
  by: Party
  draft: Draft
}

/** A mission's mailbox may say that it doesn't know a proposal. */
export interface OpenedDisowning extends Asked {
  asks: 'disown'
  by: Party
  file: ProjectFile
}

/** A mission is asked a question about its proposal; over once it was answered or isn't waited for. */
export interface OpenedQuestion extends Asked {
  asks: 'question'
  by: Party
  file: ProjectFile
  task: HumanTask
  question: Question
}

type OpenedPurpose = OpenedNomination | OpenedComment | OpenedDisowning

/** What is asked of somebody on one page of its own. */
export type OpenedAnswer = OpenedPurpose | OpenedQuestion | OpenedSenders

export type AnswerPurpose = Extract<LinkPurpose, { type: OpenedPurpose['asks'] }>

/** A question behind the link of its task. */
export function openQuestion(
  link: Link,
  by: Party,
  state: State,
  file: ProjectFile,
  task: HumanTask,
): OpenedQuestion | undefined {
  const question = file.questions.find(({ n }) => n === task.subject)
  const isOver = task.status !== 'open'
  const asked = { link, state, isOver, isExpired: false }
  return question && { asks: 'question', ...asked, by, file, task, question }
}

/** What an answer's link is about, as the gate has found it to stand. */
export function openAnswer(
  link: Link,
  purpose: AnswerPurpose,
  by: Party | undefined,
  state: State,
  { stands }: Verdict,
): OpenedPurpose | undefined {
  const { file, draft } = state
  const asked = { link, state, isOver: stands === 'spent', isExpired: stands === 'expired' }
  switch (purpose.type) {
    case 'contact':
      return file && { asks: 'contact', ...asked, file, at: purpose.at }
    case 'disown':
      return by && file && { asks: 'disown', ...asked, by, file }
    case 'comment':
      return by && draft && { asks: 'comment', ...asked, by, draft }
    default:
      return purpose satisfies never
  }
}
