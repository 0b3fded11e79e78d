import type { CommandOf } from '../domain/decide/kernel/commands'
import { BrokenStateError } from '../domain/decide/kernel/look-up'
import { runName } from '../domain/decide/kernel/start-signals'
import type { ProjectFile, State } from '../domain/decide/kernel/state'
import { actOnProject } from './act-on-project'
import type { TaskDependencies } from './task-handler'

type Planned = Pick<CommandOf<'continue-run'>, 'phase' | 'subject'> & {
  /** The execution that asks; unnamed by those that began before they named themselves. */
  execution?: string | undefined
}

/**
 * What a phase that waits for days does next; undefined where it is no more, or a newer run carries it. A run
 * that is too old is handed over to the next in the same transaction that says so, and answers `continued`.
 */
export async function planStep<Step extends { next: string }>(
  dependencies: TaskDependencies,
  projectId: string,
  { execution, ...phase }: Planned,
  step: (state: State, file: ProjectFile) => Step,
): Promise<Step | undefined> {
  const isCarried = ({ project }: ProjectFile) =>
    execution === undefined || execution === runName(project, phase.phase, phase.subject)
  const stepOf = (state: State) =>
    state.file && isCarried(state.file) ? step(state, state.file) : undefined
  const { change, state } = await actOnProject(dependencies, projectId, (read) =>
    stepOf(read)?.next === 'continued' ? { type: 'continue-run', ...phase } : undefined,
  )
  const planned = stepOf(state)
  if (planned?.next === 'continued' && !change)
    throw new BrokenStateError(`The ${phase.phase} of ${projectId} could not be continued.`)
  return planned
}
