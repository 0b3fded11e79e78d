import { isCommentable } from '../../shared/domain/decide/comment-draft'
import { openIncidentAbout } from '../../shared/domain/decide/raise-incident'
import type { ProjectFile, State } from '../../shared/domain/decide/state'
import type { Draft } from '../../shared/domain/drafts/draft'
import type { Link, LinkPurpose } from '../../shared/domain/outbox/item'
import type { Party } from '../../shared/domain/people'
import type { Question } from '../../shared/domain/project/follow-up'
import type { HumanTask } from '../../shared/domain/tasks/task'
import type { OpenedSenders } from './opened-senders'

interface Asked {
  link: Link
  state: State
}

/** Somebody is asked to become a project's contact; over once they accepted or another was asked. */
export interface OpenedNomination extends Asked {
  asks: 'contact'
  file: ProjectFile
  at: string
  isOver: boolean
}

/** A focal point may comment on a draft. */
export interface OpenedComment extends Asked {
  asks: 'comment'
  by: Party
  draft: Draft
  isOver: boolean
}

/** A mission's mailbox may say that it doesn't know a proposal. */
export interface OpenedDisowning extends Asked {
  asks: 'disown'
  by: Party
  file: ProjectFile
  isTold: boolean
  isExpired: boolean
}

/** A mission is asked a question about its proposal; over once it was answered or isn't waited for. */
export interface OpenedQuestion extends Asked {
  asks: 'question'
  by: Party
  file: ProjectFile
  task: HumanTask
  question: Question
  isOver: boolean
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
  return question && { asks: 'question', link, state, by, file, task, question, isOver }
}

/** What an answer's link is about, as it stands; `lapsed` when its draft is no longer kept. */
export function openAnswer(
  link: Link,
  purpose: AnswerPurpose,
  by: Party | undefined,
  state: State,
): OpenedPurpose | 'lapsed' | undefined {
  const { file, draft } = state
  switch (purpose.type) {
    case 'contact':
      return (
        file && {
          asks: 'contact',
          link,
          state,
          file,
          at: purpose.at,
          isOver: file.project.nominee?.at !== purpose.at,
        }
      )
    case 'disown':
      return by && file
        ? {
            asks: 'disown',
            link,
            state,
            by,
            file,
            isTold: openIncidentAbout(file, 'proposal-disowned', file.project.id) !== undefined,
            isExpired: link.expiresAt < state.now,
          }
        : undefined
    case 'comment':
      if (!draft) return 'lapsed'
      return by && { asks: 'comment', link, state, by, draft, isOver: !isCommentable(state, draft) }
    default:
      return purpose satisfies never
  }
}
