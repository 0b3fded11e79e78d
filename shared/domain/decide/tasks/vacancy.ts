import type { IncidentKind } from '../../project/incident'
import type { HumanTask } from '../../tasks/task'
import type { Change } from '../kernel/change'
import { NOTHING, system } from '../kernel/compose'
import { openIncidentAbout, raiseIncident } from './raise-incident'
import type { ProjectFile, State } from '../kernel/state'

const VACANT: IncidentKind = 'office-vacant'

/** Tells the desk that none of those whose office it is may act on a task, so that somebody sees to it. */
export function tellVacancy(
  state: State,
  file: ProjectFile,
  task: HumanTask,
  job: 'open-task' | 'mend-rosters' | 'recuse' | 'chase-task',
): Change {
  if (openIncidentAbout(file, VACANT, task.id)) return NOTHING
  const incident = { kind: VACANT, about: task.id, detail: task.kind }
  return raiseIncident(state, file, incident, system(job))
}

/** Whether the desk has been told so of a task before, even if that has been settled. */
export function wasToldVacant({ incidents }: ProjectFile, task: HumanTask): boolean {
  return incidents.some(({ kind, about }) => kind === VACANT && about === task.id)
}
