import type { Child } from 'hono/jsx'
import { titleOf } from '../../shared/domain/project/project'
import { isRefusal, type Decided } from '../../shared/domain/decide/kernel/change'
import type { CommandOf } from '../../shared/domain/decide/kernel/commands'
import {
  objectionsEnd,
  objectToDecision,
  opensAgain,
} from '../../shared/domain/decide/kinds/objection'
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
export function objection({ task, by }: Case, note = ''): CommandOf<'object'> {
  return { type: 'object', taskId: task.id, by, ...(note !== '' && { note }) }
}

/** What saying that the decision wasn't theirs would come to, for whoever holds the link. */
function objecting(found: Case, now: string): Decided {
  return objectToDecision(stateOf(found, now), found.file, objection(found))
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
    typed = '',
  }: { language: Language; path: string; now: string; isLost: boolean; typed?: string },
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
  return (
    <ObjectionPage {...common(found, language, path, isLost)} recorded={recorded} typed={typed} />
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
