import type { Child } from 'hono/jsx'
import { titleOf } from '../../shared/domain/project/project'
import type { AnswerForm } from '../../shared/domain/answers/declared'
import { objectionForm } from '../../shared/domain/answers/tasks/acts'
import { isRefusal, type Decided } from '../../shared/domain/decide/kernel/change'
import type { CommandOf } from '../../shared/domain/decide/kernel/commands'
import {
  objectionsEnd,
  objectToDecision,
  opensAgain,
} from '../../shared/domain/decide/kinds/objection'
import type { Problem } from '../../shared/domain/forms/problems'
import type { RawAnswers } from '../../shared/domain/forms/raw-answers'
import { problemsShown } from '../../shared/pages/answers/answer-fields'
import { questionTexts } from '../../shared/pages/tasks/question-texts'
import {
  ObjectedPage,
  ObjectionLink,
  ObjectionPage,
  TooLateToObject,
} from '../../shared/pages/tasks/objection-page'
import { EndedFacts } from '../../shared/pages/tasks/ended-page'
import { Votes } from '../../shared/pages/tasks/task-page'
import type { Language } from '../../shared/texts/language'
import { nameOf, stateOf, votesOf, type Case } from './case'

/** Somebody's "this wasn't me" on a decision that was recorded in their name. */
export function objection({ task, by, file }: Case): AnswerForm<CommandOf<'object'>> {
  return objectionForm({ taskId: task.id, by }, !opensAgain(file, task))
}

/** What saying that the decision wasn't theirs would come to, for whoever holds the link. */
function objecting(found: Case, now: string): Decided {
  const { task, by, file } = found
  return objectToDecision(stateOf(found, now), file, { type: 'object', taskId: task.id, by })
}

function mayObject(found: Case, now: string): boolean {
  return !isRefusal(objecting(found, now))
}

/** Who has no part in the case any more is told which decision it is, and nothing of what it was about. */
function common(found: Case, language: Language, path: string, isLost: boolean) {
  const { project } = found.file
  return {
    language,
    path,
    projectId: project.id,
    title: isLost ? undefined : titleOf(project),
    isInForce: !opensAgain(found.file, found.task),
  }
}

export function objectionLink(found: Case, language: Language, path: string, now: string): Child {
  const would = objecting(found, now)
  if (isRefusal(would))
    return would.refused === 'expired' ? <TooLateToObject language={language} /> : null
  const until = objectionsEnd(found.programme.policy, found.file, found.task)
  return (
    <ObjectionLink
      language={language}
      path={path}
      until={until !== undefined && until > now ? until : undefined}
    />
  )
}

/** What was recorded, what an objection does, and the button; undefined where there is nothing to object to. */
export function showObjection(
  found: Case,
  {
    language,
    path,
    now,
    isLost,
    typed = {},
    problems = [],
  }: {
    language: Language
    path: string
    now: string
    isLost: boolean
    typed?: RawAnswers
    problems?: readonly Problem[]
  },
): Child | undefined {
  if (!mayObject(found, now)) return undefined
  const { own } = votesOf(found)
  const recorded = isLost ? null : own ? (
    <Votes
      language={language}
      votes={[{ ...own, name: nameOf(found.programme, found.by) }]}
      heading={false}
    />
  ) : (
    <EndedFacts language={language} task={found.task} by={nameOf(found.programme, found.by)} />
  )
  const { id, schema } = objection(found)
  const words = { language, schema, texts: questionTexts(id) }
  return (
    <ObjectionPage
      {...common(found, language, path, isLost)}
      recorded={recorded}
      asked={{ ...words, typed, problems: problemsShown(words, problems) }}
    />
  )
}

export function showObjected(
  found: Case,
  language: Language,
  path: string,
  isLost: boolean,
): Child {
  return <ObjectedPage {...common(found, language, path, isLost)} />
}
