import type { ProjectFile } from './state'

/** Where a request stands, so that any run of its workflow begins at what isn't finished. */
export type RequestStage =
  | 'gender-review'
  | 'completion'
  | 'funding-vote'
  | 'chair-decision'
  | 'waitlist-offer'
  | 'reservation'
  | 'ended'

/** The stage of `version`; `ended` when another version or another end has taken its place. */
export function requestStage(file: ProjectFile, version: number): RequestStage {
  const { project } = file
  if (project.currentVersion !== version) return 'ended'
  switch (project.status) {
    case 'submitted':
    case 'in-gender-review':
      return reviewed(file, version) ? 'funding-vote' : 'gender-review'
    case 'in-funding-decision':
      return voteIsOver(file) ? 'chair-decision' : 'funding-vote'
    case 'returned':
      return 'completion'
    case 'waitlisted':
      return project.offeredRun === undefined ? 'ended' : 'waitlist-offer'
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

/** This version's vote has ended without deciding, so that the chair must. */
function voteIsOver(file: ProjectFile): boolean {
  const votes = file.tasks.filter(
    (task) => task.kind === 'funding-vote' && task.version === file.project.currentVersion,
  )
  return votes.some(
    (task) =>
      task.outcome === 'to-chair' || task.outcome === 'undecided' || task.status === 'expired',
  )
}
