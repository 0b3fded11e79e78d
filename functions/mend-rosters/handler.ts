import { lacksSomebody } from '../../shared/domain/decide/kinds/mend-roster'
import { decideStep } from '../../shared/domain/decide/step'
import type { ProgrammeStore, ProjectStore } from '../../shared/ports/stores'
import { act } from '../../shared/runtime/act'
import { nameOfError } from '../../shared/runtime/log'
import type { TaskDependencies } from '../../shared/runtime/task-handler'

export interface MendRostersDependencies extends TaskDependencies {
  projects: Pick<ProjectStore, 'openTasks'>
  programme: ProgrammeStore
}

/** Thrown at the end when some tasks could not be looked at, so that it is noticed; the others are. */
export class RosterMendingError extends Error {
  override name = 'RosterMendingError'
}

/** Asks others where people went away or left after they were asked, each in a transaction of its own. */
export function createHandler(dependencies: MendRostersDependencies) {
  const { projects, programme, clock, log } = dependencies
  return async (): Promise<{ mended: number }> => {
    const [{ people }, open] = await Promise.all([programme.read(), projects.openTasks()])
    const lacking = open.filter((task) => lacksSomebody(people, task, clock()))
    let mended = 0
    let failed = 0
    for (const { projectId, id: taskId, kind } of lacking) {
      try {
        const acted = await act(dependencies, { projectId }, (state) =>
          decideStep(state, { type: 'mend-roster', taskId }),
        )
        if ('refusal' in acted) continue
        mended += 1
        log.info('Others are asked', { projectId, outcome: kind })
      } catch (error) {
        failed += 1
        log.warn('Task not looked at', { projectId, error: nameOfError(error) })
      }
    }
    if (failed > 0) throw new RosterMendingError(`${failed} tasks could not be looked at.`)
    return { mended }
  }
}
