import type { Actor } from '../people'
import type { Amendment } from '../project/follow-up'
import { isOpenFunded, type OpenFundedProject } from '../project/project'
import type { HumanTask } from '../tasks/task'
import { amendmentOf } from './amendment'
import { refuse, type Change, type Decided, type Refusal } from './change'
import type { CommandOf } from './commands'
import { combine, note, telling, writing } from './draft-change'
import { endTask } from './end-task'
import { actOn, personId } from './on-task'
import { invalidInput } from './problems'
import type { ProjectFile, State } from './state'
import { become } from './status'
import { missionContact } from './submit'

interface Pending {
  project: OpenFundedProject
  amendment: Amendment
}

/** The request a task is about, while it can still be decided. */
export function pendingOf(file: ProjectFile, task: HumanTask): Pending | Refusal {
  const { project } = file
  const amendment = amendmentOf(file, task.subject)
  if (!isOpenFunded(project) || amendment?.status !== 'requested')
    return refuse('not-allowed', 'There is no request for a change to decide.', ['requested'])
  return { project, amendment }
}

function facts(task: HumanTask, amendment: Amendment) {
  return {
    taskId: task.id,
    amendment: amendment.n,
    level: amendment.level,
    version: amendment.version,
    versionHash: amendment.versionHash,
  }
}

/** Approved: a workflow task applies it. Whoever decided doesn't confirm the project's money. */
export function approveAmendment(
  state: State,
  { project, amendment }: Pending,
  task: HumanTask,
  by: Actor,
  decided: { by: string; deciders: readonly string[]; reason?: string },
): Change {
  const { changeDeciders = [] } = project
  return combine(
    become(state, project, {
      ...project,
      changeDeciders: [...new Set([...changeDeciders, ...decided.deciders])],
    }),
    note(project, 'amendment-approved', by, {
      ...facts(task, amendment),
      deciders: [...decided.deciders],
    }),
    writing({
      type: 'amendment',
      item: {
        ...amendment,
        status: 'approved',
        decidedBy: decided.by,
        ...(decided.reason !== undefined && { reason: decided.reason }),
      },
    }),
  )
}

/** Refused, or decided by nobody: the old terms stand, and the mission may ask again. */
export function dropAmendment(
  state: State,
  { project, amendment }: Pending,
  task: HumanTask,
  by: Actor,
  dropped: { as: 'refused' | 'lapsed'; by?: string; reason?: string },
): Change {
  const { pendingAmendment: _over, ...rest } = project
  return combine(
    become(state, project, rest),
    note(project, `amendment-${dropped.as}`, by, facts(task, amendment)),
    writing({
      type: 'amendment',
      item: {
        ...amendment,
        status: dropped.as,
        ...(dropped.by !== undefined && { decidedBy: dropped.by }),
        ...(dropped.reason !== undefined && { reason: dropped.reason }),
      },
    }),
    telling({
      type: 'mail',
      mail: 'amendment-refused',
      to: missionContact(project.mission),
      projectId: project.id,
      subject: amendment.n,
      link: { type: 'project', projectId: project.id },
    }),
  )
}

/**
 * The secretariat acknowledges a small change, or the chair decides. What the secretariat doesn't
 * acknowledge goes to the chair: it doesn't refuse.
 */
export function decideAmendment(
  state: State,
  file: ProjectFile,
  command: CommandOf<'decide-amendment'>,
): Decided {
  const found = actOn(state, file, command, ['acknowledge-amendment', 'decide-amendment'])
  if ('refused' in found) return found
  const { task } = found
  const pending = pendingOf(file, task)
  if ('refused' in pending) return pending
  const { by } = command
  const reason = command.reason?.trim() || undefined
  if (!command.approve && reason === undefined)
    return invalidInput('A refusal needs a written reason.', 'reason', 'required')
  const person = personId(by)
  const reasoned = reason === undefined ? {} : { reason }
  if (command.approve) {
    const deciders = task.kind === 'decide-amendment' ? [person] : []
    return combine(
      approveAmendment(state, pending, task, by, { by: person, deciders, ...reasoned }),
      endTask(task, 'approved', state.now, by),
    )
  }
  if (task.kind === 'acknowledge-amendment') {
    return combine(
      note(file.project, 'amendment-to-chair', by, facts(task, pending.amendment)),
      writing({ type: 'amendment', item: { ...pending.amendment, ...reasoned } }),
      endTask(task, 'to-chair', state.now, by),
    )
  }
  return combine(
    dropAmendment(state, pending, task, by, { as: 'refused', by: person, ...reasoned }),
    endTask(task, 'refused', state.now, by),
  )
}
