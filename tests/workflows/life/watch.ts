import { isFunded, type Project } from '../../../shared/domain/project/project'
import { plusHours } from '../../../shared/domain/time'
import { countingVotes, type HumanTask } from '../../../shared/domain/tasks/task'
import type { Person } from '../../../shared/domain/programme/programme'
import type { MemoryFund } from '../../support/fakes/memory-fund'
import { faultsOf } from '../../unit/domain/bench'
import { TRANSITIONS } from './transitions'

/** Notes every change of status that is stored, and whether it is one there may be. */
export function watchTransitions(fund: MemoryFund): { taken: Set<string>; faults: string[] } {
  const taken = new Set<string>()
  const faults: string[] = []
  const set = fund.projects.set.bind(fund.projects)
  fund.projects.set = (id: string, project: Project) => {
    const before = fund.projects.get(id)?.status
    if (before !== undefined && before !== project.status) {
      const step = `${before} → ${project.status}`
      taken.add(step)
      if (!TRANSITIONS[before].includes(project.status)) faults.push(`${id}: ${step}`)
    }
    return set(id, project)
  }
  return { taken, faults }
}

const JUDGING: readonly HumanTask['kind'][] = ['funding-vote', 'vote-amendment', 'chair-decision']

/** Why somebody must not judge a project, from the rule and not from the code. */
function mustStandAside(person: Person, project: Project): boolean {
  return (
    person.mission !== undefined &&
    [project.mission, ...project.participating].includes(person.mission)
  )
}

/** What is wrong with what is stored, by the fund's invariants; nothing, one hopes. */
export function brokenInvariants(fund: MemoryFund, now: string): string[] {
  const faults = faultsOf(fund)
  for (const project of fund.projects.values()) {
    if ('decision' in project && project.decision) {
      const { decision } = project
      const version = fund.versions.get(
        `${project.id} ${String(decision.version).padStart(4, '0')}`,
      )
      if (version?.hash !== decision.versionHash)
        faults.push(`${project.id}: decided on a text that isn’t version ${decision.version}`)
      for (const id of decision.deciders) {
        const person = fund.people.get(id)
        if (!person) faults.push(`${project.id}: ${id} decided and is nobody`)
        else if (mustStandAside(person, project))
          faults.push(`${project.id}: ${id} decided on their own mission`)
      }
    }
    if (isFunded(project) && project.disbursedCents > 0) {
      const paid = [...fund.tasks.values()].filter(
        (task) => task.projectId === project.id && task.kind === 'confirm-disbursement',
      )
      for (const task of paid)
        if (task.endedBy?.type === 'person' && project.decision.deciders.includes(task.endedBy.id))
          faults.push(`${project.id}: ${task.endedBy.id} decided and confirmed the money`)
    }
  }
  for (const task of fund.tasks.values()) faults.push(...faultsOfTask(fund, task, now))
  return faults
}

/** Nobody is chased for payments and reports of a project that is suspended. */
function mayRest({ kind }: HumanTask, project: Project | undefined): boolean {
  return project?.status === 'suspended' && ['confirm-disbursement', 'file-report'].includes(kind)
}

function faultsOfTask(fund: MemoryFund, task: HumanTask, now: string): string[] {
  const faults: string[] = []
  const project = fund.projects.get(task.projectId)
  if (project && JUDGING.includes(task.kind)) {
    const out = new Set(task.recused.map(({ person }) => person))
    for (const vote of countingVotes(task)) {
      const person = fund.people.get(vote.person)
      if (task.status === 'done' && task.outcome === 'approved' && out.has(vote.person))
        faults.push(`${task.id}: the vote of ${vote.person}, who is recused, counts`)
      if (person && mustStandAside(person, project))
        faults.push(`${task.id}: ${vote.person} voted on their own mission`)
    }
  }
  if (task.status === 'open') {
    const next = task.chase[task.chased]
    if (!next) faults.push(`${task.id} waits for ever`)
    else if (plusHours(next.at, 1) < now && !mayRest(task, project))
      faults.push(`${task.id} should have been chased at ${next.at}`)
    const reminders = task.chase.filter(({ act }) => act === 'remind').length
    if (reminders < 2) faults.push(`${task.id} has ${reminders} reminders`)
  }
  return faults
}
