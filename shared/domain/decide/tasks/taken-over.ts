import { votesOnRequest } from '../../tasks/kinds'
import { partyKey } from '../../people'
import { countingVotes, type HumanTask, type Member, type Vote } from '../../tasks/task'
import type { ProjectFile } from '../kernel/state'

/**
 * Votes that still count when a vote on the same text is opened again after an objection: those of the
 * round before, of people who are asked again. They decide nothing until somebody acts.
 */
export function votesTakenOver(
  { project, tasks }: ProjectFile,
  { kind, subject, round }: Pick<HumanTask, 'kind' | 'subject' | 'round'>,
  asked: readonly Member[],
): Vote[] {
  const { reopened, currentVersion } = project
  const isRequest = votesOnRequest(kind)
  // A change is voted on again after an objection only.
  if (isRequest && (reopened?.why !== 'objection' || reopened.round > round)) return []
  const before = tasks
    .filter((task) => task.kind === kind && task.round < round)
    .filter((task) => (isRequest ? task.version === currentVersion : task.subject === subject))
    .sort((a, b) => a.round - b.round)
    .at(-1)
  if (!before) return []
  const isAsked = new Set(asked.map(({ party }) => partyKey(party)))
  return countingVotes(before)
    .filter(({ person }) => isAsked.has(`person:${person}`))
    .map(({ replaces: _replaced, ...vote }, index) => ({ ...vote, n: index + 1 }))
}
