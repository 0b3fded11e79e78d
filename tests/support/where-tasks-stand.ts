import type { ProjectStatus } from '../../shared/domain/project/project'
import type { TaskKind } from '../../shared/domain/tasks/kinds'
import { anAmendment, anInstalment, aReport, aStoredAssessment, aVersion } from './builders'
import type { MemoryFund } from './fakes/memory-fund'

const whereNotActive: Partial<Record<TaskKind, ProjectStatus>> = {
  'gender-review': 'in-gender-review',
  'funding-vote': 'in-funding-decision',
  'chair-decision': 'in-funding-decision',
  'waitlist-offer': 'waitlisted',
  'join-next-call': 'waitlisted',
  'confirm-version': 'submitted',
  'waive-report': 'finalising',
  'confirm-return': 'finalising',
}

/** Where a project stands while a task of a kind is open. */
export function statusDuring(kind: TaskKind): ProjectStatus {
  return whereNotActive[kind] ?? 'active'
}

/** Gives a project one of each thing that its tasks may be about. */
export function hasOneOfEach(fund: MemoryFund, projectId: string): void {
  const place = `${projectId} 0001`
  fund.versions.set(place, aVersion({ projectId }))
  fund.assessments.set(place, aStoredAssessment({ projectId }))
  fund.reports.set(place, aReport({ projectId }))
  fund.amendments.set(place, anAmendment({ projectId }))
  fund.instalments.set(place, anInstalment({ projectId }))
}
