import { mostSpentCents } from '../../shared/domain/decide/running/expenditure'
import { owedOn } from '../../shared/domain/money/owed'
import { paymentAsked } from '../../shared/domain/money/payment-asked'
import { dayOf, yearOf } from '../../shared/domain/time'
import type { Link } from '../../shared/domain/links/link'
import type { ProjectFile, State } from '../../shared/domain/decide/kernel/state'
import type { Envelope } from '../../shared/domain/money/envelope'
import type { Party } from '../../shared/domain/people'
import type { Programme } from '../../shared/domain/programme/programme'
import { traitsOf } from '../../shared/domain/tasks/kinds'
import { countingVotes, type HumanTask } from '../../shared/domain/tasks/task'
import type { Version } from '../../shared/domain/project/version'

/** Everything the page of a task is made of. */
export interface Case {
  link: Link
  file: ProjectFile
  task: HumanTask
  by: Party
  version: Version
  programme: Programme
  envelopes: readonly Envelope[]
}

/** The case that a task's link is about, for whom the gate lets in; undefined when the task is gone. */
export function caseOf(link: Link, state: State): Case | undefined {
  const { purpose, holder } = link
  const { file, programme, envelopes } = state
  if (!file || purpose.type !== 'task' || holder.type === 'draft' || holder.type === 'nominee')
    return undefined
  const task = file.tasks.find(({ id }) => id === purpose.taskId)
  const version = task && file.versions.find((one) => one.n === task.version)
  return task && version && { link, file, task, by: holder, version, programme, envelopes }
}

/** The case as the rules look at it, to tell what may be done. */
export function stateOf({ file, programme, envelopes }: Case, now: string): State {
  return { now, programme, envelopes, file, nextNumbers: {}, mailsThisHour: 0 }
}

/** A party's name for those who may know it; an office for missions. */
export function nameOf(programme: Programme, party: Party): string {
  if (party.type === 'person') {
    return programme.people.find((person) => person.id === party.id)?.name ?? party.id
  }
  return programme.missions.find((mission) => mission.code === party.mission)?.name ?? party.mission
}

/** The amount a task is about, in US cents: the most that may be approved, what is owed, what is out. */
export function amountOf({ file, task }: Case, now: string): number {
  const { project } = file
  const { confirms, about } = traitsOf(task.kind)
  if (confirms === 'payment') return paymentAsked(file, task.subject, dayOf(now))?.cents ?? 0
  if (confirms === 'return') return owedOn(file, dayOf(now))?.byMissionCents ?? 0
  if (about === 'report') return mostSpentCents(file)
  return project.status === 'waitlisted'
    ? project.decision.amountCents
    : project.outline.requestedCents
}

/** What is available in the envelope of this year, for those who decide on money. */
export function availableFor({ task, envelopes, file }: Case, now: string): number | undefined {
  if (!traitsOf(task.kind).decidesRequest) return undefined
  const { project } = file
  const year = project.status === 'waitlisted' ? project.decision.year : undefined
  return envelopes.find((one) => one.year === (year ?? yearOf(now)))?.availableCents
}

/** Reports of other projects that the mission didn't send, with the day on which their time was over. */
export function missedReports({ task, programme, file }: Case) {
  if (!traitsOf(task.kind).weighsRequest) return []
  const { mission: code, id } = file.project
  const mission = programme.missions.find((one) => one.code === code)
  return (mission?.missedReports ?? []).filter(({ projectId }) => projectId !== id)
}

/** The vote of whoever holds the link, and the others', which are shown only after it. */
export function votesOf({ task, by }: Case) {
  const votes = countingVotes(task)
  const own = by.type === 'person' ? votes.find((vote) => vote.person === by.id) : undefined
  return { own, others: own ? votes : [], given: votes.length }
}
