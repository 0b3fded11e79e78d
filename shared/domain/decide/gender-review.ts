import type { ConfirmedMarkers, Project } from '../project/project'
import type { HumanTask } from '../tasks/task'
import { refuse, type Change, type Decided } from './change'
import type { CommandOf } from './commands'
import { combine, note, system, writing } from './draft-change'
import { endTask } from './end-task'
import { actOn } from './on-task'
import type { ProjectFile, State } from './state'
import { become } from './status'

function inputHashOf(file: ProjectFile, version: number): string | undefined {
  return file.assessments.find((one) => one.version === version)?.assessment.inputHash
}

/** Puts markers where they belong: on the project, or on the amendment whose version was reviewed. */
function placeMarkers(state: State, file: ProjectFile, markers: ConfirmedMarkers): Change {
  const { project } = file
  const amendment = file.amendments.find(
    (one) => one.version === markers.version && one.status === 'requested',
  )
  if (amendment) {
    return combine(
      become(state, project, project),
      writing({ type: 'amendment', item: { ...amendment, markers } }),
    )
  }
  const next: Project = { ...project, markers }
  return become(state, project, next)
}

/** Confirms the review's indications or sets other markers, the latter with a reason. */
export function reviewGender(
  state: State,
  file: ProjectFile,
  command: CommandOf<'review-gender'>,
): Decided {
  const found = actOn(state, file, command, ['gender-review'])
  if ('refused' in found) return found
  const { task } = found
  const inputHash = inputHashOf(file, task.version)
  if (inputHash === undefined) return refuse('not-allowed', 'This version has no assessment yet.')
  if (command.how === 'overridden' && !command.reason?.trim()) {
    return {
      refused: 'invalid',
      reason: 'Other markers than the indicated need a reason.',
      problems: [{ path: 'reason', code: 'required' }],
    }
  }
  const { dac, gam, iom } = command.markers
  const markers: ConfirmedMarkers = {
    dac,
    gam,
    iom,
    version: task.version,
    inputHash,
    how: command.how,
    ...(command.reason?.trim() && { reason: command.reason.trim() }),
  }
  return combine(
    placeMarkers(state, file, markers),
    note(file.project, `gender-review-${command.how}`, command.by, {
      taskId: task.id,
      version: task.version,
      versionHash: task.versionHash,
      inputHash,
      dac,
      gam,
      iom,
    }),
    endTask(task, command.how, state.now, command.by),
  )
}

/** Nobody reviewed in time: the proposal goes on, marked so, without markers. */
export function passUnreviewed(state: State, file: ProjectFile, task: HumanTask): Change {
  const markers: ConfirmedMarkers = {
    dac: null,
    gam: null,
    iom: null,
    version: task.version,
    inputHash: inputHashOf(file, task.version) ?? '',
    how: 'not-reviewed',
  }
  return combine(
    placeMarkers(state, file, markers),
    note(file.project, 'gender-review-not-done', system('chase-task'), {
      taskId: task.id,
      version: task.version,
    }),
    endTask(task, 'not-reviewed', state.now, undefined, 'expired'),
  )
}
