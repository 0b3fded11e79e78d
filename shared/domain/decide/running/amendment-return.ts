import { traitsOf } from '../../tasks/kinds'
import type { AmendmentContent } from '../../amending/amendment-content'
import type { Amendment } from '../../project/follow-up'
import type { HumanTask } from '../../tasks/task'
import { agreedContent } from '../kernel/agreed'
import { copyFor, type Running } from './amendment-start'
import { refuse, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { versionOf } from '../kernel/look-up'
import { invalidInput } from '../kernel/problems'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'

/** The request for a change whose text a task reviews, while it can be decided. */
export function reviewedChange(file: ProjectFile, task: HumanTask): Amendment | undefined {
  if (!traitsOf(task.kind).reviewsGender) return undefined
  return file.amendments.find(
    ({ version, status }) => version === task.version && status === 'requested',
  )
}

/** How often what this request corrects was returned before. */
function returnsBefore(file: ProjectFile, n: number): number {
  const corrected = file.amendments.find(({ returned }) => returned?.next === n)
  return corrected ? 1 + returnsBefore(file, corrected.n) : 0
}

/** What the mission asked, to go on with; amount and end as agreed where the request itself names others. */
function asAsked(file: ProjectFile, { version, request }: Amendment): AmendmentContent {
  const agreed = agreedContent(file)
  return {
    ...versionOf(file, version).content,
    ...(agreed.amount !== undefined && { amount: agreed.amount }),
    ...(request.newEnd && agreed.ends && { ends: agreed.ends }),
    ...request,
  }
}

/**
 * Returns a request for a changed design with one letter and comments on its fields, as often as the setting
 * lets a proposal be returned from a stage. The request ends, and the old terms stand; the mission goes on
 * from it in a working copy, and sends that as a new request.
 */
export function returnAmendment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'return-proposal'>,
  task: HumanTask,
  amendment: Amendment,
): Decided {
  const { project } = file
  if (project.status !== 'active' && project.status !== 'suspended')
    return refuse('not-allowed', `No change is asked while ${project.status}.`, [
      'active',
      'suspended',
    ])
  if (returnsBefore(file, amendment.n) >= state.programme.policy.returnsPerStage)
    return refuse('not-allowed', 'What was asked has been returned before.', ['review-gender'])
  const { by, comments } = command
  const letter = command.letter.trim()
  if (letter === '')
    return invalidInput('A return needs a letter that says what is missing.', 'letter', 'required')
  const { pendingAmendment: _over, ...rest } = project
  const running: Running = rest
  const next = project.nextAmendment
  const copy = copyFor(state, file, running, by, {
    asked: asAsked(file, amendment),
    mail: 'amendment-returned',
    comments,
    letter,
  })
  return combine(
    become(state, project, copy.project),
    note(project, 'amendment-returned', by, {
      taskId: task.id,
      amendment: amendment.n,
      version: amendment.version,
      versionHash: amendment.versionHash,
      comments: comments.map(({ path }) => path),
      next,
    }),
    copy.change,
    writing({
      type: 'amendment',
      item: {
        ...amendment,
        status: 'returned',
        reason: letter,
        returned: { at: state.now, by, next },
      },
    }),
    endTask(task, 'returned', state.now, by),
  )
}
