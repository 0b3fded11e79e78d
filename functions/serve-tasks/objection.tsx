import type { Child } from 'hono/jsx'
import { isRefusal } from '../../shared/domain/decide/change'
import type { CommandOf } from '../../shared/domain/decide/commands'
import { objectToDecision, opensAgain } from '../../shared/domain/decide/objection'
import { ObjectedPage, ObjectionLink, ObjectionPage } from '../../shared/pages/tasks/objection-page'
import { EndedFacts } from '../../shared/pages/tasks/ended-page'
import { Votes } from '../../shared/pages/tasks/task-page'
import type { Language } from '../../shared/texts/language'
import { nameOf, stateOf, votesOf, type Case } from './case'

/** Somebody's "this wasn't me" on a decision that was recorded in their name. */
export function objection({ task, by }: Case, note = ''): CommandOf<'object'> {
  return { type: 'object', taskId: task.id, by, ...(note !== '' && { note }) }
}

/** Whether whoever holds the link may say that the decision wasn't theirs. */
function mayObject(found: Case, now: string): boolean {
  return !isRefusal(objectToDecision(stateOf(found, now), found.file, objection(found)))
}

function common(found: Case, language: Language, path: string) {
  const { project } = found.file
  return {
    language,
    path,
    projectId: project.id,
    title: project.outline.title,
    isInForce: !opensAgain(found.file, found.task),
  }
}

export function objectionLink(found: Case, language: Language, path: string, now: string): Child {
  return mayObject(found, now) ? <ObjectionLink language={language} path={path} /> : null
}

/** What was recorded, what an objection does, and the button; undefined where there is nothing to object to. */
export function showObjection(
  found: Case,
  { language, path, now }: { language: Language; path: string; now: string },
): Child | undefined {
  if (!mayObject(found, now)) return undefined
  const { own } = votesOf(found)
  const recorded = own ? (
    <Votes
      language={language}
      votes={[{ ...own, name: nameOf(found.programme, found.by) }]}
      heading={false}
    />
  ) : (
    <EndedFacts language={language} task={found.task} by={nameOf(found.programme, found.by)} />
  )
  return <ObjectionPage {...common(found, language, path)} recorded={recorded} typed="" />
}

export function showObjected(found: Case, language: Language, path: string): Child {
  return <ObjectedPage {...common(found, language, path)} />
}
