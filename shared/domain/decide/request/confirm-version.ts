import { type Actor } from '../../people'
import { returnLetterSchema, type Project, type ReturnLetter } from '../../project/project'
import type { HumanTask } from '../../tasks/task'
import { refuse, type Change, type Decided } from '../kernel/change'
import type { CommandOf } from '../kernel/commands'
import { combine, note, system, telling, writing } from '../kernel/compose'
import { endTask } from '../tasks/end-task'
import { versionOf } from '../kernel/look-up'
import { secretaries } from '../kernel/office'
import { isUnconfirmed } from '../tasks/on-behalf'
import { actOn } from '../tasks/on-task'
import { invalidInput, tooLong } from '../kernel/problems'
import { completionDraft, handBack } from './return-proposal'
import type { ProjectFile, State } from '../kernel/state'
import { become } from '../kernel/status'
import { tellMission } from '../tasks/tell-mission'

function tellSecretariat(state: State, project: Project): Change {
  return telling(
    ...secretaries(state).map((to) => ({
      type: 'mail' as const,
      mail: 'version-not-confirmed' as const,
      to,
      projectId: project.id,
    })),
  )
}

function letterOf(letter: string, by: Actor, at: string): ReturnLetter {
  return { from: 'not-confirmed', at, by, letter, comments: [] }
}

/**
 * The mission confirms what the secretariat entered for it, which submits it, or says what is wrong: then
 * it comes back to the mission to be corrected.
 */
export function confirmVersion(
  state: State,
  file: ProjectFile,
  command: CommandOf<'confirm-version'>,
): Decided {
  const found = actOn(state, file, command, ['confirm-version'])
  if ('refused' in found) return found
  const { project } = file
  const { by } = command
  const { entered } = project
  if (project.status !== 'submitted' || !entered || !isUnconfirmed(project))
    return refuse('not-allowed', 'Nothing waits to be confirmed.', ['submitted'])
  const facts = { taskId: found.task.id, version: project.currentVersion, enteredBy: entered.by }
  if (command.confirm) {
    const confirmed: Project = {
      ...project,
      entered: { ...entered, confirmedAt: state.now },
      lastActAt: state.now,
    }
    return combine(
      become(state, project, confirmed),
      note(project, 'version-confirmed', by, { ...facts, versionHash: project.currentHash }),
      endTask(found.task, 'confirmed', state.now, by),
      tellMission(project, 'submission-received'),
    )
  }
  const objection = command.objection?.trim() ?? ''
  if (objection === '') return invalidInput('Say what is wrong.', 'objection', 'required')
  const long = tooLong(objection, returnLetterSchema.shape.letter, 'objection')
  if (long) return long
  return combine(
    handBack(state, file, letterOf(objection, by, state.now), project.returns),
    note(project, 'version-objected', by, facts),
    endTask(found.task, 'returned', state.now, by),
    tellSecretariat(state, project),
  )
}

/**
 * Nobody confirmed it: it counts as not submitted, and the secretariat is told. The mission may still take it
 * up, in a working copy of its own.
 */
export function leaveUnconfirmed(state: State, file: ProjectFile, task: HumanTask): Change {
  const { project } = file
  const ended = endTask(task, 'lapsed', state.now, undefined, 'expired')
  if (project.status !== 'submitted') return ended
  const by = system('chase-task')
  const letter = letterOf('', by, state.now)
  const version = versionOf(file, project.currentVersion)
  return combine(
    become(state, project, { ...project, status: 'lapsed', returned: letter }),
    writing({
      type: 'draft',
      item: completionDraft(state, project, version, letter),
      expected: undefined,
    }),
    note(project, 'lapsed', by, { version: project.currentVersion }),
    ended,
    tellSecretariat(state, project),
  )
}
