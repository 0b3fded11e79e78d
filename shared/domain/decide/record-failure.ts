import { PROGRAMME_CHAIN } from '../audit/record'
import type { Decided } from './change'
import type { CommandOf } from './commands'
import { combine, note, recording, system } from './draft-change'
import type { State } from './state'
import { become } from './status'

/**
 * Puts a failed workflow on the record of its project, or of the programme when it has none; error names
 * only, since causes may hold texts.
 */
export function recordFailure(state: State, command: CommandOf<'record-failure'>): Decided {
  const { file } = state
  const { workflow, execution, state: at, error } = command
  const facts = { workflow, execution, state: at, error }
  const kind = 'workflow-failed'
  const by = system('record-failure')
  if (!file) return recording({ chain: PROGRAMME_CHAIN, kind, by, facts })
  return combine(become(state, file.project, file.project), note(file.project, kind, by, facts))
}
