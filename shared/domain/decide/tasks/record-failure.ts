import { PROGRAMME_CHAIN } from '../../audit/record'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, recording, system } from '../kernel/compose'
import { isOpenIncident } from '../../project/incident'
import { raiseFundIncident } from './fund-incident'
import { openIncidentAbout, raiseIncident } from './raise-incident'
import { secretaries } from '../kernel/office'
import type { State } from '../kernel/state'

/**
 * Puts a failed workflow before the secretariat, and on the record of its project, or of the programme when
 * it has none; error names only, since causes may hold texts. Refused as `already-done` when
 * the same execution's failure waits to be resolved.
 */
export function recordFailure(state: State, command: CommandOf<'record-failure'>): Decided {
  const { file } = state
  const { workflow, execution, state: at, error } = command
  const facts = { workflow, execution, state: at, error }
  const kind = 'workflow-failed'
  const by = system('record-failure')
  const stopped = { about: execution, detail: `${at}: ${error}` }
  if (!file) {
    const { incidents } = state.programme
    if (incidents.some((one) => one.about === execution && isOpenIncident(one)))
      return refuse('already-done', 'This failure is on the desk.')
    return combine(
      recording({ chain: PROGRAMME_CHAIN, kind, by, facts }),
      raiseFundIncident(state, { kind, ...stopped }, by, {
        kind: 'fund-incident',
        to: secretaries(state),
      }),
    )
  }
  if (openIncidentAbout(file, kind, execution))
    return refuse('already-done', 'This failure is on the desk.')
  return combine(
    note(file.project, kind, by, facts),
    raiseIncident(state, file, { kind, ...stopped }, by),
  )
}
