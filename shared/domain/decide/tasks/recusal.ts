import { isSameMailbox } from '../../programme/addresses'
import type { Person } from '../../programme/programme'
import { traitsOf, type TaskKind } from '../../tasks/kinds'
import type { Recusal } from '../../tasks/task'
import type { Project } from '../../project/project'
import { dayOf } from '../../time'
import { isHere } from '../kernel/office'
import type { State } from '../kernel/state'
import type { Judged } from './judged'

export function deciders(project: Project): readonly string[] {
  const now = 'decision' in project && project.decision ? project.decision.deciders : []
  const before = project.reconsidered?.decidedBefore ?? []
  return [...now, ...before, ...(project.changeDeciders ?? [])]
}

/** Whether everybody who could second a proposal on money has decided on the project, or proposed it. */
function nobodyElse({ now, programme }: State, project: Judged, kind: TaskKind): boolean {
  const { asks } = traitsOf(kind)
  const roles = asks === 'mission' ? [] : asks.flat()
  const decided = new Set(deciders(project))
  return !programme.people.some(
    (person) =>
      isHere(person, dayOf(now)) &&
      roles.some((role) => person.roles.includes(role)) &&
      person.id !== project.proposedBy &&
      !decided.has(person.id),
  )
}

function reasonOnMoney(
  state: State,
  project: Judged,
  kind: TaskKind,
  { id }: Person,
): Recusal['why'] | undefined {
  const { secondsProposal } = traitsOf(kind)
  if (secondsProposal && project.proposedBy === id) return 'proposed-it'
  if (!deciders(project).includes(id)) return undefined
  return secondsProposal && nobodyElse(state, project, kind) ? undefined : 'decided-before'
}

/** Why a person may not act on this task, if they may not. */
export function reasonToRecuse(
  state: State,
  project: Judged,
  kind: TaskKind,
  person: Person,
): Recusal['why'] | undefined {
  const { about, decidesRequest, judges } = traitsOf(kind)
  if (about === 'money') return reasonOnMoney(state, project, kind, person)
  if (decidesRequest && project.reconsidered?.decidedBefore.includes(person.id))
    return 'decided-before'
  if (!judges) return undefined
  if (project.steppedAside?.includes(person.id)) return 'declared'
  if (person.mission === project.mission) return 'own-mission'
  if (person.mission !== undefined && project.participating.includes(person.mission)) {
    return 'participating-mission'
  }
  // A proposal may name a mission that isn't registered: it has nobody to recuse.
  const missions = state.programme.missions.filter(
    ({ code }) => code === project.mission || project.participating.includes(code),
  )
  const isTheirs = (address: string) => isSameMailbox(address, person.address)
  if (missions.some(({ focalPoint }) => focalPoint && isTheirs(focalPoint.address)))
    return 'focal-point'
  if (project.authors.some(isTheirs)) return 'author'
  return undefined
}
