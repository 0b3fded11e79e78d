import type { HumanTask } from '../tasks/task'
import type { Change } from './change'
import { NOTHING, system } from './draft-change'
import { openIncidentAbout, raiseIncident } from './raise-incident'
import type { ProjectFile, State } from './state'

/** Tells the desk that none of those whose office it is may act on a task, so that somebody sees to it. */
export function tellVacancy(state: State, file: ProjectFile, task: HumanTask): Change {
  const kind = 'office-vacant'
  if (openIncidentAbout(file, kind, task.id)) return NOTHING
  const incident = { kind, about: task.id, detail: task.kind } as const
  return raiseIncident(state, file, incident, system('open-task'))
}
