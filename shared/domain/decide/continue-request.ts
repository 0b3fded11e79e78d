import { refuse, type Decided } from './change'
import type { CommandOf } from './commands'
import { combine, note, system, telling } from './draft-change'
import { isSpent } from './run-limit'
import { requestStage } from './stage'
import { nextRun } from './start-signals'
import type { ProjectFile, State } from './state'
import { become } from './status'

const RUNS = 'funding-request'

/** The name of the execution that carries a version now. */
export function requestRunName(file: ProjectFile, version: number): string {
  const { project } = file
  return `${project.id}.request.${version}.${project.runs[RUNS] ?? 1}`
}

/**
 * Hands a request that has gone on for very long, one undecided sitting after another, over to a new run.
 * Refused as `already-done` when another run has taken over.
 */
export function continueRequest(
  state: State,
  file: ProjectFile,
  command: CommandOf<'continue-request'>,
): Decided {
  const { project } = file
  const { version, execution, startedAt } = command
  if (execution !== requestRunName(file, version))
    return refuse('already-done', 'Another run carries this version.')
  if (requestStage(file, version) === 'ended')
    return refuse('not-allowed', `Nothing is waited for while ${project.status}.`)
  if (!isSpent(startedAt, state.now)) return refuse('not-allowed', 'This run is not old.')
  const next = { ...project, runs: nextRun(project, RUNS) }
  const name = requestRunName({ ...file, project: next }, version)
  return combine(
    become(state, project, next),
    note(project, 'run-continued', system('assess-proposal'), { workflow: RUNS, name }),
    telling({
      type: 'start',
      workflow: 'funding-request',
      name,
      input: { projectId: project.id, version },
    }),
  )
}
