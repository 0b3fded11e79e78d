import { resolvedSchema } from '../../project/incident'
import { refuse, type Decided } from '../kernel/change'
import { combine, note, writing } from '../kernel/compose'
import { invalidInput, tooLong } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import type { DeskCommandOf } from '../kernel/desk-commands'
import { notOfOffice } from '../tasks/desk-office'

/** Somebody at the desk has seen to an incident, and says how. */
export function resolveIncident(
  state: State,
  file: ProjectFile,
  command: DeskCommandOf<'resolve-incident'>,
): Decided {
  const { by } = command
  const wrong = notOfOffice(state, by, 'secretariat-or-finance')
  if (wrong) return wrong
  const incident = file.incidents.find(({ n }) => n === command.incident)
  if (!incident) return refuse('not-found', 'There is no such incident.')
  if (incident.resolved) return refuse('already-done', 'It has been resolved.')
  const said = command.note.trim()
  if (said === '') return invalidInput('Say what was done about it.', 'note', 'required')
  const long = tooLong(said, resolvedSchema.shape.note, 'note')
  if (long) return long
  return combine(
    become(state, file.project, file.project),
    note(file.project, 'incident-resolved', by, {
      incident: incident.n,
      kind: incident.kind,
      about: incident.about,
    }),
    writing({
      type: 'incident',
      item: { ...incident, resolved: { at: state.now, by, note: said } },
    }),
  )
}
