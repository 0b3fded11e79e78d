import { isConfirmed, type Project } from '../../project/project'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system, writing } from '../kernel/compose'
import { isUnconfirmed } from '../tasks/on-behalf'
import { notBeforeConfirmed } from './sender'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/**
 * Keeps the assessment of a version and takes the proposal into gender review. A confirmation given to
 * an earlier version carries over when what the rules read hasn't changed.
 */
export function recordAssessment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'record-assessment'>,
): Decided {
  const { project } = file
  const { version, assessment } = command
  if (file.assessments.some((one) => one.version === version)) {
    return refuse('already-done', 'This version has been assessed.')
  }
  if (project.status !== 'submitted' || project.currentVersion !== version) {
    return refuse('not-allowed', `Version ${version} is not waiting for assessment.`, ['submitted'])
  }
  const early = notBeforeConfirmed(project)
  if (early) return early
  if (isUnconfirmed(project))
    return refuse('not-allowed', 'The mission has not confirmed it.', ['confirm-version'])
  const { markers, ...rest } = project
  const carried = isConfirmed(markers) && markers.inputHash === assessment.inputHash
  const next: Project = {
    ...rest,
    status: 'in-gender-review',
    ...(carried && { markers: { ...markers, version } }),
  }
  return combine(
    become(state, project, next),
    writing({
      type: 'assessment',
      item: { schema: 1, projectId: project.id, version, assessment, at: state.now },
    }),
    note(project, 'assessed', system('assess-proposal'), {
      version,
      inputHash: assessment.inputHash,
      rulesetId: assessment.rulesetId,
      confirmationCarriedOver: carried,
    }),
  )
}
