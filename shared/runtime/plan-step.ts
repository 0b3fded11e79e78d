import type { CommandOf } from '../domain/decide/kernel/commands'
import { BrokenStateError } from '../domain/decide/kernel/look-up'
import type { ProjectFile, State } from '../domain/decide/kernel/state'
import { actOnProject } from './act-on-project'
import type { TaskDependencies } from './task-handler'

/**
 * What a phase that waits for days does next. A run that is too old is handed over to the next in the same
 * transaction that says so, and answers `continued`.
 */
export async function planStep<Step extends { next: string }>(
  dependencies: TaskDependencies,
  projectId: string,
  phase: Pick<CommandOf<'continue-run'>, 'phase' | 'subject'>,
  step: (state: State, file: ProjectFile) => Step,
): Promise<Step | undefined> {
  const stepOf = (state: State) => state.file && step(state, state.file)
  const { change, state } = await actOnProject(dependencies, projectId, (read) =>
    stepOf(read)?.next === 'continued' ? { type: 'continue-run', ...phase } : undefined,
  )
  const planned = stepOf(state)
  if (planned?.next === 'continued' && !change)
    throw new BrokenStateError(`The ${phase.phase} of ${projectId} could not be continued.`)
  return planned
}
