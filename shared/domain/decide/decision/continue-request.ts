import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system } from '../kernel/compose'
import { isSpent } from '../kernel/run-limit'
import { requestStage } from './request-stage'
import { nextRun, REQUEST_RUNS, requestRunName, startRequest } from '../kernel/start-signals'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

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
  if (execution !== requestRunName(project, version))
    return refuse('already-done', 'Another run carries this version.')
  if (requestStage(file, version) === 'ended')
    return refuse('not-allowed', `Nothing is waited for while ${project.status}.`, ['end'])
  if (!isSpent(startedAt, state.now))
    return refuse('not-allowed', 'This run is not old.', ['go on'])
  const next = { ...project, runs: nextRun(project, REQUEST_RUNS) }
  const name = requestRunName(next, version)
  return combine(
    become(state, project, next),
    note(project, 'run-continued', system('assess-proposal'), { workflow: REQUEST_RUNS, name }),
    startRequest(next, version),
  )
}
