import type { HumanTask } from '../../tasks/task'
import { isUnconfirmedSender } from '../../project/project'
import { votesOnRequest } from '../../tasks/kinds'
import { isUnconfirmed } from '../tasks/on-behalf'
import type { ProjectFile } from '../kernel/state'

/** Where a request stands, so that any run of its workflow begins at what isn't finished. */
export const requestStages = [
  'confirmation',
  'gender-review',
  'completion',
  'funding-vote',
  'chair-decision',
  'waitlist-offer',
  'next-call',
  'reservation',
  'ended',
] as const
export type RequestStage = (typeof requestStages)[number]

/** The stage of `version`; `ended` when another version or another end has taken its place. */
export function requestStage(file: ProjectFile, version: number): RequestStage {
  const { project } = file
  if (project.currentVersion !== version) return 'ended'
  switch (project.status) {
    case 'submitted':
      if (isUnconfirmedSender(project)) return 'ended'
      if (isUnconfirmed(project)) return 'confirmation'
      return reviewed(file, version) ? 'funding-vote' : 'gender-review'
    case 'in-gender-review':
      return reviewed(file, version) ? 'funding-vote' : 'gender-review'
    case 'in-funding-decision':
      return voteIsOver(file) ? 'chair-decision' : 'funding-vote'
    case 'returned':
      return 'completion'
    case 'waitlisted':
      if (project.offeredRun !== undefined) return 'waitlist-offer'
      return project.moving ? 'next-call' : 'ended'
    case 'reserved':
      return 'reservation'
    case 'lapsed':
    case 'withdrawn':
    case 'declined':
    case 'offer-declined':
    case 'active':
    case 'suspended':
    case 'finalising':
    case 'closed':
      return 'ended'
    default:
      return project satisfies never
  }
}

function reviewed(file: ProjectFile, version: number): boolean {
  const { markers } = file.project
  return markers !== undefined && markers.version === version
}

/**
 * The latest vote on the version in force that counts: after an objection to a vote, or when a decline is
 * reconsidered, only one of a later round.
 */
export function standingVote(file: ProjectFile): HumanTask | undefined {
  const { currentVersion, reopened } = file.project
  return file.tasks
    .filter(({ kind, version, round }) => {
      const isNew = reopened === undefined || round >= reopened.round
      return votesOnRequest(kind) && version === currentVersion && isNew
    })
    .sort((a, b) => a.round - b.round)
    .at(-1)
}

/** The vote has ended without deciding, so that the chair must. */
function voteIsOver(file: ProjectFile): boolean {
  const vote = standingVote(file)
  if (!vote) return false
  return vote.outcome === 'to-chair' || vote.outcome === 'undecided' || vote.status === 'expired'
}
