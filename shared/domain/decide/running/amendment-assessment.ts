import type { AmendmentLevel } from '../../project/follow-up'
import { isConfirmed, isOpenFunded } from '../../project/project'
import { changesDesign } from './addition'
import { amendmentOf } from './request-amendment'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system, writing } from '../kernel/compose'
import type { ProjectFile, State } from '../kernel/state'

/**
 * Keeps the assessment of a changed design. A confirmation given before carries over when what the rules
 * read hasn't changed.
 */
export function recordAmendmentAssessment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'record-amendment-assessment'>,
): Decided {
  const { project } = file
  const { assessment } = command
  const amendment = amendmentOf(file, command.amendment)
  if (!amendment) return refuse('not-found', 'There is no such request for a change.')
  if (file.assessments.some((one) => one.version === amendment.version))
    return refuse('already-done', 'This version has been assessed.')
  if (!isOpenFunded(project) || amendment.status !== 'requested')
    return refuse('not-allowed', `The request is ${amendment.status}.`, ['requested'])
  const { markers } = project
  const carried =
    isConfirmed(markers) && markers.inputHash === assessment.inputHash
      ? { markers: { ...markers, version: amendment.version } }
      : undefined
  return combine(
    note(project, 'amendment-assessed', system('assess-amendment'), {
      amendment: amendment.n,
      version: amendment.version,
      inputHash: assessment.inputHash,
      rulesetId: assessment.rulesetId,
      confirmationCarriedOver: carried !== undefined,
    }),
    writing(
      {
        type: 'assessment',
        item: {
          schema: 1,
          projectId: project.id,
          version: amendment.version,
          assessment,
          at: state.now,
        },
      },
      { type: 'amendment', item: { ...amendment, ...carried } },
    ),
  )
}

/** Whether a changed design waits to be scored and reviewed. */
export function isToBeAssessed(file: ProjectFile, n: number): boolean {
  const amendment = amendmentOf(file, n)
  return (
    amendment?.level === 'substantive' &&
    amendment.status === 'requested' &&
    changesDesign(amendment)
  )
}

/**
 * By whom a change is to be decided; `approved` when it is only to be applied, `ended` when there is
 * nothing left to do.
 */
export function amendmentStage(
  file: ProjectFile,
  n: number,
): AmendmentLevel | 'approved' | 'ended' {
  const amendment = amendmentOf(file, n)
  if (!amendment || !isOpenFunded(file.project)) return 'ended'
  if (amendment.status === 'approved') return 'approved'
  return amendment.status === 'requested' ? amendment.level : 'ended'
}
