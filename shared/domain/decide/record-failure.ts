import type { Decided } from './change'
import type { CommandOf } from './commands'
import { combine, note, system } from './draft-change'
import type { ProjectFile, State } from './state'
import { become } from './status'

/** Puts a failed workflow on the record; error names only, since causes may hold texts. */
export function recordFailure(
  state: State,
  file: ProjectFile,
  command: CommandOf<'record-failure'>,
): Decided {
  const { workflow, execution, state: at, error } = command
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'workflow-failed', system('record-failure'), {
      workflow,
      execution,
      state: at,
      error,
    }),
  )
}
