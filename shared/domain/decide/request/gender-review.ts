import type { Assessment } from '../../gender-review/assessment'
import {
  departures,
  indicatedCodes,
  markerNames,
  statedCodes,
  unlikeStated,
  type MarkerCodes,
  type MarkerName,
} from '../../gender-review/indicated'
import type { ConfirmedMarkers, Project } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { versionOf } from '../kernel/look-up'
import { actOn } from '../tasks/on-task'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { type RefusedInput } from '../kernel/problems'

function assessmentOf(file: ProjectFile, version: number): Assessment | undefined {
  return file.assessments.find((one) => one.version === version)?.assessment
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

type Review = CommandOf<'review-gender'>

/** What was said for one marker, or for all of them. */
function reasonFor({ reasons, reason }: Review, name: MarkerName): string {
  const own = reasons?.[name]?.trim() ?? ''
  return own === '' ? (reason?.trim() ?? '') : own
}

/** Markers that want a reason: not as indicated, or not as the mission states. */
function unreasoned(
  command: Review,
  indicated: MarkerCodes,
  stated: Partial<MarkerCodes>,
): RefusedInput[] {
  const { markers } = command
  const names = new Set([...departures(markers, indicated), ...unlikeStated(markers, stated)])
  return markerNames
    .filter((name) => names.has(name) && reasonFor(command, name) === '')
    .map((name) => ({ path: `reasons.${name}`, code: 'required' }))
}

/**
 * Confirms the review's indications or sets other markers. Whatever departs from an indication, or from
 * what the mission states of itself, has its reason.
 */
export function reviewGender(state: State, file: ProjectFile, command: Review): Decided {
  const found = actOn(state, file, command, ['gender-review'])
  if ('refused' in found) return found
  const { task } = found
  const assessment = assessmentOf(file, task.version)
  if (!assessment)
    return refuse('not-allowed', 'This version has no assessment yet.', ['wait for the assessment'])
  const indicated = indicatedCodes(assessment.markers)
  const stated = statedCodes(versionOf(file, task.version).content)
  const departed = departures(command.markers, indicated)
  if (command.how === 'confirmed' && departed.length > 0) {
    return {
      refused: 'invalid',
      reason: 'What is confirmed is not what the review indicates.',
      problems: departed.map((path) => ({ path, code: 'not-indicated' })),
    }
  }
  const problems = unreasoned(command, indicated, stated)
  if (problems.length > 0) {
    const reason =
      'A marker that is not as indicated, or not as the mission states, needs a reason.'
    return { refused: 'invalid', reason, problems }
  }
  const how = departed.length > 0 ? 'overridden' : 'confirmed'
  const { inputHash } = assessment
  const { dac, gam, iom } = command.markers
  const reasons = Object.fromEntries(
    markerNames.flatMap((name) => {
      const text = command.reasons?.[name]?.trim() ?? ''
      return text === '' ? [] : [[name, text]]
    }),
  )
  const markers: ConfirmedMarkers = {
    dac,
    gam,
    iom,
    version: task.version,
    inputHash,
    how,
    by: command.by,
    at: state.now,
    ...(command.reason?.trim() && { reason: command.reason.trim() }),
    ...(Object.keys(reasons).length > 0 && { reasons }),
  }
  return combine(
    placeMarkers(state, file, markers),
    note(file.project, `gender-review-${how}`, command.by, {
      taskId: task.id,
      version: task.version,
      versionHash: task.versionHash,
      inputHash,
      dac,
      gam,
      iom,
    }),
    endTask(task, how, state.now, command.by),
  )
}

/** Nobody reviewed in time: the proposal goes on, marked so, without markers. */
export function passUnreviewed(state: State, file: ProjectFile, task: HumanTask): Change {
  const markers: ConfirmedMarkers = {
    dac: null,
    gam: null,
    iom: null,
    version: task.version,
    inputHash: assessmentOf(file, task.version)?.inputHash ?? '',
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
