import { isSameMailbox } from '../../programme/addresses'
import type { Person } from '../../programme/programme'
import { traitsOf, type TaskKind } from '../../tasks/kinds'
import type { Recusal } from '../../tasks/task'
import type { Judged } from './judged'
import type { State } from '../kernel/state'

function deciders(project: Judged): readonly string[] {
  const now = 'decision' in project && project.decision ? project.decision.deciders : []
  const before = project.reconsidered?.decidedBefore ?? []
  return [...now, ...before, ...(project.changeDeciders ?? [])]
}

/** Why a person may not act on this task, if they may not. */
export function reasonToRecuse(
  state: State,
  project: Judged,
  kind: TaskKind,
  person: Person,
): Recusal['why'] | undefined {
  const { about, decidesRequest, judges } = traitsOf(kind)
  if (about === 'money') return deciders(project).includes(person.id) ? 'decided-before' : undefined
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
