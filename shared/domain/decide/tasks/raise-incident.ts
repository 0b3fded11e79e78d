import type { Actor } from '../../people'
import type { Incident, IncidentKind } from '../../project/incident'
import type { Change } from '../kernel/change'
import { combine, note, telling, writing } from '../kernel/compose'
import { secretaries } from '../kernel/office'
import type { ProjectFile, State } from '../kernel/state'

/** The incident of a kind about the same thing that nobody has resolved yet, if there is one. */
export function openIncidentAbout(
  file: ProjectFile,
  kind: IncidentKind,
  about: string,
): Incident | undefined {
  return file.incidents.find(
    (one) => one.kind === kind && one.about === about && one.resolved === undefined,
  )
}

/** Puts something that rules can't settle before the secretariat, on its desk and by mail. */
export function raiseIncident(
  state: State,
  file: ProjectFile,
  incident: Pick<Incident, 'kind' | 'about' | 'detail' | 'note'>,
  by: Actor,
): Change {
  const { id: projectId } = file.project
  const n = Math.max(0, ...file.incidents.map((one) => one.n)) + 1
  const { kind, about, detail } = incident
  return combine(
    writing({
      type: 'incident',
      item: { schema: 1, projectId, n, ...incident, at: state.now, by },
    }),
    note(file.project, 'incident-raised', by, {
      incident: n,
      kind,
      about,
      ...(detail !== undefined && { detail }),
    }),
    telling(
      ...secretaries(state).map((to) => ({
        type: 'mail' as const,
        mail: 'incident-raised' as const,
        to,
        projectId,
        subject: n,
      })),
    ),
  )
}
